"""The room of pages: facts become view models (`views`), view models become files. It knows no other room."""
