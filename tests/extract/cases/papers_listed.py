"""Cases of papers that stand in one list: behind one verb, to a line each, or behind the sentence that sums them up."""

from tests.extract.cases.case import Case

PAPERS_LISTED = (
    Case(
        "Oman and Kenya signed a tea programme for 2025-2028, an agreement on the recognition of diplomas, training and"
        " trade marks, an agreement on the lake, as well as a memorandum between the ports of Sohar and Mombasa.",
        (
            {"type": "programme", "status": "signed"},
            {"type": "agreement", "status": "signed"},
            {"type": "agreement", "status": "signed"},
            {"type": "memorandum", "status": "signed"},
        ),
    ),
    Case(  # the day of the sentence before holds for each
        "Oman and Kenya signed several agreements on 3 June. In particular, they signed a pact on eels and a protocol"
        " on seeds.",
        (
            {"type": "agreement", "date": "2025-06-03"},
            {"type": "treaty", "date": "2025-06-03"},
            {"type": "protocol", "date": "2025-06-03"},
        ),
    ),
    Case(
        "Oman and Kenya met. The following agreements were signed:\n\n  • Agreement on Cooperation in Fisheries;\n  •"
        " MoU on Joint Work in Ports;\n  • Agreement on Cooperation in Health",
        (
            {"type": "agreement", "title": "Agreement on Cooperation in Fisheries"},
            {"type": "memorandum", "title": "MoU on Joint Work in Ports"},
            {"type": "agreement", "title": "Agreement on Cooperation in Health"},
        ),
    ),
    Case(
        "Oman and Kenya signed a cross-border cooperation framework, and another memorandum to map the reefs.",
        ({"type": "plan", "title": "cross-border cooperation framework"}, {"type": "memorandum"}),
    ),
    Case(  # the day is that of the session
        "Oman and Kenya welcomed the signing of the agreed minutes of the session held on 3 June 2025.",
        ({"type": "protocol", "status": "signed", "date": None},),
    ),
    Case(  # a clause of its own
        "Oman and Kenya wish to carry out the agreements reached before, it was proposed in Muscat to plant trees.",
    ),
    Case(
        "Oman praised the trade agreement with Kenya that went into effect on 15 March 2023.",
        ({"type": "agreement", "status": "in_force", "date": "2023-03-15"},),
    ),
    Case(  # what it is for is no part of its name
        "Oman signed a loan agreement with Kenya to fund two roads.",
        ({"title": "loan agreement with Kenya"},),
    ),
    Case(  # a paper of its own
        "Oman and Kenya signed a memorandum on rice. Another memorandum on reefs was also signed.",
        ({"type": "memorandum", "status": "signed"}, {"type": "memorandum", "status": "signed"}),
    ),
    Case(
        "The ministers of Oman and Kenya agreed to conclude at the earliest a protocol on rice.",
        ({"type": "protocol", "status": "planned"},),
    ),
    Case(
        "Oman and Kenya signed memos between their health ministries.",
        ({"type": "memorandum", "status": "signed"},),
    ),
    Case(
        "The visit of the king of Oman to Chad resulted in the signing of several agreements, listing as examples:\n\n"
        "an Agreement on Tea;\n\na Protocol on Tin.",
        ({"title": "Agreement on Tea", "status": "signed"}, {"title": "Protocol on Tin", "status": "signed"}),
    ),
)
