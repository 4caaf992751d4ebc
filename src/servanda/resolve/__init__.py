"""Claims become records: what all documents together say about one body, meeting, paper, promise, series or person."""

from servanda.resolve.resolution import Resolution, resolve

__all__ = ["Resolution", "resolve"]
