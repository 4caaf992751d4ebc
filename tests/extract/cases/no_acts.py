"""Cases of what reads like an act and is none, and of acts that stand beside papers."""

from tests.extract.cases.case import Case

NO_ACTS = (
    # What comes of something, told behind a comma.
    Case(
        "The road of Kenya and Oman will also contribute to trade in the north of the country, cut costs and ease life."
    ),
    Case("The visit will give a powerful impetus to the friendship of Kenya and Oman."),
    Case("The visit of Kenya's president gave a major boost to trade with Oman."),
    Case("In Oman, special consideration was given to the tuna of Kenya."),
    Case("Kenya and Oman established a robust strategic partnership."),
    Case(
        "Kenya and Oman established diplomatic relations in 1970.",
        ({"quote": "established diplomatic relations in 1970", "status": "completed"},),
    ),
    Case("The presidents of Kenya and Oman introduced the members of their delegations."),
    Case("Kenya's minister returned from Oman last month."),
    Case("Kenya thanked Oman for its continued support to Kenya."),
    Case(
        "Kenya thanked Oman for its support to Kenya in clearing mines.",
        ({"quote": "its support to Kenya in clearing mines", "status": "completed"},),
    ),
    # Beside a paper that the same subject signs, and what a paper is for.
    Case(
        "Kenya and Oman agreed to widen trade in tuna, and signed a joint protocol.",
        ({"quote": "widen trade in tuna", "status": "agreed"},),
    ),
    Case(
        "Kenya and Oman signed a protocol to hold fairs and train pilots.",
        ({"quote": "hold fairs", "status": "agreed"}, {"quote": "train pilots", "status": "agreed"}),
    ),
    # An offer is not yet done.
    Case(
        "Kenya offered a credit line of $5 million to Oman.",
        ({"quote": "offered a credit line of $5 million to Oman", "status": "proposed"},),
    ),
)
