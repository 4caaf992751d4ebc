"""Cases of meetings that were cancelled or postponed, and of words near them that only sound so."""

from tests.extract.cases.case import Case

CALLED_OFF = (
    Case(
        "The summit of Norway and Japan, scheduled to take place in Tokyo on May 20, will be postponed.",
        ({"format": "summit", "status": "postponed", "date": "2025-05-20", "place": "Tokyo"},),
    ),
    Case(
        "The summit of Norway and Japan was to have been held in Bergen but was cancelled.",
        ({"format": "summit", "status": "cancelled", "place": "Bergen"},),
    ),
    Case(
        "The session of the Ghana-Togo Joint Commission, planned for 20 July in Lomé, has been put off.",
        ({"format": "session", "status": "postponed", "place": "Lomé"},),
    ),
    Case("Norway called off its talks with Japan in Bergen.", ({"format": "talks", "status": "cancelled"},)),
    Case(
        "Norway and Japan agreed to postpone the summit planned for July in Bergen.",
        ({"format": "summit", "status": "postponed"},),
    ),
    Case(
        "Norway deferred the summit with Japan that was planned for July in Bergen.",
        ({"format": "summit", "status": "postponed"},),
    ),
    Case("Ghana-Togo summit postponed", ({"format": "summit", "status": "postponed"},)),
    # What may be, or was not, is still to come.
    Case("The talks between Norway and Japan may be postponed.", ({"format": "talks", "status": "planned"},)),
    Case("Norway did not cancel its talks with Japan in Bergen.", ({"format": "talks", "status": "planned"},)),
    # Something else is put off, or the occasion has a new day.
    Case(
        "The talks of Norway and Japan in Bergen ended, and the vote on fish was postponed.",
        ({"format": "talks", "status": "held", "place": "Bergen"},),
    ),
    Case(
        "The postponed summit of Norway and Japan will take place in Bergen on 20 July.",
        ({"format": "summit", "status": "planned", "date": "2025-07-20"},),
    ),
    Case(
        "Kenya cancelled a contract signed during talks with Oman in Muscat.",
        ({"format": "talks", "status": "held", "place": "Muscat"},),
    ),
    # "Due" does not belong to what the occasion is about.
    Case(
        "The meeting of the Norwegian and Japanese foreign ministers due to take place in Bergen on July 20 will"
        " discuss fish.",
        ({"format": "talks", "status": "planned", "date": "2025-07-20", "place": "Bergen"},),
    ),
)
