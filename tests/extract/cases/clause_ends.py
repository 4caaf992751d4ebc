"""Cases of undertakings that end where another clause begins, and of what is done against the other side."""

from tests.extract.cases.case import Case

CLAUSE_ENDS = (
    Case(
        "Norway and Kenya have completed the transfer of boats, and patrols will begin soon.",
        (
            {"quote": "completed the transfer of boats", "status": "completed"},
            {"quote": "patrols will begin soon", "status": "planned"},
        ),
    ),
    Case(
        "Norway agreed to build a port in Kenya and the first tolls were cut.",
        ({"quote": "build a port in Kenya", "status": "agreed"},),
    ),
    Case(
        "Norway has approved the pipeline to Kenya and the firm is now asking for land.",
        ({"quote": "approved the pipeline to Kenya"},),
    ),
    # Two things joined are no two clauses.
    Case(
        "Norway will make sure that goods and people can move to Kenya.",
        ({"quote": "make sure that goods and people can move to Kenya"},),
    ),
    Case(
        "Norway and Kenya agreed to speed up the projects and plans the two sides are working on.",
        ({"quote": "speed up the projects and plans the two sides are working on"},),
    ),
    Case(
        "Norway suspended contacts with Kenya and blocked the envoy from returning.",
        (
            {"quote": "suspended contacts with Kenya", "status": "stalled"},
            {"quote": "blocked the envoy from returning", "status": "completed"},
        ),
    ),
    Case(
        "Norway expelled two Kenyan diplomats and severed relations with Kenya.",
        ({"quote": "expelled two Kenyan diplomats"}, {"quote": "severed relations with Kenya"}),
    ),
    Case("Norway refused to lift the ban on tea from Kenya.", ({"status": "dropped"},)),
    Case("Norway and Kenya closed ranks."),
    Case("Norway and Kenya held open and closed sessions."),
    # Common work that is praised is under way where its aim is told.
    Case(
        "Minister Lund of Norway welcomed the close collaboration between Norway and Kenya in order to combat piracy.",
        (
            {
                "quote": "the close collaboration between Norway and Kenya in order to combat piracy",
                "status": "under_way",
            },
        ),
    ),
    Case("Minister Lund of Norway welcomed the partnership of Norway and Kenya."),
    # What is traded all the time is a figure, no deed.
    Case("Oman imported goods worth $3 million from Peru in January."),
    # What there is none of, and what is turned down.
    Case("Norway has no plans to build a port in Kenya."),
    Case("Norway acted without any intention to build a port in Kenya."),
    Case("Norway has plans to build a port in Kenya.", ({"status": "planned"},)),
    Case(
        "Kenya rejected a proposal to build a port for Norway.",
        ({"status": "dropped"},),
        wrong="what is turned down is left out, not told as dropped",
    ),
    # A verb that is a noun as well, before another act.
    Case(
        "Norway will expand trade with Kenya and increase coordination at sea.",
        ({"quote": "expand trade with Kenya"}, {"quote": "increase coordination at sea"}),
    ),
    Case(
        "Norway will widen trade and support training with Kenya.",
        ({"quote": "widen trade and support training with Kenya"},),
    ),
    # What is told of the act is no part of it.
    Case("Kenya's plan to open an embassy in Oslo is known to Norway.", ({"quote": "open an embassy in Oslo"},)),
    Case(
        "Kenya agreed to carry out projects the two sides are fond of, Norway said.",
        ({"quote": "carry out projects the two sides are fond of"},),
    ),
    Case("Norway had plans to build a port in Kenya.", ({"quote": "build a port in Kenya", "status": "planned"},)),
    Case(
        "China will announce assistance plans and issue loans to Ecuador during the visit.",
        ({"quote": "announce assistance plans"}, {"quote": "issue loans to Ecuador during the visit"}),
    ),
    Case(
        "Kenya and Oman will expand the list of goods as well as set more direct contacts between traders.",
        ({"quote": "expand the list of goods"}, {"quote": "set more direct contacts between traders"}),
    ),
    Case(
        "The Omani minister voiced readiness to train pilots in all agreed sectors and hoped to conclude the pact with"
        " Kenya.",
        ({"quote": "train pilots in all agreed sectors", "status": "planned"},),
    ),
    Case(
        "Kenya and Oman committed to enhance trade, besides creating more chances for students.",
        ({"quote": "enhance trade"}, {"quote": "creating more chances for students", "status": "agreed"}),
    ),
    Case(
        "Oman praised Kenya for supporting its efforts to clear the strait, as well as pledged to build a lighthouse.",
        (
            {"quote": "supporting its efforts to clear the strait", "status": "completed"},
            {"quote": "build a lighthouse"},
        ),
    ),
)
