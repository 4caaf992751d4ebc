"""What does not add up between records, and what is missing, each with its working shown."""

from servanda.check.checks import Checked, run_checks

__all__ = ["Checked", "run_checks"]
