"""Cases of papers told in several sentences: one and the same, or each its own."""

from tests.extract.cases.case import Case

PAPERS_TOLD_AGAIN = (
    # What a later sentence brings in as new is one more paper; what it takes up is the one told before.
    Case(
        "The ports of Kenya and Oman are friends.\n\nAn agreement was signed by Oman and Kenya for the exchange of "
        "pilots.\n\nIn the evening, an agreement to train the crews of tugs was signed.\n\nThe agreement was signed "
        "by the mayors.",
        (
            {"quote": "agreement was signed", "type": "agreement"},
            {"quote": "agreement to train the crews of tugs was signed", "type": "agreement"},
        ),
    ),
    Case(
        "Kenya and Oman signed an agreement on Monday.\n\nThey praised each other.\n\nThe agreement was signed by the "
        "ministers.",
        ({"quote": "Kenya and Oman signed an agreement"},),
    ),
    # The lede sums up what the text tells.
    Case(
        "Kenya and Oman signed an agreement on Monday.\n\nThey praised each other.\n\nAn agreement on eels was signed "
        "by the ministers.",
        ({"title": "agreement on eels"},),
    ),
    # Another number of papers are other papers.
    Case(
        "Kenya and Oman signed 19 agreements in a week.\n\nThe mayors praised the work.\n\nThe ministers of Kenya and "
        "Oman signed four agreements on Monday.",
        (
            {"quote": "Kenya and Oman signed 19 agreements"},
            {"quote": "ministers of Kenya and Oman signed four agreements"},
        ),
    ),
    # Who only signs for others tells less than the sentence that brings the paper in.
    Case(
        "The ports of Kenya and Oman are friends.\n\nThe chambers of Kenya and Oman have signed a memorandum to sell "
        "dates.\n\nMinister Ali Moi signed the memorandum on behalf of Kenya.",
        ({"quote": "chambers of Kenya and Oman have signed a memorandum"},),
    ),
    # What is bought of late, and what was only handed round.
    Case(
        "Oman recently signed an Exchange of Notes with Kenya.",
        ({"type": "agreement", "status": "signed"},),
    ),
    Case("The recently signed documents of Kenya and Oman filled a box."),
    Case(
        "Officials of Kenya and Oman met to sign a travel agreement that will allow flights.",
        ({"quote": "to sign a travel agreement", "status": "planned"},),
    ),
    Case(
        "Another deal was reached on the opening of a port of Kenya and Oman.",
        ({"quote": "deal was reached", "status": "concluded"},),
    ),
    # What is done about a paper in the making, and the paper.
    Case(
        "Kenya suggested launching negotiations on a trade agreement with Oman.",
        ({"quote": "negotiations on a trade agreement with Oman", "status": "drafted"},),
    ),
)

DONE_ABOUT_PAPERS = (
    Case(
        "Kenya suggested launching negotiations on a trade agreement with Oman.",
        ({"quote": "launching negotiations on a trade agreement with Oman", "status": "proposed"},),
    ),
    Case("Kenya and Oman agreed to draft a treaty on trade."),
    # “not only ... but also” denies nothing, and joins what stands on both sides.
    Case(
        "Kenya will not only lend two tugs to Oman, but it will rest.",
        ({"quote": "lend two tugs to Oman", "status": "planned"},),
    ),
    Case("Kenya will not lend two tugs to Oman."),
    Case(
        "Kenya is interested not only in expanding trade with Oman, but also in strengthening the dialogue of pilots.",
        (
            {"quote": "expanding trade with Oman", "status": "proposed"},
            {"quote": "strengthening the dialogue of pilots", "status": "proposed"},
        ),
    ),
    Case(
        "Kenya and Oman discussed the state and prospects of cooperation in trade.",
        ({"quote": "cooperation in trade", "status": "discussed"},),
    ),
    Case("The presidents of Kenya and Oman spoke in an expanded format of the clubs."),
)
