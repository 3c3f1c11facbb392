"""How long things are kept. `/privacy` and the schedule read the same numbers."""

TRIAL_MONTHS = 24
"""A trial that its person did not touch for so long is removed."""

WARNED_DAYS = 30
"""So many days before, its person is told and can keep it."""

REQUEST_MONTHS = 24
"""A request for access that nobody answered for so long is removed."""

INVITATION_MONTHS = 24
"""An invitation that nobody took is removed so long after its last day."""

IDLE_MONTHS = 24
"""Who did nothing for so long, represents no chamber, has no role and no trial is forgotten."""

BACKUP_DAYS = 30
"""How long whoever runs the assistant may keep a backup of the database."""

SEEN_DAYS = 3
"""How long the numbers of taken updates are remembered, and the language in which someone who left was told so."""
