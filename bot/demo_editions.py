"""The words of what is announced in the demo, as an administrator wrote them in each language."""

from collections.abc import Mapping

from conversations.model.notice import Edition
from locales.language import Language

NL, FR, EN = Language.NL, Language.FR, Language.EN

NEWS_EDITIONS: Mapping[Language, Edition] = {
    NL: Edition(
        title="be.connected en COBCOE Connects gaan samen",
        text=(
            "De twee platformen voor ondernemers worden er één. Uw leden houden hun account "
            "en vinden voortaan ook contacten bij de kamers in het buitenland."
        ),
    ),
    FR: Edition(
        title="be.connected et COBCOE Connects fusionnent",
        text=(
            "Les deux plateformes pour entrepreneurs n’en font plus qu’une. Vos membres gardent leur compte "
            "et y trouvent désormais aussi des contacts auprès des chambres à l’étranger."
        ),
    ),
    EN: Edition(
        title="be.connected and COBCOE Connects merge",
        text=(
            "The two platforms for entrepreneurs become one. Your members keep their account "
            "and now find contacts at the chambers abroad too."
        ),
    ),
}

EVENT_EDITIONS: Mapping[Language, Edition] = {
    NL: Edition(
        title="Eurochambres Economic Forum",
        text=(
            "De Europese kamers spreken over de interne markt en over wat ondernemers ervan merken. "
            "U hoort er ook hoe andere kamers zich laten accrediteren."
        ),
        place="Huis van de Kamers, Brussel",
    ),
    FR: Edition(
        title="Eurochambres Economic Forum",
        text=(
            "Les chambres européennes parlent du marché intérieur et de ce que les entrepreneurs en perçoivent. "
            "Vous y entendrez aussi comment d’autres chambres se font accréditer."
        ),
        place="Maison des Chambres, Bruxelles",
    ),
    EN: Edition(
        title="Eurochambres Economic Forum",
        text=(
            "The European chambers talk about the single market and what entrepreneurs notice of it. "
            "You also hear how other chambers get accredited."
        ),
        place="House of the Chambers, Brussels",
    ),
}

MEMORANDUM: Mapping[Language, tuple[str, str]] = {
    NL: ("Verkiezingsmemorandum", "Wat de kamers van de volgende regering vragen, in tien punten."),
    FR: ("Mémorandum électoral", "Ce que les chambres demandent au prochain gouvernement, en dix points."),
    EN: ("Election memorandum", "What the chambers ask of the next government, in ten points."),
}
"""Title and text of the document."""

DRAFT_EDITIONS: Mapping[Language, Edition] = {
    NL: Edition(
        title="DigiChambers 2.0 – infosessie",
        text="Wat verandert er voor uw kamer, en wat niet? We tonen het nieuwe platform en beantwoorden uw vragen.",
        place="Online",
    ),
    FR: Edition(title="DigiChambers 2.0 – séance d’information"),
}
"""The French text is missing, and English, and the date."""
