"""What the environment may set."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated, Any

from pydantic import field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict


class Settings(BaseSettings):
    """`SERVANDA_LEDGER` names the ledger's file where no `--ledger` does, `SERVANDA_PACKS` the folders of the user's
    packs where no `--packs` does, with the sign between them that the system has for it in PATH. An empty variable
    counts as none."""

    model_config = SettingsConfigDict(env_prefix="SERVANDA_", env_ignore_empty=True, frozen=True)

    ledger: Path = Path("servanda.db")
    packs: Annotated[tuple[Path, ...], NoDecode] = ()

    @field_validator("packs", mode="before")
    @classmethod
    def _split(cls, packs: Any) -> Any:
        return tuple(filter(None, packs.split(os.pathsep))) if isinstance(packs, str) else packs
