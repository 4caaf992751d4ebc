"""Cases of what is only talked about or proposed."""

from tests.extract.cases.case import Case

TALKED_OF = (
    Case(
        "The ministers of Ghana and Benin discussed opening a customs post at Hilla Condji and cooperation in"
        " farming, fishing and forestry.",
        (
            {"quote": "opening a customs post at Hilla Condji", "status": "discussed"},
            {"quote": "cooperation in farming, fishing and forestry", "status": "discussed"},
        ),
    ),
    Case(
        "Bolivia proposed to reopen the railway to Paraguay. Paraguay expressed interest in buying gas from Bolivia.",
        (
            {"quote": "reopen the railway to Paraguay", "status": "proposed"},
            {"quote": "buying gas from Bolivia", "status": "proposed"},
        ),
    ),
    Case(
        "Construction of the bridge between Zambia and Botswana was suspended. The two sides hope to resume it.",
        (
            {"quote": "Construction of the bridge between Zambia and Botswana", "status": "stalled"},
            {"quote": "resume it", "status": "proposed"},
        ),
        wrong="an act whose object is a bare pronoun is dropped",
    ),
    Case(
        "Kenya and Oman discussed joint efforts to fight locusts; rebuild the port; and train the guards.",
        (
            {"quote": "fight locusts", "status": "discussed"},
            {"quote": "rebuild the port"},
            {"quote": "train the guards"},
        ),
    ),
    Case(
        "Kenya and Oman discussed the repair of the pier, with both sides praising the crew.",
        ({"quote": "the repair of the pier", "status": "discussed"},),
    ),
    Case(
        "Kenya and Oman discussed the repair of the pier with the aim of opening it in May.",
        ({"quote": "the repair of the pier with the aim of opening it in May", "status": "discussed"},),
    ),
    Case(
        "The ministers of Kenya and Oman discussed in detail joint efforts to clear the mines.",
        ({"quote": "clear the mines", "status": "discussed"},),
    ),
    Case(
        "Kenya and Oman discussed efforts to locate and free the crew, to include guests who may be held in Chad.",
        ({"quote": "locate and free the crew, to include guests who may be held in Chad", "status": "discussed"},),
    ),
    Case(
        "Kenya urged Oman to open the port as this is the only way to ship food and medicine.",
        ({"quote": "open the port", "status": "proposed"},),
    ),
    Case(
        "Kenya and Oman discussed ways to stem fires, calm fears and reduce noise. They agreed to keep a free, open and"
        " safe sea.",
        (
            {"quote": "stem fires", "status": "discussed"},
            {"quote": "calm fears"},
            {"quote": "reduce noise"},
            {"quote": "keep a free, open and safe sea", "status": "agreed"},
        ),
    ),
    Case(
        "Kenya and Oman consulted on the urgent need to feed Chad.",
        ({"quote": "feed Chad", "status": "discussed"},),
    ),
    Case(
        "Kenya and Oman discussed efforts to deepen Chad's safety and political integration into the region.",
        ({"quote": "deepen Chad's safety and political integration into the region", "status": "discussed"},),
    ),
    Case(
        "Kenya and Oman agreed to meet the challenges of tomorrow. They touched upon the repair of the piers.",
        (
            {"quote": "meet the challenges of tomorrow", "status": "agreed", "date": None},
            {"quote": "the repair of the piers", "status": "discussed"},
        ),
    ),
    Case(
        "During the discussion of ways to build ports and roads, a rise in trade of Oman and Kenya was noted.",
        ({"quote": "build ports and roads", "status": "discussed"},),
    ),
    Case(
        "Joint celebrations dedicated to the poets of Oman and Kenya were discussed.",
        ({"status": "discussed"},),
    ),
    Case(
        "The ministers of Chad and Cuba discussed issues of mining cooperation in Moa.",
        ({"quote": "mining cooperation in Moa", "status": "discussed"},),
    ),
    Case(
        "The ministers of Oman and Kenya discussed counterterrorism cooperation.",
        ({"quote": "counterterrorism cooperation", "status": "discussed"},),
    ),
    Case(
        "Omani officials said the president was considering ending that ban on Kenya.",
        ({"quote": "ending that ban on Kenya", "status": "discussed"},),
    ),
    Case(
        "The president of Oman once again emphasised the need for Kenya to open the port.",
        ({"quote": "open the port", "status": "discussed"},),
    ),
    Case(
        "Talks between Latvia and Ghana centred on three priority areas: protecting the coast, holding smugglers to"
        " account by training judges, and navy-to-navy cooperation.",
        (
            {"action": "protecting the coast", "status": "discussed"},
            {"action": "holding smugglers to account by training judges"},
            {"action": "navy-to-navy cooperation"},
        ),
    ),
    # A remark between commas parts no verb from what it governs.
    Case(
        "The minister of Kenya stressed, among other things, the importance of building ports in Oman.",
        ({"quote": "building ports in Oman", "status": "discussed"},),
    ),
    Case(
        "Kenya agreed, in particular, to train Omani nurses.",
        ({"quote": "train Omani nurses", "status": "agreed"},),
    ),
    Case("Kenya agreed, and Oman said, to the delight of all, that trade is good."),
    # What is needed is the act, not what it is for.
    Case(
        "Kenya and Oman noted the need for the opening of a port to serve traders.",
        ({"quote": "the opening of a port to serve traders", "status": "discussed"},),
    ),
    Case(
        "Kenya and Oman agreed to upgrade their work in defence, supply chains and roads.",
        ({"quote": "upgrade their work in defence, supply chains and roads", "status": "agreed"},),
    ),
    Case(
        "Kenya and Oman agreed to open a port, supply gas and build roads.",
        (
            {"quote": "open a port", "status": "agreed"},
            {"quote": "supply gas", "status": "agreed"},
            {"quote": "build roads", "status": "agreed"},
        ),
    ),
    # What is done besides is an act of its own; what is told besides is none.
    Case(
        "Kenya and Oman agreed to expand trade as well as opening a port.",
        ({"quote": "expand trade", "status": "agreed"}, {"quote": "opening a port", "status": "agreed"}),
    ),
    Case(
        "Kenya and Oman agreed to expand trade, while building a port.",
        ({"quote": "expand trade", "status": "agreed"}, {"quote": "building a port", "status": "agreed"}),
    ),
    Case(
        "Kenya and Oman discussed enhancing trade, while speaking warmly of each other.",
        ({"quote": "enhancing trade", "status": "discussed"},),
    ),
    Case(
        "Fiji and Samoa agreed – at the time of the king's visit to Suva in 2013 – on doubling the number of ferries.",
        ({"quote": "doubling the number of ferries", "status": "agreed"},),
    ),
    Case(
        "Fiji and Samoa are planning to strengthen their ties in two areas, namely the resumption of cattle exports and"
        " the construction of a sea wall in Apia.",
        (
            {"quote": "strengthen their ties in two areas", "status": "planned"},
            {"quote": "the resumption of cattle exports", "status": "planned"},
            {"quote": "the construction of a sea wall in Apia", "status": "planned"},
        ),
    ),
    Case(
        "Fiji and Samoa discussed an increase in the length and number of ferry trips between the islands.",
        ({"quote": "an increase in the length and number of ferry trips between the islands", "status": "discussed"},),
    ),
    Case(
        "Fiji and Samoa agreed to hold regular consultations on fisheries. Their governors met in May.",
        ({"quote": "hold regular consultations on fisheries", "status": "agreed"},),
    ),
    Case(
        "Fiji and Samoa agreed to meet every two years. The weather was fine.",
        ({"quote": "meet every two years", "status": "agreed"},),
    ),
    Case(
        "Fiji instructed its officials to regularly convene meetings of the joint commission with Samoa.",
        ({"quote": "convene meetings of the joint commission with Samoa", "status": "planned"},),
    ),
)
