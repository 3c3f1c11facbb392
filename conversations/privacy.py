"""What is kept and why, how long, who sees it: the numbers are those by which the schedule works."""

from markupsafe import Markup

from conversations import states
from conversations.core import Card, Decision, Go, Intent, Snapshot, Style, Touch
from conversations.model.retention import BACKUP_DAYS, IDLE_MONTHS, INVITATION_MONTHS, REQUEST_MONTHS, TRIAL_MONTHS, WARNED_DAYS
from conversations.parts import bold, lines, paragraphs
from locales.say import Say


def decide(state: states.Privacy, intent: Intent, snapshot: Snapshot, say: Say) -> Decision:  # noqa: ARG001 - every decide is called alike
    """Nothing but going elsewhere."""
    return Decision(state, toast=say("Please use the buttons below."))


def render(state: states.Privacy, snapshot: Snapshot, say: Say) -> Card:  # noqa: ARG001 - every render is called alike
    """A sentence first, then the parts, each to unfold."""
    text = paragraphs(
        say("<b>What we keep, and why</b>"),
        say(
            "ChamberReady keeps what it needs to take your chamber through its self-assessment, and nothing to sell or to advertise with. The Federation of Belgian Chambers of Commerce is responsible for it."
        ),
        *(_folded(title, *sentences) for title, *sentences in _parts(say)),
    )
    back = state.back
    rows = (
        (Touch(say("‹ Back"), Go(back or states.Home()), Style.PRIMARY),),
        (
            Touch(say("Get my data"), Go(states.Export(back))),
            Touch(say("Delete what is about me"), Go(states.DeleteMe(back))),
        ),
    )
    return Card(text=text, rows=rows)


def _folded(title: Markup, *sentences: Markup) -> Markup:
    return lines(bold(title), Markup("<blockquote expandable>") + lines(*sentences) + Markup("</blockquote>"))


def _parts(say: Say) -> tuple[tuple[Markup, ...], ...]:
    return (
        (
            say("What, and why"),
            say("• Your name and number at Telegram, your language, your chamber or role: to know who answers for whom."),
            say("• Your answers, notes and where your files are at Telegram: to make the self-assessment."),
            say(
                "• Your questions, your replies to events, what was handed to you, and which messages you got: to help you on and to send nothing twice."
            ),
            say("• A journal of who did what and when, without answers, notes or file names: to account for accreditations."),
        ),
        (
            say("Who sees it"),
            say("• A trial: nobody but you."),
            say(
                "• Your chamber’s self-assessment: your colleagues there, with your name. Who was handed a part of it: that part."
            ),
            say(
                "• The Federation: before you submit, how far you are and what you ask it, never your answers. After you submit: the file, with names. Whoever the Federation lets in for the chambers abroad alone, such as the Chambre de Commerce du Luxembourg, sees the same of those chambers."
            ),
            say("• The Federation’s administrators: your replies to events with your notes, and the journal."),
        ),
        (
            say("How long"),
            say(
                "• A trial: until you have your data deleted, or {months} months after you last touched it. We tell you {days} days before.",
                months=TRIAL_MONTHS,
                days=WARNED_DAYS,
            ),
            say(
                "• A request for access that nobody answered: {requests} months. An invitation that nobody took: {invitations} months after its last day.",
                requests=REQUEST_MONTHS,
                invitations=INVITATION_MONTHS,
            ),
            say(
                "• Your name: until you have it deleted, or {months} months after your last touch if you have no chamber, role or trial.",
                months=IDLE_MONTHS,
            ),
            say("• A chamber’s file and the Federation’s decisions: as long as the Federation keeps its accreditations."),
            say("• The journal: as long as the assistant exists; once you are deleted it has no name for you."),
            say("• Backups of the database: at most {days} days.", days=BACKUP_DAYS),
        ),
        (
            say("Telegram’s part"),
            say(
                "Telegram carries the messages and holds your files under its own privacy policy. Messages with a bot are not end-to-end encrypted. We keep no copy of your files, so there is no backup of your evidence: keep the originals. Deleting a message in Telegram deletes nothing here, and deleting here leaves the chat to you."
            ),
        ),
        (
            say("Your rights"),
            say(
                "/export gives you all that is kept about you, /delete removes it. A note or a file you change where it stands. For everything else, or to object, write to the Federation; you can also complain to the data protection authority."
            ),
        ),
    )
