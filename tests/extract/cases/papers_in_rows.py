"""Cases of papers told in rows, of their dates, and of papers that are pending."""

from tests.extract.cases.case import Case

PAPERS_IN_ROWS = (
    Case(
        "The Memorandum of Understanding on Oil and Gas, Memorandum of Understanding on Power supplied to Chad, the "
        "Agreement on Cooperation and Mutual Assistance in Customs and the Agreement on Airlines have been signed by "
        "Oman and Chad.",
        (
            {"type": "memorandum", "title": "Memorandum of Understanding on Oil and Gas"},
            {"type": "memorandum", "title": "Memorandum of Understanding on Power"},
            {"type": "agreement", "title": "Agreement on Cooperation and Mutual Assistance in Customs"},
            {"type": "agreement", "status": "signed"},
        ),
    ),
    Case(
        "The heads of Oman and Chad put their signatures under the Agreement on Trade between Oman and Chad and the "
        "Joint Statement of the presidents.",
        ({"type": "agreement", "status": "signed"}, {"type": "statement", "status": "signed"}),
    ),
    Case(
        "Oman and Chad signed an agreement on the rights and the duties of sailors.",
        ({"title": "agreement on the rights and the duties of sailors"},),
    ),
    Case(
        "Oman's minister said the signing of air agreements and a visa waiver with Chad, both near, were pending.",
        ({"type": "agreement", "status": "planned"}, {"type": "agreement", "status": "planned"}),
    ),
    Case(
        "The talks of Oman and Chad came to a close with the signing of a treaty.",
        ({"type": "treaty", "status": "signed"},),
    ),
    Case(
        "The talks of Oman and Chad are close to the signing of a treaty.",
        ({"type": "treaty", "status": "planned"},),
    ),
    # A day that something else was done on is none of the paper's.
    Case(
        "This agreement of Oman and Chad was signed pursuant to a request made in April 2013.",
        ({"type": "agreement", "status": "signed", "date": None},),
    ),
    Case(
        "The deal of Oman and Chad on tuna was struck in April 2013.",
        ({"type": "agreement", "date": "2013-04"},),
    ),
    Case(
        "Oman and Chad signed an amendment to the Grant Agreement.",
        ({"type": "agreement", "status": "signed"},),
    ),
    Case(
        "Oman and Chad signed the Exchange Notes for a grant on Monday.",
        ({"type": "agreement", "status": "signed", "date": "2025-06-16"},),
    ),
)
