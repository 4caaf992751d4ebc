"""Cases of what is told as to come: in reported speech, under a paper, behind a joint infinitive."""

from tests.extract.cases.case import Case

FUTURES_TOLD = (
    Case(
        "The minister of Oman said that flights to Kenya would be raised to four a week.",
        ({"quote": "flights to Kenya would be raised to four a week", "status": "planned"},),
    ),
    Case(
        "Sanctions on Kenya would be lifted, the Omani president announced on Monday.",
        ({"quote": "Sanctions on Kenya would be lifted", "status": "planned"},),
    ),
    Case("If Kenya agreed, the sanctions of Oman would be lifted.", ()),
    Case(
        "Under the deal, Oman will buy 60 Kenyan locomotives.",
        ({"quote": "buy 60 Kenyan locomotives", "status": "agreed"},),
    ),
    Case(
        "Oman will buy 60 Kenyan locomotives.",
        ({"quote": "buy 60 Kenyan locomotives", "status": "agreed"},),
        title="Joint Leaders’ Statement of Oman and Kenya",
    ),
    Case(
        "Under pressure, Oman will buy 60 Kenyan locomotives.",
        ({"quote": "buy 60 Kenyan locomotives", "status": "planned"},),
    ),
    Case(
        "Oman and Kenya agreed to wrap up talks on the price of gas this year and set up a school in Nairobi.",
        (
            {"quote": "wrap up talks on the price of gas this year", "status": "agreed"},
            {"quote": "set up a school in Nairobi", "status": "agreed"},
        ),
    ),
    Case(
        "Tell said Oman would send a ship to Kenya in July and expected Kenya to lift its duties on Omani textiles.",
        (
            {"quote": "send a ship to Kenya in July", "status": "planned"},
            {"quote": "lift its duties on Omani textiles", "status": "proposed"},
        ),
    ),
    Case(
        "Oman suggested that a ferry line to Kenya be made regular.",
        ({"quote": "a ferry line to Kenya be made regular", "status": "proposed"},),
    ),
    Case(
        "Oman has lent Kenya boats and intends to build a port there.",
        ({"quote": "lent Kenya boats", "status": "completed"}, {"quote": "build a port there", "status": "planned"}),
    ),
    Case(
        "Oman and Kenya discussed training of vets at a meeting of the ministers in Muscat.",
        ({"quote": "training of vets", "status": "discussed"},),
    ),
    # Contractions of spoken words
    Case(
        "“We've opened a school in Oman and we'll be opening another in Kenya,” Kenyan Minister Jane Moi said.",
        (
            {"quote": "opened a school in Oman", "status": "completed"},
            {"quote": "opening another in Kenya", "status": "planned"},
        ),
    ),
    Case(
        "“I'd like to open a school in Oman,” Kenyan Minister Jane Moi said.",
        ({"quote": "open a school in Oman", "status": "proposed"},),
    ),
    Case(
        "Oman and Kenya concurred on opening a school, and will jointly hold days of culture in Muscat.",
        (
            {"quote": "opening a school", "status": "agreed"},
            {"quote": "hold days of culture in Muscat", "status": "planned"},
        ),
    ),
    # Told without "that".
    Case(
        "The minister of Oman said cooperation with Kenya will be enhanced in fishing.",
        ({"quote": "cooperation with Kenya will be enhanced in fishing", "status": "planned"},),
    ),
    Case(
        "The envoys of Oman and Kenya said that the said quays would be built.",
        ({"quote": "the said quays would be built", "status": "planned"},),
    ),
    # Who reports it is no part of it.
    Case(
        "Oman and Kenya signed a memorandum to boost cooperation in fishing, local media reported.",
        ({"quote": "boost cooperation in fishing", "status": "agreed"},),
    ),
    Case(
        "The Kenyan government has said it would expand work permits for Omanis. Talks went on.",
        ({"quote": "expand work permits for Omanis", "status": "planned"},),
    ),
    Case(
        "Kenya announced that it will send two ships to Oman. Talks went on.",
        ({"quote": "send two ships to Oman", "status": "planned"},),
    ),
    Case("The minister of Kenya said it would rain in Oman. Talks went on."),
    Case(
        "The ministers of Kenya and Oman talked about the need for organising mutual visits of farmers.",
        ({"quote": "organising mutual visits of farmers", "status": "discussed"},),
    ),
    Case(
        "The Omani official suggested keeping the joint channels with Kenya to share data.",
        ({"status": "proposed"},),
    ),
)
