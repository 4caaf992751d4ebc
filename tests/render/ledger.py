"""The ledger that most of these tests show: two states, a commission with a gap, a series that disagrees with itself,
an undertaking that steps back, and a person under two spellings."""

from __future__ import annotations

from decimal import Decimal

from servanda.base.amount import Approx
from servanda.base.when import When
from servanda.model.finding import Finding
from servanda.model.judgement import Judgement, Verdict
from servanda.model.kinds import (
    Change,
    Commitment,
    CommitmentStatus,
    Figure,
    Indicator,
    Instrument,
    InstrumentStatus,
    InstrumentType,
    Mechanism,
    MechanismStatus,
    MechanismType,
    Meeting,
    MeetingFormat,
    MeetingStatus,
    Tenure,
)
from servanda.model.record import Link

from .made import MadeLedger, claim, record, report

EARLY = report(
    "OSLO. Norway and Portugal set up a Fisheries Commission, whose 1st session met in Bergen on 3 March 2021.\n\n"
    "A cod museum has been built in Porto. Trade came to $3.6 million in the first five months of 2021.\n\n"
    "Foreign Minister Ana Souza spoke of a salt agreement that was signed in 2020.",
    "2021-03-04",
    title="Fisheries Commission meets in Bergen",
    url="https://gazette.example/2021/fisheries?a=1&b=2",
)
LATE = report(
    "The 4th session of the Fisheries Commission took place in Porto on 9 May 2022.\n"
    "The 5th session will be held in Norway. The sides agreed to build a cod museum in Porto and to fly daily.\n\n"
    "Trade fell by about 10% and came to $3.4 million in the first five months of 2022, minister Anna Sousa said.",
    "2022-05-10",
)
STRAY = report("Nothing here concerns two states.", None, None, title="A report about the weather")

TURNOVER, PAIR = Indicator.TRADE_TURNOVER, ("NO", "PT")
SET_UP = claim(
    EARLY,
    "set up a Fisheries Commission",
    Mechanism("Fisheries Commission", MechanismType.COMMISSION, MechanismStatus.ESTABLISHED),
)
FIRST = claim(
    EARLY,
    "1st session met in Bergen on 3 March 2021",
    Meeting(
        MeetingFormat.SESSION,
        MeetingStatus.HELD,
        "Fisheries Commission",
        1,
        When.parse("2021-03-03"),
        "Bergen",
        "NO",
    ),
)
FOURTH = claim(
    LATE,
    "The 4th session of the Fisheries Commission took place in Porto on 9 May 2022",
    Meeting(
        MeetingFormat.SESSION, MeetingStatus.HELD, "Fisheries Commission", 4, When.parse("2022-05-09"), "Porto", "PT"
    ),
)
FIFTH = claim(
    LATE,
    "5th session will be held in Norway",
    Meeting(MeetingFormat.SESSION, MeetingStatus.PLANNED, "Fisheries Commission", 5, None, None, "NO"),
)
BUILT = claim(EARLY, "A cod museum has been built in Porto", Commitment("a cod museum", CommitmentStatus.COMPLETED))
AGREED = claim(LATE, "build a cod museum in Porto", Commitment("build a cod museum in Porto", CommitmentStatus.AGREED))
FLY = claim(LATE, "fly daily", Commitment("fly daily", CommitmentStatus.AGREED, deadline=When.parse("2023")))
LEVEL_2021 = claim(
    EARLY,
    "Trade came to $3.6 million in the first five months of 2021",
    Figure(TURNOVER, Decimal(3600000), "USD", Approx.EXACT, When.parse("2021-01/2021-05"), None, Decimal(100000)),
)
LEVEL_2022 = claim(
    LATE,
    "came to $3.4 million in the first five months of 2022",
    Figure(TURNOVER, Decimal(3400000), "USD", Approx.EXACT, When.parse("2022-01/2022-05"), None, Decimal(100000)),
)
FALL = claim(
    LATE,
    "Trade fell by about 10% and came to $3.4 million in the first five months of 2022",
    Figure(
        TURNOVER,
        period=When.parse("2022-01/2022-05"),
        change=Change(Decimal(10), "percent", "down", Approx.ABOUT, When.parse("2021-01/2021-05")),
    ),
)
SALT = claim(
    EARLY,
    "a salt agreement that was signed in 2020",
    Instrument(InstrumentType.AGREEMENT, InstrumentStatus.SIGNED, "salt agreement", When.parse("2020")),
)
SOUZA = claim(EARLY, "Foreign Minister Ana Souza", Tenure("Ana Souza", "foreign minister", "PT"), ("PT",))
SOUSA = claim(LATE, "minister Anna Sousa", Tenure("Anna Sousa", "foreign minister", "PT"), ("PT",))

CLAIMS = (
    SET_UP, FIRST, BUILT, LEVEL_2021, SOUZA, SALT, FOURTH, FIFTH, AGREED, FLY, FALL, LEVEL_2022, SOUSA
)  # fmt: skip
DOCUMENTS = (EARLY, LATE, STRAY)

COMMISSION = record("mechanism-1", "Fisheries Commission", [SET_UP], DOCUMENTS)
OF_COMMISSION = Link("session_of", COMMISSION.id)
SESSIONS = (
    record("meeting-1", "session 1", [FIRST], DOCUMENTS, OF_COMMISSION),
    record("meeting-4", "session 4", [FOURTH], DOCUMENTS, OF_COMMISSION),
    record("meeting-5", "session 5", [FIFTH], DOCUMENTS, OF_COMMISSION),
)
MUSEUM = record("commitment-museum", "build a cod museum in Porto", [BUILT, AGREED], DOCUMENTS)
FLIGHTS = record("commitment-flights", "fly daily", [FLY], DOCUMENTS)
TRADE = record("figure-trade", "trade turnover", [LEVEL_2021, LEVEL_2022, FALL], DOCUMENTS)
AGREEMENT = record("instrument-salt", "salt agreement", [SALT], DOCUMENTS)
PERSON = record("tenure-souza", "Ana Souza", [SOUZA, SOUSA], DOCUMENTS)
RECORDS = (COMMISSION, *SESSIONS, MUSEUM, FLIGHTS, TRADE, AGREEMENT, PERSON)

CONTRADICTION = Finding(
    check="arithmetic",
    sentence="The levels fell by 5.6 percent, the report says about 10.",
    working=("3.4 / 3.6 = 0.944", "0.944 lies outside 0.855 to 0.945 after rounding"),
    records=(TRADE.id,),
    claims=(LEVEL_2021.id, FALL.id),
    weight="contradiction",
)
GAP = Finding(
    "numbering", "No report speaks of the 2nd and 3rd session.", ("4 follows 1",), (COMMISSION.id,), (FOURTH.id,)
)
SAME = Judgement(
    SOUZA.id, SOUSA.id, Verdict.SAME, ("both names sound alike and hold one post",), "policy:near-name", 0.91
)

LEDGER = MadeLedger(DOCUMENTS, CLAIMS, RECORDS, (GAP, CONTRADICTION), (SAME,))
