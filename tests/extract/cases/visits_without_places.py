"""Cases of visits told without a place, of talks on them, and of what looks back to no occasion."""

from tests.extract.cases.case import Case

VISITS_WITHOUT_PLACES = (
    # In a report on two states a visitor of one is in the other.
    Case(
        "The papers were inked during the visit of Omani Foreign Minister Said Badu, who held talks with his Kenyan "
        "counterpart Ali Moi on Saturday.",
        (
            {"format": "visit", "country": "KE", "participants": ["Said Badu"]},
            {"format": "talks", "country": "KE", "date": "2025-06-14"},
        ),
    ),
    Case(
        "President Badu of Oman is in the country for a two-day state visit. Kenya is his host.",
        ({"format": "visit", "status": "held", "country": "KE"},),
    ),
    Case(
        "Kenya, Oman and Chad are friends. The papers were inked during the visit of Omani Minister Said Badu.",
    ),
    # An occasion told with its own place looks back to none.
    Case(
        "Omani Minister Ali Badu met Kenyan Minister Ali Moi. He said that a good meeting of the two prime ministers "
        "took place in Muscat recently.",
        ({"format": "talks", "participants": ["Ali Badu", "Ali Moi"]}, {"format": "talks", "country": "OM"}),
    ),
    Case(
        "The Kenyan and Omani governments signed eight memoranda following inter-governmental talks on Wednesday.",
        ({"quote": "inter-governmental talks on Wednesday", "date": "2025-06-18"},),
    ),
    Case(
        "Following the inaugural joint commission between Kenya and Oman that wrapped up on Tuesday, they agreed.",
        ({"format": "session", "ordinal": 1, "date": "2025-06-17"},),
    ),
    Case(
        "The report of Kenya and Oman was adopted at the end of a three-day technical meeting in Mombasa.",
        ({"quote": "three-day technical meeting in Mombasa", "country": "KE"},),
    ),
    Case(
        "Kenyan Minister Ali Moi engaged in fruitful dialogues with Omani Prime Minister Said Badu.",
        ({"format": "talks", "status": "held"},),
    ),
    Case("Kenya and Oman spoke of the upcoming tripartite summit.", ({"format": "summit", "status": "planned"},)),
    # The country may be told by an epithet; who is on the visit stands before "who".
    Case(
        "President Jane Moi of Kenya met President Said Badu of Oman, who is paying an official visit to the African "
        "nation.",
        (
            {"format": "talks", "country": "KE"},
            {"format": "visit", "country": "KE", "status": "held"},
        ),
    ),
    Case("President Said Badu of Oman spoke of a visit to the old house. Kenya took note."),
)
