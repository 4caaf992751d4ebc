"""The ground floor: spans, times, amounts, ids and errors, from the standard library alone."""
