"""The words of the house: documents, claims, records, steps, findings, judgements, and the ports between rooms."""
