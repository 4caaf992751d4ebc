"""Cases of what is asked, hoped, aimed at or named as a topic, and of words that only look like undertakings."""

from tests.extract.cases.case import Case

ASKED_AND_AIMED = (
    Case(
        "Minister Badu of Oman suggested the two sides step up exchanges with Kenya, build a yard, and train pilots.",
        (
            {"status": "proposed", "action": "step up exchanges with Kenya"},
            {"status": "proposed", "action": "build a yard"},
            {"status": "proposed", "action": "train pilots"},
        ),
    ),
    Case(
        "Minister Moi of Kenya took the chance to urge the firms of Oman to explore the market and build shops.",
        (
            {"status": "proposed", "action": "explore the market"},
            {"status": "proposed", "action": "build shops"},
        ),
    ),
    Case(
        "We are setting bolder goals to increase trade of Oman and Kenya, boost tourism, and open two ports.",
        (
            {"status": "planned", "action": "increase trade of Oman and Kenya"},
            {"status": "planned", "action": "boost tourism"},
            {"status": "planned", "action": "open two ports"},
        ),
    ),
    Case(
        "Oman and Kenya pledged to clear the trucks at Lunga, Busia and Malaba, to ensure the flow of goods.",
        ({"status": "agreed"},),
    ),
    Case(
        "Oman pledged to train nurses of Kenya, in addition to opening a clinic.",
        ({"action": "train nurses of Kenya"}, {"action": "opening a clinic"}),
        wrong="a gerund behind “in addition to” is no member of a row of infinitives",
    ),
    Case("Oman and Kenya agreed on a package of bilateral documents (45 documents) worth $3 million."),
    Case("The corridor that aims to link both coasts of Oman and Kenya is long."),
    Case("Oman assured Kenya of its thanks. Moi of Kenya assured him that the road to Oman is safe."),
    Case("Oman and Kenya plan to sign several memorandums of understanding covering many fields."),
    Case("Minister Badu of Oman will join the delegation to Kenya. The port is expected to give Kenya a boost."),
    Case("The loan of Oman to Kenya had been set at $500 million."),
    Case("Oman will host the 26th round of trade talks with Kenya later this year."),
    Case(
        "Oman and Kenya agreed Monday in Muscat to dig two wells.",
        ({"status": "agreed", "action": "dig two wells"},),
    ),
    Case(  # items behind a phrase without a colon
        "The two ministers of Oman and Kenya agreed to\n\n- build a yard\n- train pilots",
        (
            {"status": "agreed", "action": "build a yard"},
            {"status": "agreed", "action": "train pilots"},
        ),
    ),
    Case(
        "The Kenyan envoy calls for enhanced trade ties with Oman. The sea was calm.",
        ({"quote": "enhanced trade ties with Oman", "status": "proposed"},),
    ),
    Case(
        "Guarding the border and opening joint zones were the main results of the talks of Kenya and Oman.",
        ({"quote": "Guarding the border"}, {"quote": "opening joint zones", "status": "discussed"}),
    ),
    Case(
        "Oman's envoy said that his country would open a consulate in Mombasa, Kenya.",
        ({"quote": "open a consulate in Mombasa, Kenya", "status": "planned"},),
    ),
    Case(
        "The opening of the Kenyan embassy in Muscat, Oman, was postponed. The sea was calm.",
        ({"status": "stalled"},),
    ),
)
