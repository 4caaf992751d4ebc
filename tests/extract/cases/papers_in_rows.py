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
    # Papers signed right behind what took place on a day; but not one whose signing is only spoken of.
    Case(
        "Omani Minister Badu met Chadian Minister Ali Moi on Monday. They spoke of eels. They signed a pact on eels.",
        ({"type": "treaty", "status": "signed", "date": "2025-06-16"},),
    ),
    Case(
        "Omani Minister Badu met Chadian Minister Ali Moi on Monday. They praised the signing of the Eel Pact.",
        ({"type": "treaty", "status": "signed", "date": None},),
    ),
    Case(
        "On May 20, 2025, in Muscat, a loan agreement was signed between Oman and Chad. The agreement was signed by "
        "two bankers.",
        ({"quote": "loan agreement was signed", "date": "2025-05-20"},),
    ),
    Case(
        "Oman and Chad signed minutes on rights under the eel agreement of 1981.",
        ({"type": "protocol", "status": "signed", "date": None},),
    ),
    # What is carried out is one paper; quotes begin with the verb where its subject does more.
    Case("Oman and Chad spoke of the implementation of the agreements."),
    Case("Oman and Chad spoke of implementing Oman's Strategy."),
    Case(
        "Oman and Chad spoke of the implementation of the roadmap on tuna.",
        ({"type": "roadmap", "status": "applied"},),
    ),
    Case(
        "Oman and Chad agreed to trade more, and signed a protocol on tuna.",
        ({"quote": "signed a protocol on tuna", "type": "protocol"},),
    ),
    # Each paper by what it is on, up to what else was agreed.
    Case(
        "Oman and Chad signed a series of agreements on water, on airspace, on culture as well as agreed on a gate.",
        (
            {"title": "agreements on water", "status": "signed"},
            {"title": "airspace", "status": "signed"},
            {"title": "culture", "status": "signed"},
        ),
    ),
    Case(
        "Oman and Chad signed agreements on water on Monday, on Tuesday they rested.",
        ({"title": "agreements on water", "date": "2025-06-16"},),
    ),
    Case(
        "Oman praised the partnership agreement that was concluded with Chad.",
        ({"type": "agreement", "status": "concluded"},),
    ),
    # Kinds of paper told together are one sum of papers; each with its own number is one of its own.
    Case(
        "In May 2025, nine memoranda and programmes were signed by Oman and Chad.",
        ({"quote": "nine memoranda and programmes were signed", "type": "memorandum", "date": "2025-05"},),
    ),
    Case(
        "Oman and Chad signed 12 agreements, contracts and memoranda.",
        ({"type": "agreement", "status": "signed"},),
    ),
    Case(
        "Oman and Chad signed two treaties and six memoranda.",
        ({"type": "treaty"}, {"type": "memorandum"}),
    ),
    # What a paper is of may be counted.
    Case(
        "The Protocol of the 19th Meeting of the Omani-Chadian Joint Commission on Trade and Economic Cooperation was "
        "signed, which names the ports.",
        ({"type": "protocol", "status": "signed"},),
    ),
    # The agreement that sentences before told is no other one, and who signed may only be told of.
    Case("Oman and Chad agreed to train pilots. Ali Moi and Said Badri reached the agreement in Muscat."),
    Case(
        "Oman and Chad met. An agreement was reached in May.",
        ({"type": "agreement", "status": "concluded", "date": "2025-05"},),
    ),
    Case("The ministers who signed agreements of Oman and Chad held speeches."),
    Case(
        "The ministers of Oman and Chad, who signed agreements on tea, held speeches.",
        ({"type": "agreement", "status": "signed"},),
    ),
    # Each paper has the day of its own verb.
    Case(
        "In January 2024, the Agreement on Tea of Oman and Chad was initialled and the Agreement on Tin, signed in "
        "October 2021, is already in force.",
        (
            {"title": "Agreement on Tea of Oman and Chad", "status": "initialled", "date": "2024-01"},
            {"title": "Agreement on Tin", "status": "signed", "date": "2021-10"},
            {"title": "Agreement on Tin", "status": "in_force", "date": None},
        ),
    ),
    # How many there are by now is a count, and what a headline calls a paper the text tells again.
    Case("The new pact takes the number of agreements signed by Oman and Chad since 1963 to 148."),
    Case(
        "Oman, Chad meet, signing a roadmap\n\nThe kings of Oman and Chad met in Muscat. They also signed a roadmap of"
        " trade.",
        ({"quote": "They also signed a roadmap of trade", "type": "roadmap"},),
    ),
    Case(
        "Oman and Chad signed the executive program for schools, also a program for sport, in addition to the program "
        "for culture.",
        (
            {"title": "executive program for schools"},
            {"type": "programme", "title": "program for sport"},
            {"type": "programme", "title": "program for culture"},
        ),
    ),
    # An anniversary is told of, not signed for.
    Case(
        "In 2026 Oman and Chad will mark the 25th anniversary of the signing of the Treaty on Tea.",
        ({"type": "treaty", "status": "signed", "date": None},),
    ),
    Case("The memorandum of Oman and Chad deals with building ports."),
    Case(
        "Oman signed deals with firms of Chad.",
        ({"type": "agreement", "status": "signed"},),
    ),
    Case(
        "Oman and Chad are exploring the possibilities of signing a treaty on tea.",
        ({"type": "treaty", "status": "planned"},),
    ),
    # What came of the talks is signed, each paper behind "including".
    Case(
        "The talks resulted in signing of three documents, including a memorandum between the banks of Kenya and Oman, "
        "an agreement on youth, and a programme of cultural exchange.",
        (
            {"type": "memorandum", "status": "signed"},
            {"type": "agreement", "status": "signed"},
            {"type": "programme", "status": "signed"},
        ),
    ),
    Case(
        "The ministers of Kenya and Oman signed three memorandums.",
        ({"type": "memorandum", "status": "signed"},),
    ),
    Case(
        "A memo of understanding on ports was signed by Kenya and Oman, and a memo of understanding on roads inked.",
        ({"type": "memorandum", "status": "signed"}, {"type": "memorandum", "status": "signed"}),
    ),
    # Of a paper on another paper the outer one is signed.
    Case(
        "A protocol on amending the visa agreement between Kenya and Oman was signed on Monday.",
        ({"type": "protocol", "status": "signed", "date": "2025-06-16"},),
    ),
    Case("Under the memorandum with Kenya, Oman agreed on a sale of rice."),
    Case(
        "Kenya and Oman signed three documents, namely a memorandum on trade and an agreement on health.",
        ({"type": "memorandum", "status": "signed"}, {"type": "agreement", "status": "signed"}),
    ),
    Case(
        "The ministers of Kenya and Oman took note of the recently signed fishing agreement.",
        ({"type": "agreement", "status": "signed"},),
    ),
    # A word within a name signs nothing.
    Case(
        "The Agreement on Cooperation and Exchange of News between Kenya and Oman was signed.",
        ({"quote": "Agreement on Cooperation and Exchange of News between Kenya and Oman was signed"},),
    ),
    Case(
        "Kenya and Oman concluded a number of documents, including an agreement on tea and a memorandum on ports.",
        ({"type": "agreement", "status": "concluded"}, {"type": "memorandum", "status": "concluded"}),
    ),
    Case(
        "Chad and Peru met in Lima. The Port of Lima and the Doba Oil Terminal signed a cooperation agreement. The"
        " University of Cusco and the Lake Academy signed a cooperation agreement.",
        (
            {"quote": "Lima and the Doba Oil Terminal signed a cooperation agreement"},
            {"quote": "Lake Academy signed a cooperation agreement"},
        ),
    ),
)
