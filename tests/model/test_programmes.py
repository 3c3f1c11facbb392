"""The reader of the programme files: what the seeds hold, and every mistake that an editor can make in one."""

import hashlib
import json
from collections import Counter
from dataclasses import replace

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conversations.model import yaml_lines
from conversations.model.programme import Basis, Criterion, DecidedBy, EvidenceNeeded, Programme
from conversations.model.programme_file import (
    digest,
    document,
    from_document,
    read_programme,
    read_programmes,
    seed_programmes,
    seed_texts,
)
from conversations.model.yaml_lines import Mend
from locales.language import Text
from tests.model.changed import Mistake, is_one_line_of, mend_of, mend_or_none

TEXTS = seed_texts()
LOCAL, BILATERAL, ASSOCIATE = TEXTS
SEEDS = seed_programmes()

TOP = "programme: "
PLAN = "      - id: associate-growth-plan"
ENDORSED = "      - id: associate-principles-endorsed"
CONTACT = "      - id: associate-contact-person"
GATE = "      - id: registered-legal-entity"
ORIGIN = "      - id: core-origin-officers-qualified"
CARNETS = "  - id: issues_ata_carnets"
SOURCE = "  federation-accreditation:"
SERVICES = "  - id: high-quality-services"
PLAN_NL = """          nl: >-
            De kamer heeft een plan met een streefdatum om naar de volledige accreditatie te groeien.
"""
PLAN_EN = """          en: >-
            The chamber has a plan with a target date for growing into full accreditation.
"""
PLAN_FR = """          fr: >-
            La chambre a un plan assorti d’une date cible pour évoluer vers l’accréditation complète.
"""
PARTLY_OF_PLAN = """
          nl: >-
            Er is een plan, maar zonder streefdatum of nog niet goedgekeurd.
          fr: >-
            Un plan existe, mais sans date cible ou pas encore approuvé.
          en: >-
            There is a plan, but without a target date or not yet approved.
"""

SAYS = "criterion “associate-growth-plan”"
SERVICES_SAYS = "principle “high-quality-services”"
SOURCE_SAYS = "source “federation-accreditation”"
QUOTES = "which YAML does not take for text; put it between quotes"
IDS = "words of small letters and figures with “-” between them"
EACH = "a text in each of nl, fr and en"
LOOK = "look at the indentation, colons and quotes here and just above"
SUPPORTED = "which is not supported; remove it (supported: nl, fr and en)"

IN_ASSOCIATE = {
    "a second colon": Mistake(
        PLAN, "weight: 2", "weight: 2: 3", "weight",
        f"this is not YAML (mapping values are not allowed in this context); {LOOK}",
    ),
    "an alias of nothing": Mistake(
        PLAN, "weight: 2", "weight: *two", "weight", f"this is not YAML (found undefined alias); {LOOK}"
    ),
    "a control character": Mistake(
        PLAN, "weight: 2", "weight: 2\x07", "weight", "the character U+0007 cannot stand in this file; remove it"
    ),
    "a line end that editors do not count": Mistake(
        PLAN, "weight: 2", "weight: 2 #\u2028", "weight", "the character U+2028 cannot stand in this file; remove it"
    ),
    "brackets without end": Mistake(
        PLAN, "weight: 2", "weight: " + "[" * 50_000, "weight",
        "this is more than 40 levels deep; look for brackets too many",
    ),
    "an unknown key": Mistake(
        PLAN, "weight", "wieght", "wieght", f"{SAYS} has an unknown key “wieght”; did you mean “weight”?"
    ),
    "a key like no other": Mistake(
        PLAN, "weight", "zz: 1\n        weight", "zz", f"{SAYS} has an unknown key “zz”; remove it"
    ),
    "a merged mapping": Mistake(
        PLAN, "weight", "<<: {}\n        weight", "<<", f"{SAYS} has an unknown key “<<”; remove it"
    ),
    "an unknown key of the programme": Mistake(
        TOP, "tolerance", "tolerence", "tolerence",
        "the programme has an unknown key “tolerence”; did you mean “tolerance”?",
    ),
    "an unknown key of a principle": Mistake(
        SERVICES, "quick", "quack", "quack", f"{SERVICES_SAYS} has an unknown key “quack”; did you mean “quick”?"
    ),
    "an unknown key of a source": Mistake(
        SOURCE, "year", "yaer", "yaer", f"{SOURCE_SAYS} has an unknown key “yaer”; did you mean “year”?"
    ),
    "a doubled key": Mistake(
        PLAN, "weight: 2", "weight: 2\n        weight: 3", "weight: 3",
        f"{SAYS} has “weight” twice, here and in line {{first}}; remove one", first="weight: 2\n        weight: 3",
    ),
    "a doubled key of the programme": Mistake(
        TOP, "status: draft", "status: draft\nstatus: official", "status: official",
        "the programme has “status” twice, here and in line {first}; remove one", first="status: draft",
    ),
    "a doubled language": Mistake(
        PLAN, PLAN_FR, PLAN_FR + "          fr: Autre\n", "fr: Autre",
        f"statement of {SAYS} has “fr” twice, here and in line {{first}}; remove one", first=PLAN_FR,
    ),
    "a missing key": Mistake(
        PLAN, "        weight: 2\n", "", "", f"{SAYS} has no weight; add weight, a whole number from 1 to 3"
    ),
    "a missing basis": Mistake(
        PLAN, "        basis: assumption\n", "", "",
        f"{SAYS} has no basis; add basis, official, adapted or assumption",
    ),
    "a missing flag": Mistake(
        PLAN, "        essential: false\n", "", "", f"{SAYS} has no essential; add essential, true or false"
    ),
    "a missing partly": Mistake(
        PLAN, "        partly:" + PARTLY_OF_PLAN, "", "", f"{SAYS} has no partly; add partly, false, or {EACH}"
    ),
    "a missing id": Mistake(
        PLAN, "id: associate-growth-plan\n        weight", "weight", "- weight",
        f"criterion 4 of {SERVICES_SAYS} has no id; add id, {IDS}",
    ),
    "a missing key of the programme": Mistake(
        TOP, "facts: []\n", "", "", "the programme has no facts; add facts, a list, each item with an id"
    ),
    "a missing key of a source": Mistake(
        SOURCE, '    year: "n.d."\n', "", "", f"{SOURCE_SAYS} has no year; add year, a text"
    ),
    "a missing language": Mistake(
        PLAN, PLAN_FR, "", "statement:", f"{SAYS} has no French statement; add statement.fr"
    ),
    "a language that nobody supports": Mistake(
        PLAN, PLAN_FR, PLAN_FR + "          de: Plan\n", "de: Plan", f"{SAYS} has a statement in “de”, {SUPPORTED}"
    ),
    "a listed language that nobody supports": Mistake(
        TOP, "[nl, fr, en]", "[nl, fr, de, en]", "languages", f"the programme has “de” under languages, {SUPPORTED}"
    ),
    "a language not listed": Mistake(
        TOP, "[nl, fr, en]", "[nl]", "languages",
        "the programme has no French and no English under languages; list nl, fr and en",
    ),
    "a language listed twice": Mistake(
        TOP, "[nl, fr, en]", "[nl, fr, nl, en]", "languages",
        "the programme has “nl” twice under languages; remove one",
    ),
    "an empty text": Mistake(
        PLAN, PLAN_FR, "          fr: ' '\n", "fr: ' '", f"{SAYS} has an empty statement.fr; write it"
    ),
    "a text with nothing in it": Mistake(
        PLAN, PLAN_FR, "          fr:\n", "fr:", f"{SAYS} has nothing as statement.fr; make it a text"
    ),
    "a text of a control character": Mistake(
        PLAN, PLAN_FR, '          fr: "a\\0b"\n', "fr:",
        f"{SAYS} has the control character U+0000 in statement.fr; remove it",
    ),
    "a text that is a number": Mistake(
        PLAN, PLAN_FR, "          fr: 12\n", "fr: 12", f"{SAYS} has “12” as statement.fr, {QUOTES}"
    ),
    "a text in no language": Mistake(
        PLAN, "partly:" + PARTLY_OF_PLAN, "partly: A plan\n", "partly:",
        f"{SAYS} has “A plan” as partly; make it false, or {EACH}",
    ),
    "partly true": Mistake(
        PLAN, "partly:" + PARTLY_OF_PLAN, "partly: true\n", "partly:",
        f"{SAYS} has “true” as partly; make it false, or {EACH}",
    ),
    "a list for a text": Mistake(
        PLAN, PLAN_FR, "          fr: [La chambre]\n", "fr:", f"{SAYS} has a list as statement.fr; make it a text"
    ),
    "a list for a text in each language": Mistake(
        PLAN, "partly:" + PARTLY_OF_PLAN, "partly: []\n", "partly:",
        f"{SAYS} has a list as partly; make it false, or {EACH}",
    ),
    "keys for a number": Mistake(
        PLAN, "weight: 2", "weight: {}", "weight",
        f"{SAYS} has a set of keys as weight; make it a whole number from 1 to 3",
    ),
    "a text for a list": Mistake(
        TOP, "facts: []", "facts: none", "facts",
        "the programme has “none” as facts; make it a list, each item with an id",
    ),
    "an item that is a text": Mistake(
        TOP, "facts: []", "facts:\n  - young", "- young",
        "fact 1 of the programme is “young”; give it keys, each on a line of its own",
    ),
    "one text for all languages": Mistake(
        PLAN, "statement:\n" + PLAN_NL + PLAN_FR + PLAN_EN, "statement: A plan\n", "statement",
        f"{SAYS} has “A plan” as statement; make it {EACH}",
    ),
    "an id that is too long": Mistake(
        PLAN, "associate-growth-plan", "plan-" * 12 + "b", "id: plan-plan",
        f"criterion “{('plan-' * 12)[:59]}…” has 61 characters in id; shorten it to 60 at most",
    ),
    "a source id with capitals": Mistake(
        SOURCE, "  fps-chambers:", "  FPS:", "  FPS:", f"source “FPS” has “FPS” as id; make it {IDS}"
    ),
    "a source without keys": Mistake(
        SOURCE, "  fps-chambers:", "  spare: page\n  fps-chambers:", "  spare",
        "source “spare” is “page”; give it keys, each on a line of its own",
    ),
    "a number in quotes": Mistake(
        PLAN, "weight: 2", "weight: '2'", "weight",
        f"{SAYS} has “2” as weight; make it a whole number from 1 to 3, without quotes",
    ),
    "a word for a number": Mistake(
        PLAN, "weight: 2", "weight: heavy", "weight",
        f"{SAYS} has “heavy” as weight; make it a whole number from 1 to 3",
    ),
    "a broken number": Mistake(
        PLAN, "weight: 2", "weight: 1.5", "weight", f"{SAYS} has “1.5” as weight; make it a whole number from 1 to 3"
    ),
    "an octal number": Mistake(
        PLAN, "weight: 2", "weight: 02", "weight", f"{SAYS} has “02” as weight; make it a whole number from 1 to 3"
    ),
    "YAML's other yes": Mistake(
        PLAN, "essential: false", "essential: yes", "essential",
        f"{SAYS} has “yes” as essential; make it true or false",
    ),
    "a flag in quotes": Mistake(
        PLAN, "essential: false", "essential: 'false'", "essential",
        f"{SAYS} has “false” as essential; make it true or false, without quotes",
    ),
    "a version without quotes": Mistake(
        TOP, '"2026.1"', "2026.1", "version", f"the programme has “2026.1” as version, {QUOTES}"
    ),
    "a version of another shape": Mistake(
        TOP, '"2026.1"', "v2", "version",
        "the programme has “v2” as version; make it a year and a number between quotes, such as “2026.1”",
    ),
    "an unknown status": Mistake(
        TOP, "status: draft", "status: final", "status",
        "the programme has “final” as status; make it draft or official",
    ),
    "an unknown programme": Mistake(
        TOP, "associate", "regional", TOP,
        "the programme has “regional” as programme; make it local, bilateral or associate",
    ),
    "an unknown basis": Mistake(
        PLAN, "basis: assumption", "basis: guess", "basis",
        f"{SAYS} has “guess” as basis; make it official, adapted or assumption",
    ),
    "an unknown kind of evidence": Mistake(
        PLAN, "evidence_needed: document", "evidence_needed: file", "evidence_needed",
        f"{SAYS} has “file” as evidence_needed; make it document, say_where or none",
    ),
    "an unknown body": Mistake(
        PLAN, "decided_by: board", "decided_by: king", "decided_by",
        f"{SAYS} has “king” as decided_by; make it staff, board, assembly or outside",
    ),
    "an unknown title basis": Mistake(
        SERVICES, "title_basis: translated", "title_basis: own", "title_basis",
        f"{SERVICES_SAYS} has “own” as title_basis; make it official or translated",
    ),
    "an id with a blank": Mistake(
        PLAN, "associate-growth-plan", "Growth plan", "- id: Growth",
        f"criterion “Growth plan” has “Growth plan” as id; make it {IDS}",
    ),
    "a doubled criterion": Mistake(
        PLAN, "associate-growth-plan", "associate-contact-person", "id: associate-contact-person",
        "criterion “associate-contact-person” stands twice, here and in line {first}; give one of them another id",
        first=CONTACT,
    ),
    "a criterion doubled in another principle": Mistake(
        PLAN, "associate-growth-plan", "associate-principles-endorsed", "id: associate-principles-endorsed",
        "criterion “associate-principles-endorsed” stands twice, here and in line {first}; give one of them another id",
        first=ENDORSED,
    ),
    "a doubled principle": Mistake(
        SERVICES, "high-quality-services", "corporate-governance", "id: corporate-governance",
        "principle “corporate-governance” stands twice, here and in line {first}; give one of them another id",
        first="  - id: corporate-governance",
    ),
    "a doubled source": Mistake(
        SOURCE, "  fps-chambers", "  federation-accreditation", "  federation-accreditation:\n    title: >-\n      Ch",
        "sources of the programme has “federation-accreditation” twice, here and in line {first}; remove one",
        first=SOURCE,
    ),
    "a source that is not there": Mistake(
        ENDORSED, "source: federation-accreditation", "source: federation-acreditation", "source",
        "criterion “associate-principles-endorsed” has “federation-acreditation” as source, which does not stand under "
        "sources; did you mean “federation-accreditation”?",
    ),
    "no source where one is needed": Mistake(
        ENDORSED, "        source: federation-accreditation\n", "", "",
        "criterion “associate-principles-endorsed” has no source; add source, because its basis is official and only "
        "an assumption needs none",
    ),
    "a source that is not used": Mistake(
        SOURCE, "  fps-chambers", "  spare:\n    title: T\n    where: W\n    year: Y\n  fps-chambers", "  spare",
        "source “spare” is the source of no criterion; use it or remove it",
    ),
    "a fact that is not there": Mistake(
        PLAN, "essential: false", "essential: false\n        applies_if: has_plan", "applies_if",
        f"{SAYS} has “has_plan” as applies_if, which does not stand under facts; take one that does, or add it there",
    ),
    "a principle with a wrong number": Mistake(
        SERVICES, "number: 2", "number: 3", "number",
        f"{SERVICES_SAYS} has “3” as number; make it 2, as principles are numbered from 1 in their order",
    ),
    "a principle numbered from 0": Mistake(
        TOP, "number: 1", "number: 0", "number: 0",
        "principle “corporate-governance” has “0” as number; make it a whole number from 1 to 99",
    ),
    "an essential criterion that can be answered away": Mistake(
        CONTACT, "may_not_apply: false", "may_not_apply: true", "may_not_apply",
        "criterion “associate-contact-person” is essential, yet may be answered “not applicable”; make may_not_apply "
        "false, or use applies_if",
    ),
    "a criterion that decides alone": Mistake(
        PLAN, "weight: 2", "weight: 3", "weight",
        f"{SAYS} could decide principle “high-quality-services” alone: its 6 of 20 half points are more than the "
        "tolerance of 25 percent; lower its weight or make it essential",
    ),
}  # fmt: skip

IN_LOCAL = {
    "a missing key of a fact": Mistake(
        CARNETS, "id: issues_ata_carnets\n    question", "question", "- question",
        "fact 2 of the programme has no id; add id, words of small letters and figures with “_” between them",
    ),
    "a missing language of a fact": Mistake(
        CARNETS, "      en: >-\n        Does your chamber issue ATA carnets?\n", "", "question",
        "fact “issues_ata_carnets” has no English question; add question.en",
    ),
    "a doubled fact": Mistake(
        CARNETS, "issues_ata_carnets", "issues_origin_certificates", "id: issues_origin_certificates",
        "fact “issues_origin_certificates” stands twice, here and in line {first}; give one of them another id",
        first="  - id: issues_origin_certificates",
    ),
    "a fact id with a hyphen": Mistake(
        CARNETS, "issues_ata_carnets", "issues-carnets", "- id: issues-carnets",
        "fact “issues-carnets” has “issues-carnets” as id; make it words of small letters and figures with “_” between "
        "them",
    ),
    "an unknown fact": Mistake(
        ORIGIN, "applies_if: issues_origin", "applies_if: issue_origin", "applies_if",
        "criterion “core-origin-officers-qualified” has “issue_origin_certificates” as applies_if, which does not "
        "stand under facts; did you mean “issues_origin_certificates”?",
    ),
    "a fact that is not used": Mistake(
        CARNETS, "applies_if: issues_ata_carnets", "applies_if: issues_origin_certificates", "",
        "fact “issues_ata_carnets” is in no criterion's applies_if; use it or remove it",
    ),
    "a gate that hangs on a fact": Mistake(
        ORIGIN, "essential: true", "gate: true\n        essential: false", "applies_if",
        "criterion “core-origin-officers-qualified” is a gate with applies_if, but a gate always applies; remove one "
        "of them",
    ),
}  # fmt: skip

IN_BILATERAL = {
    "a gate that may not apply": Mistake(
        GATE, "may_not_apply: false", "may_not_apply: true", "may_not_apply",
        "criterion “registered-legal-entity” is a gate with may_not_apply, but a gate always applies; make one of them "
        "false",
    ),
}  # fmt: skip
MISTAKES = [
    pytest.param(file, mistake, id=name)
    for file, mistakes in ((ASSOCIATE, IN_ASSOCIATE), (LOCAL, IN_LOCAL), (BILATERAL, IN_BILATERAL))
    for name, mistake in mistakes.items()
]


@pytest.mark.parametrize(("file", "mistake"), MISTAKES)
def test_a_mistake_is_told_with_its_line_and_its_mending(file, mistake):
    text, told = mistake.put_into(TEXTS[file], file)

    assert str(mend_of(read_programme, text, file)) == told


def test_the_seeds_hold_the_principles_and_criteria_that_were_decided():
    counts = [(seed.id, seed.version, len(seed.principles), len(seed.criteria)) for seed in SEEDS]

    assert counts == [("local", "2026.1", 12, 64), ("bilateral", "2026.1", 3, 31), ("associate", "2026.1", 3, 12)]


def test_a_criterion_is_read_with_everything_that_the_file_says():
    assert SEEDS[2].by_id["associate-growth-plan"] == Criterion(
        id="associate-growth-plan",
        weight=2,
        essential=False,
        gate=False,
        basis=Basis.ASSUMPTION,
        source=None,
        applies_if=None,
        may_not_apply=False,
        partly=Text(
            nl="Er is een plan, maar zonder streefdatum of nog niet goedgekeurd.",
            fr="Un plan existe, mais sans date cible ou pas encore approuvé.",
            en="There is a plan, but without a target date or not yet approved.",
        ),
        evidence_needed=EvidenceNeeded.DOCUMENT,
        lead_time_weeks=6,
        decided_by=DecidedBy.BOARD,
        valid_months=12,
        statement=Text(
            nl="De kamer heeft een plan met een streefdatum om naar de volledige accreditatie te groeien.",
            fr="La chambre a un plan assorti d’une date cible pour évoluer vers l’accréditation complète.",
            en="The chamber has a plan with a target date for growing into full accreditation.",
        ),
        explanation=Text(
            nl="Het geassocieerd lidmaatschap is er voor kamers die nog te jong of te klein zijn. Eén bladzijde met "
            "doelen voor leden, activiteiten en bestuur maakt duidelijk dat u verder wilt.",
            fr="Le statut de membre associé existe pour les chambres encore trop jeunes ou trop petites. Une page "
            "d’objectifs pour les membres, les activités et la gouvernance montre que vous voulez avancer.",
            en="Associate membership is there for chambers that are still too young or too small. One page of goals "
            "for members, activities and governance makes clear that you mean to move on.",
        ),
        evidence=Text(
            nl="Groeiplan met mijlpalen en streefdatum, goedgekeurd door de raad van bestuur.",
            fr="Plan de croissance avec étapes et date cible, approuvé par le conseil.",
            en="Growth plan with milestones and a target date, approved by the board.",
        ),
        action=Text(
            nl="Overloop de zelfevaluatie voor de volledige accreditatie, kies de vijf grootste werkpunten en geef elk "
            "een verantwoordelijke en een einddatum.",
            fr="Parcourez l’auto-évaluation pour l’accréditation complète, retenez les cinq plus grandes lacunes et "
            "donnez à chacune un responsable et une échéance.",
            en="Go through the self-assessment for full accreditation, pick the five largest gaps and give each an "
            "owner and a due date.",
        ),
    )


def test_what_a_criterion_may_leave_out_is_read_where_it_stands():
    criteria = [criterion for seed in SEEDS for criterion in seed.criteria]
    local, _, associate = SEEDS

    assert [criterion.id for criterion in criteria if criterion.gate] == [
        "registered-legal-entity",
        "bilateral-purpose-in-statutes",
    ]
    assert Counter(criterion.applies_if for criterion in criteria if criterion.applies_if) == {
        "issues_origin_certificates": 3,
        "issues_ata_carnets": 1,
    }
    assert associate.by_id["associate-post-contact"].partly is None
    assert associate.by_id["associate-post-informed"].valid_months is None
    assert [fact.question.en for fact in local.facts][1] == "Does your chamber issue ATA carnets?"
    assert (local.sources[2].id, local.sources[2].year) == ("federation-csr-charter", "2009")


def rewritten(change) -> str:
    """The associate programme written anew by PyYAML, after a change of its plain values."""
    plain = yaml.safe_load(TEXTS[ASSOCIATE])
    plan = next(one for one in plain["principles"][1]["criteria"] if one["id"] == "associate-growth-plan")
    plan["essential"] = True
    change(plain, plan)
    return yaml.safe_dump(plain, allow_unicode=True, sort_keys=False)


def placed(where: str, key: str, value: object) -> str:
    def change(plain, plan):
        targets = {"programme": plain, "principle": plain["principles"][0], "criterion": plan}
        targets["source"] = plain["sources"]["fps-chambers"]
        targets[where][key] = value

    return rewritten(change)


@pytest.mark.parametrize(
    ("where", "key", "limit"),
    [
        ("programme", "title", 120),
        ("programme", "introduction", 600),
        ("principle", "title", 120),
        ("principle", "purpose", 400),
        ("principle", "quick", 250),
        ("criterion", "statement", 400),
        ("criterion", "explanation", 900),
        ("criterion", "evidence", 400),
        ("criterion", "partly", 300),
        ("criterion", "action", 400),
    ],
)
@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_a_text_may_be_as_long_as_its_limit_and_no_longer(where, key, limit, language):
    full = {"nl": "a", "fr": "a", "en": "a", language: "é" * limit}
    read_programme(placed(where, key, full), ASSOCIATE)

    mend = mend_of(read_programme, placed(where, key, full | {language: "é" * (limit + 1)}), ASSOCIATE)

    assert mend.what.endswith(f"has {limit + 1} characters in {key}.{language}; shorten it to {limit} at most")


@pytest.mark.parametrize(("key", "limit"), [("title", 200), ("where", 300), ("year", 40)])
def test_what_is_said_of_a_source_has_a_limit(key, limit):
    read_programme(placed("source", key, "x" * limit), ASSOCIATE)

    mend = mend_of(read_programme, placed("source", key, "x" * (limit + 1)), ASSOCIATE)

    assert mend.what == f"source “fps-chambers” has {limit + 1} characters in {key}; shorten it to {limit} at most"


def test_a_question_of_a_fact_has_a_limit():
    question = "Does your chamber issue ATA carnets?"
    read_programme(TEXTS[LOCAL].replace(question, "x" * 200), LOCAL)

    mend = mend_of(read_programme, TEXTS[LOCAL].replace(question, "x" * 201), LOCAL)

    expected = "fact “issues_ata_carnets” has 201 characters in question.en; shorten it to 200 at most"
    assert mend.what == expected


@pytest.mark.parametrize(
    ("where", "key", "low", "high"),
    [
        ("programme", "tolerance", 0, 100),
        ("programme", "nearly_ready_principles", 0, 3),
        ("criterion", "weight", 1, 3),
        ("criterion", "lead_time_weeks", 1, 104),
        ("criterion", "valid_months", 1, 60),
    ],
)
def test_a_number_is_taken_within_its_range_and_refused_beside_it(where, key, low, high):
    def with_number(number):
        def change(plain, plan):
            # With every criterion essential, no tolerance is too small for the weights.
            for principle in plain["principles"]:
                for criterion in principle["criteria"]:
                    criterion["essential"] = True
            {"programme": plain, "criterion": plan}[where][key] = number

        return rewritten(change)

    for taken in (low, high):
        read_programme(with_number(taken), ASSOCIATE)
    for refused in (low - 1, high + 1):
        what = mend_of(read_programme, with_number(refused), ASSOCIATE).what
        assert what.endswith(f"has “{refused}” as {key}; make it a whole number from {low} to {high}")


def test_a_criterion_may_miss_exactly_the_tolerance_on_its_own():
    def with_tolerance(tolerance):
        def change(plain, plan):
            plain["tolerance"] = tolerance
            for principle in plain["principles"]:
                for criterion in principle["criteria"]:
                    criterion.update(essential=criterion is not plan, weight=2)

        return rewritten(change)

    # The plan is one of four criteria of the same weight: 4 of 16 half points.
    assert read_programme(with_tolerance(25), ASSOCIATE).tolerance == 25

    mend = mend_of(read_programme, with_tolerance(24), ASSOCIATE)

    assert mend.what.startswith(f"{SAYS} could decide principle “high-quality-services” alone: its 4 of 16 half points")


@pytest.mark.parametrize("key", ["principles", "criteria"])
def test_a_programme_without_anything_to_answer_is_refused(key):
    def change(plain, _):
        if key == "principles":
            plain["principles"] = []
        else:
            plain["principles"][0]["criteria"] = []

    assert f"under {key}; add one" in mend_of(read_programme, rewritten(change), ASSOCIATE).what


def test_sources_that_are_no_set_are_refused():
    def change(plain, _):
        plain["sources"] = []

    mend = mend_of(read_programme, rewritten(change), ASSOCIATE)

    assert mend.what == "the programme has a list as sources; make it a set of ids, each a source"


def test_a_programme_of_the_federation_itself_is_official():
    assert read_programme(TEXTS[ASSOCIATE].replace("status: draft", "status: official"), ASSOCIATE).status == "official"


def test_blanks_around_a_text_do_not_count():
    assert read_programme(TEXTS[ASSOCIATE].replace(">-", ">"), ASSOCIATE) == SEEDS[2]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "x.yaml:1: the file is empty; restore it"),
        ("# nothing\n", "x.yaml:1: the file is empty; restore it"),
        ("- a\n", "x.yaml:1: the programme is a list; give it keys, each on a line of its own"),
        ("just words\n", "x.yaml:1: the programme is “just words”; give it keys, each on a line of its own"),
        (
            'title: "Open\nversion: 1\nstatus: x\n',
            f"x.yaml:3: this is not YAML (found unexpected end of stream, in what begins in line 1); {LOOK}",
        ),
        (
            "title: a\n---\ntitle: b\n",
            f"x.yaml:2: this is not YAML (found another document, in what begins in line 1); {LOOK}",
        ),
        ("title: a\nfacts: [\n", f"x.yaml:2: this is not YAML (did not find expected node content); {LOOK}"),
    ],
)
def test_a_file_that_holds_no_programme_is_told_in_one_line(text, told):
    assert str(mend_of(read_programme, text, "x.yaml")) == told


def test_the_slower_reader_of_yaml_finds_the_same(monkeypatch):
    broken = TEXTS[ASSOCIATE].replace("number: 3", "number: 3: 4")
    with_libyaml = mend_of(read_programme, broken, ASSOCIATE)
    monkeypatch.setattr(yaml_lines, "_LOADER", yaml.SafeLoader)

    assert read_programme(TEXTS[ASSOCIATE], ASSOCIATE) == SEEDS[2]
    assert mend_of(read_programme, broken, ASSOCIATE).line == with_libyaml.line
    assert "U+D800" in mend_of(read_programme, TEXTS[ASSOCIATE].replace('"2026.1"', '"\\ud800"'), ASSOCIATE).what


def test_a_criterion_of_another_programme_is_told_with_both_places():
    file = "mine.yaml"
    text = TEXTS[ASSOCIATE].replace("associate-growth-plan", "registered-legal-entity")
    line = text[: text.index("- id: registered-legal-entity")].count("\n") + 1
    other = TEXTS[BILATERAL][: TEXTS[BILATERAL].index("- id: registered-legal-entity")].count("\n") + 1

    with pytest.raises(Mend) as caught:
        read_programmes({BILATERAL: TEXTS[BILATERAL], file: text})

    assert str(caught.value) == (
        f"mine.yaml:{line}: criterion “registered-legal-entity” stands in {BILATERAL}:{other} too; give one of them another id"
    )


def test_words_from_the_file_are_shortened_in_a_sentence_from_the_61st_character_on():
    at_limit, beyond = (placed("criterion", "basis", "x" * length) for length in (60, 61))

    assert f"“{'x' * 60}”" in mend_of(read_programme, at_limit, ASSOCIATE).what
    assert f"“{'x' * 59}…”" in mend_of(read_programme, beyond, ASSOCIATE).what


def test_two_versions_of_a_programme_may_share_their_criteria():
    newer = TEXTS[ASSOCIATE].replace("2026.1", "2026.2")

    old, new = read_programmes({ASSOCIATE: TEXTS[ASSOCIATE], "new.yaml": newer})

    assert (old.version, new.version) == ("2026.1", "2026.2")
    assert old.principles == new.principles


def test_the_same_version_in_two_files_is_refused():
    with pytest.raises(Mend) as caught:
        read_programmes({ASSOCIATE: TEXTS[ASSOCIATE], "copy.yaml": TEXTS[ASSOCIATE]})

    line = TEXTS[ASSOCIATE][: TEXTS[ASSOCIATE].index("version:")].count("\n") + 1
    assert str(caught.value) == (
        f"copy.yaml:{line}: the programme associate 2026.1 stands in {ASSOCIATE} too; give it another version here"
    )


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.id)
def test_a_stored_programme_comes_back_equal(seed):
    assert from_document(document(seed)) == seed


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.from_type(Programme))
def test_any_programme_comes_back_equal_from_its_document(programme):
    assert from_document(document(programme)) == programme


def test_a_document_is_the_same_whatever_was_asked_of_the_programme_before():
    fresh, used = seed_programmes()[0], seed_programmes()[0]
    assert used.by_id
    assert used.principle_of

    assert document(used) == document(fresh)


def test_a_document_is_canonical_json():
    text = document(SEEDS[0])

    assert json.dumps(json.loads(text), ensure_ascii=False, sort_keys=True, separators=(",", ":")) == text
    assert "à" in text


def test_a_digest_is_the_sha_256_of_the_document_and_tells_programmes_apart():
    text = document(SEEDS[0])

    assert digest(text) == hashlib.sha256(text.encode("utf-8")).hexdigest()
    assert digest(document(replace(SEEDS[0], tolerance=24))) != digest(text)


def test_what_is_no_document_is_a_value_error():
    with pytest.raises(ValueError, match="Programme"):
        from_document("{}")


@settings(deadline=None, max_examples=150)
@given(st.data())
def test_a_file_that_lost_a_line_is_read_or_told_in_one_line(data):
    file = data.draw(st.sampled_from(list(TEXTS)))
    lines = TEXTS[file].splitlines(keepends=True)
    keys = [number for number, line in enumerate(lines) if ":" in line and not line.startswith("#")]
    lost = data.draw(st.sampled_from(keys))
    text = "".join(lines[:lost] + lines[lost + 1 :])

    mend = mend_or_none(read_programme, text, file)

    assert mend is None or is_one_line_of(mend, text, file)


@settings(deadline=None, max_examples=150)
@given(st.data())
def test_a_file_with_anything_typed_into_it_is_read_or_told_in_one_line(data):
    lines = TEXTS[ASSOCIATE].splitlines(keepends=True)
    number = data.draw(st.integers(0, len(lines) - 1))
    column = data.draw(st.integers(0, len(lines[number])))
    typed = data.draw(st.text(max_size=12) | st.text(alphabet="\n\t :-[]{}#&*!|>'\"%@`,?ab0\\\ud800\u2028", max_size=12))
    lines[number] = lines[number][:column] + typed + lines[number][column:]
    text = "".join(lines)

    mend = mend_or_none(read_programme, text, ASSOCIATE)

    assert mend is None or is_one_line_of(mend, text, ASSOCIATE)


REQUIRED = ["weight", "essential", "basis", "may_not_apply", "evidence_needed", "lead_time_weeks", "decided_by"]


@settings(deadline=None)
@given(st.sampled_from(SEEDS[2].criteria), st.sampled_from(REQUIRED))
def test_a_criterion_that_lost_a_required_key_is_named_where_it_begins(criterion, key):
    text = TEXTS[ASSOCIATE]
    start = text.index(f"- id: {criterion.id}\n")
    place = text.index(f"        {key}:", start)
    text = text[:place] + text[text.index("\n", place) + 1 :]

    mend = mend_of(read_programme, text, ASSOCIATE)

    assert mend.line == text.count("\n", 0, start) + 1
    assert mend.what.startswith(f"criterion “{criterion.id}” has no {key}; add {key}, ")
