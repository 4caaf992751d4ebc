"""Cases of posts told beside others: counterparts, co-chairs, posts behind a name or before it, letters behind it."""

from tests.extract.cases.case import Case

APPOSITIONS = (
    Case(
        "Trade Minister Ali Badu and his Kenyan peer Ann Moi met. Oman and Kenya are near.",
        ({"person": "Ali Badu", "state": "OM"}, {"person": "Ann Moi", "post": "trade minister", "state": "KE"}),
    ),
    Case(
        "The Omani Foreign Minister, Ali Badu, held talks with his counterpart, Ann Moi, Minister for Trade and Ports."
        " Kenya is near.",
        (
            {"person": "Ali Badu", "state": "OM"},
            {"person": "Ann Moi", "post": "minister for trade and ports", "state": "KE"},
        ),
    ),
    Case(
        "Prime Minister Ali Badu of Oman spoke. It follows a meeting between Badu and his Kenyan counterpart Ann Moi.",
        ({"person": "Ali Badu", "state": "OM"}, {"person": "Ann Moi", "post": "prime minister", "state": "KE"}),
    ),
    Case(
        "The Forum of Oman and Kenya was co-chaired by Trade Minister Ann Moi of Kenya and Minister Ali Badu.",
        ({"person": "Ann Moi", "state": "KE"}, {"person": "Ali Badu", "post": "minister", "state": "OM"}),
    ),
    Case(
        "The Forum of Oman and Kenya was co-chaired by the Hon Ann Moi MP, Minister of Ports, and the Hon Ali Badu OBE,"
        " Minister of Trade.",
        (
            {"person": "Ann Moi", "post": "minister of ports", "state": "KE"},
            {"person": "Ali Badu", "post": "minister of trade", "state": "OM"},
        ),
        publisher="Ministry of Ports of Kenya",
    ),
    Case(
        "The Prime Ministers of Oman and Kenya Ali Badu and Ann Moi met.",
        (
            {"person": "Ali Badu", "post": "prime minister", "state": "OM"},
            {"person": "Ann Moi", "post": "prime minister", "state": "KE"},
        ),
    ),
    Case(
        "The Omani Co-chair, Ali Badu, Transport Minister of Oman, flew to Kenya.",
        ({"person": "Ali Badu", "post": "transport minister", "state": "OM"},),
    ),
    Case(  # the second is of somebody else
        "Talking to Omani Ambassador Ali Badu, President Ann Moi of Kenya thanked him.",
        ({"person": "Ali Badu", "post": "ambassador"}, {"person": "Ann Moi", "post": "president", "state": "KE"}),
    ),
    Case(
        "Ali Badu, State Secretary at the Ministry of Trade, Tourism and Ports of the Sultanate of Oman, met Ann Moi,"
        " Director General of the Department for Roads at the Ministry of Works of Kenya.",
        ({"person": "Ali Badu", "state": "OM"}, {"person": "Ann Moi", "state": "KE"}),
    ),
    Case(
        "Acting Director General of OFAD Ali Badu spoke in Muscat, Oman. Kenya is near.",
        ({"person": "Ali Badu", "post": "acting director general"},),
    ),
    Case(
        "President Ali Sami Moi Sami of Oman met Minister Ann Moi of Kenya.",
        ({"person": "Ali Sami Moi Sami"}, {"person": "Ann Moi"}),
    ),
    Case("Council of Plenipotentiary Representatives of Oman and Kenya met in May."),
)
