"""Cases of mechanisms."""

from tests.extract.cases.case import Case

MECHANISMS = (
    Case(
        "Peru and Chile established a Joint Commission on Fisheries in 2024. It has ten members.",
        ({"name": "Joint Commission on Fisheries", "type": "commission", "status": "established", "date": "2024"},),
    ),
    Case(
        "The Business Council of Oman and India operates successfully. Its chair is elected.",
        ({"type": "business_council", "status": "operating"},),
    ),
    Case(
        "Ghana and Togo agreed to establish a working group on transit.",
        ({"type": "working_group", "status": "agreed"},),
    ),
    Case(
        "Norway proposed to create a development fund with Kenya. Kenya will study it.",
        ({"type": "fund", "status": "proposed"},),
    ),
    Case(
        "A trade house of Latvia will be opened in Riga by Poland and Latvia.",
        ({"status": "planned"},),
    ),
    Case(
        "The Joint Committee of Fiji and Samoa was dissolved. Its archive was burnt.",
        ({"type": "committee", "status": "dissolved"},),
    ),
    Case(
        "The Interparliamentary Assembly of Cuba and Angola has been suspended.",
        ({"type": "assembly", "status": "dormant"},),
    ),
    Case(
        "The Egyptian-Sudanese Water Council resumed its work in May.",
        ({"type": "council", "status": "operating"},),
    ),
    Case("The Minister spoke at the commission of Malta and Tunisia. A committee room was booked."),
    Case("No council was created by Japan and Brunei. The council of elders of Brunei is old."),
    Case("Investors of Spain set up a shop in Morocco. The fund of jokes was endless."),
    Case("National Ports Council Senior Director Jane Moi of Kenya met her hosts in Oman."),
    Case(
        "President Moi of Kenya, who came to address the Water Council, met his hosts of Oman. Two teams of theirs met."
    ),
    Case("Oman and Kenya will set up a work team on fishing.", ({"type": "working_group", "status": "planned"},)),
    Case(
        "Peru and Oman are to jointly set up a commission to study fish stocks.",
        ({"name": "commission", "type": "commission", "status": "planned"},),
    ),
    Case("Peru and Oman will set up a commission."),
    Case(
        "The ministers of Peru and Oman discussed rice and announced a new Peru-Oman Partnership for the Ports.",
        ({"name": "Peru-Oman Partnership for the Ports", "status": "established"},),
    ),
    Case(
        "Peru will open a trade office in Kenya and said that a forum would be held in October.",
        ({"name": "trade office", "status": "planned", "date": None},),
    ),
    Case("Kenya rejected a proposal to create a joint fund with Norway."),
    Case("Oman and Kenya spoke of a plant for assembly of cars and built a robust strategic partnership."),
    Case("The minister of Oman spoke at the opening of the 8th session of the Omani-Kenyan Trade Commission."),
    Case("The co-chairs of the Omani-Kenyan Trade Commission meet in Muscat."),
    Case(
        "The Joint Commission of Oman and Kenya enables talks on all matters.",
        ({"type": "commission", "status": "operating"},),
    ),
    Case("Omani-Kenyan commission convenes\n\nThe two states met in Muscat."),
    Case(
        "Oman and Kenya agreed to reactivate the joint water committee and to follow up on a treaty signed in 1987.",
        ({"quote": "agreed to reactivate the joint water committee", "status": "agreed", "date": None},),
    ),
)
