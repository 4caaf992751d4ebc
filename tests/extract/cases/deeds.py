"""Cases of what is being done or was done, and of words near it that tell no deed."""

from tests.extract.cases.case import Case

DEEDS = (
    Case(
        "Iceland has delivered two rescue boats to the Faroe Islands. Iceland is also training their crews.",
        (
            {"quote": "delivered two rescue boats to the Faroe Islands", "status": "completed"},
            {"quote": "training their crews", "status": "under_way"},
        ),
    ),
    Case(
        "Laos thanked Japan for the construction of a hospital in Pakse. Japan congratulated Laos on its anniversary.",
        ({"quote": "the construction of a hospital in Pakse", "status": "completed"},),
    ),
    Case(
        "Joint projects of Oman and Kenya are being implemented in trade. Oman and Kenya are being praised.",
        ({"quote": "Joint projects of Oman and Kenya", "status": "under_way"},),
    ),
    Case("Kenya is repairing the piers of Oman, as", ({"status": "under_way"},)),
    Case(
        "In addition, the Department of Inland Ports is training pilots of Ecuador. The FBI will train the police.",
        (
            {"quote": "training pilots of Ecuador", "status": "under_way", "parties": ["EC", "US"]},
            {"quote": "train the police", "status": "planned"},
        ),
        publisher="The White House",
    ),
    Case(
        "Flights between Kenya and Oman resumed in May. Construction of a dam in Kenya with Oman's help has begun.",
        ({"status": "completed"}, {"status": "under_way"}),
    ),
    Case(
        "Kenya and Oman talked about a plan for the port drawn up at their meeting. In addition, the Department of the"
        " Interior of Kenya is training guards from Oman.",
        ({"quote": "training guards from Oman", "status": "under_way"},),
    ),
    Case(
        "Kenya and Oman praised the fund that she launched in May 2021. Kenya delivered in May ten buses to Oman.",
        ({"quote": "delivered in May ten buses to Oman", "status": "completed"},),
    ),
    Case(
        "Oman agreed to open a port for Kenya, Jana Novak said. Oman is building a pier in Kenya, Ali Rahim believes.",
        (
            {"quote": "open a port for Kenya", "status": "agreed"},
            {"quote": "building a pier in Kenya", "status": "under_way"},
        ),
    ),
    Case(
        "Most Omani projects in Kenya are being carried out on time and the Kenyan government sees no delay.",
        ({"quote": "Most Omani projects in Kenya are being carried out on time", "status": "under_way"},),
    ),
    Case(
        "Oman's aid to Kenya rose by 19 percent while two clinics in Kenya were opened.",
        ({"quote": "two clinics in Kenya were opened", "status": "completed"},),
    ),
    Case(
        "Oman and Kenya are co-operating in fishing.",
        ({"quote": "co-operating in fishing", "status": "under_way"},),
    ),
    Case(
        "In January, Oman lowered fees on Kenyan ships and allowed imports of Kenyan tea.",
        (
            {"quote": "lowered fees on Kenyan ships", "status": "completed"},
            {"quote": "allowed imports of Kenyan tea", "status": "completed"},
        ),
    ),
    # What is no verb, no act of theirs or no act at all.
    Case("The ministers of Norway and Kenya will be part of the fair."),
    Case("The Norwegian ambassador will soon conclude his term in Kenya."),
    Case("Norway said that Oman has the right and obligation to protect its coast from Kenya."),
    Case("These are means that Norway has to use, this path is open to Kenya."),
    Case(
        "Norway said the Kenyan regime must release the sailors of Oman.",
        ({"quote": "release the sailors of Oman", "status": "proposed"},),
    ),
    Case("The King of Norway gave an audience to the Kenyan ambassador."),
    Case("Norway had a wish for more fish from Kenya, at strong demand until recent disruptions."),
    Case(
        "Norwegian and Kenyan troops ended a standoff at sea.",
        ({"quote": "ended a standoff at sea", "status": "completed"},),
    ),
    Case(
        "Norwegian firms stopped buying tea from Kenya.",
        ({"quote": "stopped buying tea from Kenya", "status": "stalled"},),
    ),
    Case(
        "Norway and Kenya have been trying to save the whales.",
        ({"quote": "save the whales", "status": "under_way"},),
    ),
    Case("Norway wished to see the dispute with Kenya resolved through talks."),
)
