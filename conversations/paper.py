"""placeholder."""

from conversations.assessment import AssessmentSnapshot
from locales.say import Say


def paper(snapshot: AssessmentSnapshot, say: Say) -> tuple[str, ...]:
    """Placeholder."""
    return (str(say.of(snapshot.programme.title)),)
