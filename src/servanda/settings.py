"""What the environment may set."""

from __future__ import annotations

from pathlib import Path

from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """`SERVANDA_LEDGER` names the ledger's file where no `--ledger` does. An empty variable counts as none."""

    model_config = SettingsConfigDict(env_prefix="SERVANDA_", env_ignore_empty=True, frozen=True)

    ledger: Path = Path("servanda.db")
