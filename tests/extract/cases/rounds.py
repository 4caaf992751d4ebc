"""Cases of meetings told as one of a row: a numbered round, edition or sitting of a body."""

from tests.extract.cases.case import Case

ROUNDS = (
    Case(
        "Japan and Norway convened in Bergen for the fifth round of the Norway-Japan Ocean Dialogue.",
        ({"format": "session", "ordinal": 5, "mechanism": "Norway-Japan Ocean Dialogue", "place": "Bergen"},),
    ),
    Case(
        "Norway hosted the 3rd round of the Ocean Dialogue with Japan in Bergen on 5 May 2025.",
        ({"format": "session", "ordinal": 3, "date": "2025-05-05", "place": "Bergen", "country": "NO"},),
    ),
    Case(
        "The twenty-second Ghana-Togo Border Dialogue was held in Lomé on 5 May 2025.",
        ({"format": "session", "ordinal": 22, "mechanism": "Ghana-Togo Border Dialogue", "place": "Lomé"},),
    ),
    Case(
        "Ghana and Togo met in Lomé for the fourth Border Dialogue.",
        ({"format": "session", "ordinal": 4, "mechanism": "Border Dialogue", "status": "held", "place": "Lomé"},),
    ),
    Case(
        "Ghana and Togo will hold the fourth Border Dialogue in Lomé in 2026.",
        ({"format": "session", "ordinal": 4, "status": "planned", "date": "2026"},),
    ),
    Case(
        "The third edition of the Ghana-Togo Business Forum was held in Accra.",
        ({"format": "forum", "ordinal": 3, "place": "Accra"},),
    ),
    Case(
        "The 2nd iteration of the Chile-Peru Energy Dialogue took place in Arica.",
        ({"format": "session", "ordinal": 2, "mechanism": "Chile-Peru Energy Dialogue", "place": "Arica"},),
    ),
    # A round of anything else is no meeting.
    Case("Chile adopted its fifth round of sanctions against Peru.", ()),
    Case("Chile won the second round of the vote against Peru.", ()),
    Case(
        "Ghana and Togo agreed to hold the next round of the Border Dialogue in Accra in 2026.",
        ({"format": "session", "status": "planned", "mechanism": "Border Dialogue", "date": "2026", "place": "Accra"},),
    ),
)
