"""From files to documents: their text to the letter, and what they say of themselves."""
