"""Cases of undertakings told one by one behind a colon, in a sentence or under bullets."""

from tests.extract.cases.case import Case

BEHIND_COLONS = (
    Case(
        "Norway commits to guard the reefs of Kenya, including by: training divers; lending boats; and banning nets.",
        (
            {"quote": "guard the reefs of Kenya", "status": "agreed"},
            {"quote": "training divers", "status": "agreed"},
            {"quote": "lending boats", "status": "agreed"},
            {"quote": "banning nets", "status": "agreed"},
        ),
    ),
    Case(
        "Norway will help Kenya with fish, by these steps: building a school, training divers, and lending boats.",
        (
            {"quote": "help Kenya with fish, by these steps", "status": "planned"},
            {"quote": "building a school", "status": "planned"},
            {"quote": "training divers", "status": "planned"},
            {"quote": "lending boats", "status": "planned"},
        ),
    ),
    # A bullet that leads on to items of its own, among others.
    Case(
        "Norway and Kenya agreed to:\n\n- ban nets at sea;\n\n- guard the reefs, including: training divers;"
        " and lending boats.\n\n- open a school.",
        (
            {"quote": "ban nets at sea", "status": "agreed"},
            {"quote": "guard the reefs", "status": "agreed"},
            {"quote": "training divers", "status": "agreed"},
            {"quote": "lending boats", "status": "agreed"},
            {"quote": "open a school", "status": "agreed"},
        ),
    ),
    Case("Norway and Kenya know three kinds of fish: cod; tuna; and sole."),
    # Paragraphs that open with a verb are items, with or without a bullet.
    Case(
        "Oman thinks well of Kenya. This includes its efforts to:\n\nStrengthen the coast guard.\n\nJointly halt"
        " the smuggling of ivory.\n\nThe port is old.\n\nOpen seas are a joy.",
        (
            {"quote": "Strengthen the coast guard", "status": "planned"},
            {"quote": "halt the smuggling of ivory", "status": "planned"},
        ),
    ),
    Case("Oman wrote to Kenya:\n\nBuild the port, if you can, said the letter.", ()),
    # "points" is a noun there, and no verb of noting.
    Case(
        "Norway and Kenya agreed on the following points:\n\n- opening the quay at Lunga;\n- study a ferry to Malaba.",
        (
            {"quote": "opening the quay at Lunga", "status": "agreed"},
            {"quote": "study a ferry to Malaba", "status": "agreed"},
        ),
    ),
    # Infinitives without bullets, parted by semicolons.
    Case(
        "Norway met Kenya. The following decisions were taken:\n\nTo build a quay at Lunga; To train divers.",
        ({"quote": "build a quay at Lunga", "status": "agreed"}, {"quote": "train divers", "status": "agreed"}),
    ),
    Case("Norway and Kenya decided on these:\n\nPorts are dear. To build a quay takes years."),
    Case(
        "Other agreements signed by Oman and Kenya included: Revised Agreement on Ports; Urban Development; Transport."
    ),
)
