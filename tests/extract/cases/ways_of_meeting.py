"""Cases of verbs that tell an occasion only with what stands behind them, and of visits that somebody is invited to."""

from tests.extract.cases.case import Case

WAYS_OF_MEETING = (
    Case(
        "Kenyan Minister Ali Moi sat down with Omani Minister Said Badu in Muscat.",
        ({"format": "talks", "country": "OM", "participants": ["Ali Moi", "Said Badu"]},),
    ),
    Case("Kenyan Minister Ali Moi sat down after he had spoken of Oman."),
    Case(
        "Kenyan President Ali Moi touched down in Muscat on Monday.",
        ({"format": "visit", "country": "OM", "date": "2025-06-16"},),
    ),
    Case(
        "Kenyan President Ali Moi headed to Oman on Monday.",
        ({"format": "visit", "country": "OM", "date": "2025-06-16"},),
    ),
    Case("Kenyan President Ali Moi set off for Oman.", ({"format": "visit", "country": "OM"},)),
    Case("Kenyan President Ali Moi heads the council for trade with Oman."),
    Case(
        "Kenyan Foreign Minister Ali Moi called his Omani counterpart, Hamad Badu, on Monday.",
        ({"format": "call", "date": "2025-06-16", "participants": ["Ali Moi", "Hamad Badu"]},),
    ),
    Case(
        "Kenyan President Ali Moi called Omani President Said Badu to congratulate him.",
        ({"format": "call", "participants": ["Ali Moi", "Said Badu"]},),
    ),
    Case("Kenyan President Ali Moi called Omani President Said Badu a friend."),
    Case("Kenyan President Ali Moi called Omani President Said Badu to account."),
    Case(
        "Kenyan Minister Ali Moi discussed the port with Omani Minister Said Badu.",
        ({"format": "talks", "participants": ["Ali Moi", "Said Badu"]},),
    ),
    Case(
        "Kenyan Minister Ali Moi exchanged views with Omani Minister Said Badu on the port.",
        ({"format": "talks", "participants": ["Ali Moi", "Said Badu"]},),
    ),
    Case("Kenyan Minister Ali Moi discussed the deal with Omani Minister Said Badu's aides."),
    Case("Kenyan Minister Ali Moi exchanged gifts with Omani Minister Said Badu."),
    Case(
        "Omani Ambassador Said Badu presented his credentials to Kenyan President Ali Moi.",
        ({"format": "event", "status": "held", "participants": ["Said Badu", "Ali Moi"]},),
    ),
    Case(
        "Kenyan President Ali Moi received the credentials of Omani Ambassador Said Badu.",
        ({"format": "event", "status": "held"},),
    ),
    Case("Omani Ambassador Said Badu presented a book to Kenyan President Ali Moi."),
    Case(
        "Kenyan President Ali Moi is due in Oman next week.",
        ({"format": "visit", "country": "OM", "status": "planned"},),
    ),
    Case(
        "Kenyan President Ali Moi is expected in Muscat on Friday.",
        ({"format": "visit", "country": "OM", "date": "2025-06-20", "status": "planned"},),
    ),
    Case("Kenyan President Ali Moi is due in court on Friday. Oman took note."),
    Case(
        "After their meeting in Muscat, Kenyan Minister Ali Moi and Omani Minister Said Badu signed a paper.",
        ({"format": "talks", "country": "OM"},),
    ),
    Case(
        "Kenyan President Ali Moi held expanded talks with Omani President Said Badu.",
        ({"format": "talks", "participants": ["Said Badu"]},),
    ),
    Case(
        "In a phone call with his Omani counterpart Said Badu, Kenyan Foreign Minister Ali Moi spoke of ports.",
        ({"format": "call", "participants": ["Said Badu", "Ali Moi"]},),
    ),
    # Who invites is the host.
    Case(
        "President Said Badu of Oman extended an invitation to Kenyan President Ali Moi to pay a state visit.",
        ({"format": "visit", "country": "OM", "status": "planned"},),
    ),
    Case(
        "Kenyan President Ali Moi accepted an invitation from Omani President Said Badu to make an official visit.",
        ({"format": "visit", "country": "OM", "status": "planned"},),
    ),
    Case("Kenyan President Ali Moi asked to pay a state visit. Oman is far."),
    Case(
        "Kenyan and Omani officials met on Monday to review trade.",
        ({"format": "talks", "date": "2025-06-16"},),
    ),
    Case("Kenyan officials met the deadline set by Oman."),
    Case("A team of Kenyan experts visited Oman in May.", ({"format": "visit", "country": "OM", "date": "2025-05"},)),
    Case(
        "A delegation of Omani businessmen came to Kenya in May.",
        ({"format": "visit", "country": "KE", "date": "2025-05"},),
    ),
    Case("Kenyan President Ali Moi came to Oman's aid."),
    Case(
        "The Kenya-Oman joint working group on labour met for the second time.",
        ({"format": "session", "ordinal": 2, "status": "held"},),
    ),
    Case("The ministers of Kenya and Oman spoke via videoconference.", ({"format": "call"},)),
    Case(
        "Their last meeting was in Muscat in 2019, the presidents of Kenya and Oman recalled.",
        ({"format": "talks", "country": "OM", "date": "2019"},),
    ),
    Case("Their last meeting was good for trade, the presidents of Kenya and Oman recalled."),
    Case(
        "Officials from Kenya and Oman gathered in Muscat for the forum.",
        ({"format": "forum", "country": "OM"},),
    ),
    Case(
        "Kenyan Minister Ali Moi inaugurated the Kenya-Oman business forum.",
        ({"format": "forum", "status": "held"},),
    ),
    Case(
        "Oman's foreign minister will be in Kenya on Tuesday for talks.",
        ({"format": "visit", "country": "KE", "status": "planned"},),
    ),
    Case("The two sides of Kenya and Oman agreed to meet soon.", ({"format": "talks", "status": "planned"},)),
    Case("Kenya agreed to meet soon the deadline that Oman set."),
    Case(
        "The Kenyan-Omani joint committee would meet in Muscat on Friday.",
        ({"format": "session", "status": "planned", "country": "OM"},),
    ),
    Case("Kenyan President Ali Moi would visit Oman if he could."),
    Case(
        "Jane Doe called on Omani President Said Badu. Kenya sent her.",
        ({"format": "talks", "participants": ["Said Badu"]},),
    ),
    Case(
        "President Moi of Kenya also received in audience the Speaker of the Omani Council.",
        ({"format": "talks", "status": "held"},),
    ),
    Case(
        "This is the second Kenya-Oman Business Forum held in Nairobi.",
        ({"format": "forum", "ordinal": 2, "country": "KE"},),
    ),
    Case(
        "The ministers of Kenya and Oman had an extensive discussion on ports.",
        ({"format": "talks", "status": "held"},),
    ),
    # The front of the sentence tells it.
    Case(
        "Hosting Kenyan President Ali Moi in Muscat, Omani President Said Badu said that trade was good.",
        ({"format": "talks", "country": "OM", "participants": ["Ali Moi"]},),
    ),
    Case(
        "Speaking in Muscat after meeting his Omani counterpart Said Badu, Kenyan Minister Ali Moi was glad.",
        ({"format": "talks", "country": "OM"},),
    ),
    Case(
        "As part of his Oman visit, Kenyan President Ali Moi saw a port.",
        ({"format": "visit", "country": "OM"},),
    ),
    Case("As part of the Oman visit plan, Kenyan President Ali Moi saw a port."),
    Case("The Kenyan minister will meet the Omani president.", ({"format": "talks", "status": "planned"},)),
    Case("The Kenyan minister met the Omani president's demand."),
    Case(
        "Kenya and Oman agreed to open a port and hold the first session of the joint committee.",
        ({"format": "session", "status": "planned", "ordinal": 1},),
    ),
    Case(
        "The previous meeting (8th) of Kenya and Oman took place in Muscat in May.",
        ({"ordinal": 8, "country": "OM", "status": "held"},),
    ),
    Case(
        "Foreign Minister Said Badu of Oman invited his Kenyan colleague to Muscat.",
        ({"format": "visit", "country": "OM", "status": "planned"},),
    ),
    Case(
        "Kenya and Oman will trade more, their leaders said on Thursday after a bilateral meeting.",
        ({"format": "talks", "status": "held"},),
    ),
    Case(
        "Kenya hopes for more trade, the minister said before a bilateral meeting. Oman does too.",
    ),
)
