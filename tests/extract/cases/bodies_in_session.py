"""Cases of bodies told as their own sessions, and of occasions told by other words than "meeting"."""

from tests.extract.cases.case import Case

BODIES_IN_SESSION = (
    Case(
        "The next Joint Commission of Kenya and Oman is scheduled for 5 May 2026 in Muscat.",
        (
            {
                "format": "session",
                "mechanism": "Joint Commission of Kenya and Oman",
                "status": "planned",
                "date": "2026-05-05",
                "country": "OM",
            },
        ),
    ),
    Case(
        "Oman's envoy spoke of the upcoming Joint Commission (JMC) with Kenya, which has been scheduled on 3-4 "
        "December 2026.",
        ({"format": "session", "status": "planned", "date": "2026-12-03/2026-12-04"},),
    ),
    Case(
        "The previous Joint Commission between Kenya and Oman was held in Muscat in 2019.",
        ({"mechanism": "Joint Commission between Kenya and Oman", "date": "2019", "country": "OM"},),
    ),
    Case(
        "Kenya and Oman signed two agreements at the end of their Joint Commission in Muscat.",
        ({"quote": "Joint Commission in Muscat", "format": "session", "status": "held"},),
    ),
    Case(
        "The 10th Kenya-Oman Binational Cabinet came to a close with the approval of 26 agreements in Muscat.",
        ({"ordinal": 10, "mechanism": "Kenya-Oman Binational Cabinet", "country": "OM"},),
    ),
    Case("The last Joint Commission between Kenya and Oman was a success."),  # when it sat is not told
    Case("At the end of the Joint Council's term Kenya and Oman were friends."),
    Case(
        "Kenya will host the 23rd Kenya-Oman Annual Leaders’ Consultation in Nairobi.",
        ({"format": "summit", "ordinal": 23, "status": "planned", "country": "KE"},),
    ),
    Case(
        "The leaders of Kenya and Oman co-chaired the 2nd Kenya-Oman Joint Cabinet Retreat in Muscat.",
        ({"format": "session", "ordinal": 2, "country": "OM"},),
    ),
    Case("Kenya and Oman spoke of the upcoming Fjord Leaders’ Summit.", ({"format": "summit", "status": "planned"},)),
    Case("Kenya and Oman spoke of the upcoming summit."),
    # Talks told by other verbs, and a call by its means.
    Case(
        "Kenyan Minister Ali Moi negotiated with Omani Minister Said Badu about tuna.",
        ({"format": "talks", "participants": ["Ali Moi", "Said Badu"]},),
    ),
    Case("Kenya negotiated with Oman about tuna."),
    Case(
        "Kenyan Prime Minister Moi had talks with his Omani counterpart Said Badu in Muscat.",
        ({"quote": "talks with his Omani counterpart Said Badu in Muscat", "format": "talks", "country": "OM"},),
    ),
    Case(
        "Minister Jan Moi of Kenya spoke, via a video link, with Foreign Minister of Oman Said Badu.",
        ({"format": "call", "participants": ["Jan Moi", "Said Badu"]},),
    ),
    Case("Kenyan Prime Minister Moi talked with business people about investments in Oman."),
    Case(
        "After two rounds of meetings on Saturday, ministers of Kenya and Oman agreed on trade.",
        ({"quote": "two rounds of meetings on Saturday", "format": "talks", "date": "2025-06-14"},),
    ),
    # The town behind the house or island of the occasion.
    Case(
        "Work has begun following a meeting between Kenya and Oman recently on Eel Island, Mombasa, Kenya.",
        ({"format": "talks", "country": "KE"},),
    ),
    Case(
        "Work has begun following a meeting between Kenya and Oman. On Eel Island, Kenya builds a port.",
        ({"format": "talks", "country": None},),
    ),
    # What takes place, or what is spoken at, are sessions of the body.
    Case(
        "An accord was found within the 19th Kenyan-Omani commission on trade, which took place in Nairobi on 7 June.",
        ({"format": "session", "ordinal": 19, "date": "2025-06-07", "country": "KE"},),
    ),
    Case(
        "Kenya expects progress at the next Kenyan-Omani Joint Trade Commission in August 2026.",
        ({"format": "session", "status": "planned", "date": "2026-08"},),
    ),
    Case("Kenya expects progress from the next Kenyan-Omani Joint Trade Commission."),
    # The number may stand with the session that a meeting is of, or with the body.
    Case(
        "Kenya and Oman held the meeting of the eleventh session of the Kenyan-Omani Joint Committee.",
        ({"format": "session", "ordinal": 11},),
    ),
    Case(
        "Kenya and Oman held their 2nd Bilateral Dialogue Mechanism Meeting in Muscat on 6 May 2025.",
        ({"ordinal": 2, "date": "2025-05-06", "country": "OM"},),
    ),
)
