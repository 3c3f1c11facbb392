// What the page itself says, in the language of the person's Telegram. The object is JSON, so that a test can read it.

const WORDS = {
  "en": {
    "people": "People", "conversation": "Conversation", "message": "Message", "send": "Send", "attach": "Send files", "menu": "Menu",
    "commands": "Commands", "start": "Start", "reply": "Reply", "cancel": "Do not reply", "edited": "edited", "bot": "bot",
    "block": "Block the bot", "unblock": "Unblock the bot", "blocked": "You blocked this bot", "choices": "More",
    "unfold": "Show all", "fold": "Show less", "copied": "Copied", "uncopied": "Could not copy: {0}", "away": "no connection",
    "typing": "is typing…", "sending": "is sending a file…", "picturing": "is sending a picture…", "today": "Today",
    "yesterday": "Yesterday", "you": "You", "picture": "Picture", "hidden": "Hidden text", "failed": "That did not work: {0}",
    "skip": "To the message field"
  },
  "nl": {
    "people": "Personen", "conversation": "Gesprek", "message": "Bericht", "send": "Versturen", "attach": "Bestanden sturen",
    "menu": "Menu", "commands": "Opdrachten", "start": "Starten", "reply": "Antwoorden", "cancel": "Niet antwoorden",
    "edited": "bewerkt", "bot": "bot", "block": "De bot blokkeren", "unblock": "De bot deblokkeren",
    "blocked": "U hebt deze bot geblokkeerd", "choices": "Meer", "unfold": "Alles tonen", "fold": "Minder tonen",
    "copied": "Gekopieerd", "uncopied": "Kopiëren lukt niet: {0}", "away": "geen verbinding", "typing": "is aan het typen…",
    "sending": "stuurt een bestand…", "picturing": "stuurt een afbeelding…", "today": "Vandaag", "yesterday": "Gisteren",
    "you": "U", "picture": "Afbeelding", "hidden": "Verborgen tekst", "failed": "Dat is niet gelukt: {0}",
    "skip": "Naar het berichtveld"
  },
  "fr": {
    "people": "Personnes", "conversation": "Conversation", "message": "Message", "send": "Envoyer",
    "attach": "Envoyer des fichiers", "menu": "Menu", "commands": "Commandes", "start": "Démarrer", "reply": "Répondre",
    "cancel": "Ne pas répondre", "edited": "modifié", "bot": "bot", "block": "Bloquer le bot", "unblock": "Débloquer le bot",
    "blocked": "Vous avez bloqué ce bot", "choices": "Plus", "unfold": "Tout afficher", "fold": "Réduire", "copied": "Copié",
    "uncopied": "Copie impossible : {0}", "away": "pas de connexion", "typing": "écrit…", "sending": "envoie un fichier…",
    "picturing": "envoie une image…", "today": "Aujourd’hui", "yesterday": "Hier", "you": "Vous", "picture": "Image",
    "hidden": "Texte masqué", "failed": "Cela n’a pas fonctionné : {0}", "skip": "Vers la zone de message"
  }
};

const PLACES = { en: "en-GB", nl: "nl-BE", fr: "fr-BE" };

// The language that the page speaks to someone with this language code: one of the three, else English.
export function spoken(code) {
  const language = code?.slice(0, 2) in WORDS ? code.slice(0, 2) : "en";
  return { language, place: PLACES[language], words: WORDS[language] };
}
