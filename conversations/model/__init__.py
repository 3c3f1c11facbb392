"""What there is, without talk: programme, answers, readiness, register of chambers, matching."""
