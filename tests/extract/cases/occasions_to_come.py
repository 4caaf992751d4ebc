"""Cases of meetings that are still to come: led to, told again, told by a clause behind them."""

from tests.extract.cases.case import Case

OCCASIONS_TO_COME = (
    Case(
        "Norway will host the second Fjord Summit with Kenya, which will be held in Bergen on July 22, for all.",
        ({"format": "summit", "status": "planned", "ordinal": 2, "date": "2025-07-22", "place": "Bergen"},),
    ),
    Case("The summit of Norway and Kenya will launch a fund.", ({"format": "summit", "status": "planned"},)),
    Case(
        "The summit of Norway and Kenya launched a fund on 3 May in Bergen.", ({"format": "summit", "status": "held"},)
    ),
    Case(
        "The President of Kenya and the King of Norway agreed to speak again in July.",
        ({"format": "call", "status": "planned", "date": "2025-07"},),
    ),
    Case(
        "King Harald of Norway and President Badu of Kenya promised help. They agreed to meet again soon.",
        ({"format": "talks", "status": "planned"},),
    ),
    Case(
        "The leaders of Norway and Kenya will speak by phone on Friday.",
        ({"format": "call", "status": "planned"},),
        date="2025-06-17",
    ),
    Case(
        "The President of Kenya asked Minister Kari Lund of Norway to visit Nairobi in July.",
        ({"format": "visit", "status": "planned", "date": "2025-07", "country": "KE"},),
    ),
    # Words that name an occasion and tell of none.
    Case("Norway and Kenya call for the release of all sailors held at sea."),
    Case("Norway spoke to Kenya as Summit Chair."),
    Case("The ministers of Norway and Kenya agreed to speak of fish."),
    Case("The President of Kenya asked Norway for boats."),
    # A month that is led to is that of the year to come, and no day of the clause beside it.
    Case(
        "Peru invited Oman to attend the Reef Summit in March, as the two leaders held a rare meeting in Lima.",
        (
            {"format": "summit", "status": "planned", "date": "2026-03"},
            {"format": "talks", "status": "held", "date": None, "place": "Lima"},
        ),
    ),
    Case(
        "The Peruvian minister looked forward to meeting his Omani counterpart Said Malik in Lima.",
        ({"format": "talks", "status": "planned", "place": "Lima"},),
    ),
    # What goes on, and what something is told to have come of.
    Case(
        "Trade ministers of Peru and Oman are holding preparatory talks in Lima.",
        ({"format": "talks", "status": "held", "place": "Lima"},),
    ),
    Case(
        "The pact was reached during discussions in Salalah, Peru and Oman said.",
        ({"format": "talks", "status": "held", "place": "Salalah"},),
    ),
    Case("The foreign minister of Peru spoke to reporters of Oman."),
    # People arrive and leave; things that arrive are no visit.
    Case("The President of Norway told Kenya that new ships will arrive in Mombasa in July."),
    Case(
        "Foreign Minister Vernon Banda of Zambia left Harare after a two-day visit.",
        ({"format": "visit", "status": "held", "place": "Harare", "country": "ZW"},),
    ),
    Case("Foreign Minister Vernon Banda of Zambia left Harare after the rain."),
    Case(
        "Minister Said Malik of Oman conferred here on Monday with Iran's Oil Minister.",
        ({"format": "talks", "status": "held", "date": "2025-06-16"},),
    ),
    Case(
        "President Badr of Egypt is to pay a two-day visit to Oman on Saturday.",
        ({"format": "visit", "status": "planned", "date": "2025-06-21", "country": "OM"},),
    ),
    # Two who met, a call told by its day, half a month.
    Case(
        "Foreign Minister Han Min of Korea and visiting Omani Minister Said Malik met in Muscat.",
        ({"format": "talks", "status": "held", "place": "Muscat"},),
    ),
    Case(
        "During a phone call on Monday, President Badr of Egypt and Sultan Said of Oman discussed the truce.",
        ({"format": "call", "status": "held", "date": "2025-06-16"},),
    ),
    Case(
        "In the first half of May the King of Tonga paid a visit to Oman.",
        ({"format": "visit", "status": "held", "date": "2025-05", "country": "OM"},),
    ),
    Case(
        "No date has been set for a visit by President Moi Badu of Kenya to Norway.",
        ({"format": "visit", "status": "planned", "country": "NO"},),
    ),
    # The present tells what is fixed; a name set off by commas parts no day from its verb.
    Case(
        "The King will press Kenya when the two leaders of Norway and Kenya meet on Friday.",
        ({"format": "talks", "status": "planned", "date": "2025-06-20"},),
    ),
    Case("The ministers of Norway and Kenya usually meet in Oslo."),
    Case(
        "King Harald of Norway will fly to Nairobi, Kenya, on Friday.",
        ({"format": "visit", "status": "planned", "date": "2025-06-20", "place": "Nairobi"},),
    ),
    Case(
        "During their May meeting, the presidents of Norway and Kenya agreed to open a port.",
        ({"format": "talks", "status": "held", "date": "2025-05"},),
    ),
    Case(
        "Kenya has called for a meeting of its joint commission with Oman to be held in Muscat.",
        ({"status": "planned", "country": "OM"},),
    ),
    Case(
        "Kenya and Oman agreed to work for joint investment and holding the 3rd session of their commission.",
        ({"status": "planned", "ordinal": 3},),
    ),
    Case(
        "Kenya and Oman signed papers and took pride in holding the 3rd session of their commission.",
        ({"status": "held", "ordinal": 3},),
    ),
    Case(
        "Nairobi and Muscat are gearing up for a session of the Council of Kenya and Oman.",
        ({"status": "planned", "format": "session"},),
    ),
)
