"""Full-text search over the titles and texts of documents and the quotes of claims (SQLite's FTS5)."""

from __future__ import annotations

from itertools import chain, islice, zip_longest

from sqlalchemy import Connection, text

from servanda.model.ports import Hit

# A title tells what a report is about: a word there weighs as much as four in the text. `-1` takes the snippet from
# the column that matches best; as bytes, since a text with lone surrogates has no UTF-8 form.
_DOCUMENTS = text(
    "SELECT d.id, d.id AS document, CAST(snippet(documents_search, -1, '', '', '…', 24) AS BLOB) AS snippet "
    "FROM documents_search JOIN documents AS d ON d.key = documents_search.rowid "
    "WHERE documents_search MATCH :query ORDER BY bm25(documents_search, 4.0, 1.0), d.id LIMIT :limit"
)
_CLAIMS = text(
    "SELECT c.id, c.document, CAST(snippet(claims_search, 0, '', '', '…', 40) AS BLOB) AS snippet "
    "FROM claims_search JOIN claims AS c ON c.key = claims_search.rowid "
    "WHERE claims_search MATCH :query ORDER BY bm25(claims_search), c.id LIMIT :limit"
)
_MOST_WORDS = 64  # nobody types more; a pasted report would make SQLite intersect a thousand lists


def query_of(words: str) -> str:
    """Words as FTS5 takes them: each quoted, all wanted. Empty where there is no word to look for."""
    legal = words.encode("utf-8", "replace").decode().replace("\0", " ")
    wanted = [word for word in dict.fromkeys(legal.split()) if any(sign.isalnum() for sign in word)]
    return " ".join('"{}"'.format(word.replace('"', '""')) for word in wanted[:_MOST_WORDS])


def find(connection: Connection, words: str, limit: int) -> list[Hit]:
    """The best claim, the best document, the second best claim and so on: the ranks of the two do not compare."""
    query = query_of(words)
    if not query or limit < 1:
        return []
    claims = _hits(connection, "claim", query, limit)
    documents = _hits(connection, "document", query, limit)
    paired = chain.from_iterable(zip_longest(claims, documents))
    return list(islice((hit for hit in paired if hit), limit))


def _hits(connection: Connection, where: str, query: str, limit: int) -> list[Hit]:
    statement = _CLAIMS if where == "claim" else _DOCUMENTS
    rows = connection.execute(statement, {"query": query, "limit": limit})
    return [Hit(where, row.id, row.document, " ".join(row.snippet.decode("utf-8", "replace").split())) for row in rows]
