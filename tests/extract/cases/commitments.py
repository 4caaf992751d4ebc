"""Cases of commitments."""

from tests.extract.cases.case import Case

COMMITMENTS = (
    Case(
        "Portugal and Cabo Verde agreed to dredge the port of Mindelo, train thirty pilots and lay a second cable."
        " The ministers thanked their hosts for the warm welcome.",
        (
            {"quote": "dredge the port of Mindelo", "status": "agreed", "parties": ["CV", "PT"]},
            {"quote": "train thirty pilots", "status": "agreed"},
            {"quote": "lay a second cable", "status": "agreed"},
        ),
    ),
    Case(
        "Finland and Estonia will build a ferry terminal in Hanko by May 2028. The sea was calm.",
        ({"status": "planned", "deadline": "2028-05", "parties": ["EE", "FI"]},),
    ),
    Case(
        "Austria abandoned plans for construction of a pipeline to Hungary. Nothing else was said by Austria.",
        ({"quote": "construction of a pipeline to Hungary", "status": "dropped"},),
    ),
    Case(
        "Cyprus and Malta reaffirmed their shared commitment to protecting sea turtles. Relations are excellent.",
        ({"quote": "protecting sea turtles", "status": "agreed"},),
    ),
    Case(
        "The President of Peru congratulated Chile on its national day. He expressed confidence in lasting friendship."
    ),
    Case("Norway and Sweden did not agree to build a tunnel. No decision was taken."),
    Case("The ministers of Kenya and Uganda discussed the situation in Sudan and regional security."),
    Case(
        "Trade between Italy and Libya goes back to antiquity. The Romans built ports and roads there.",
    ),
    Case(
        "Rwanda and Burundi agreed to reopen the Ruhwa crossing."
        " Tanzania will build a stadium in Dodoma, it was reported.",
        ({"quote": "reopen the Ruhwa crossing", "status": "agreed", "parties": ["BI", "RW"]},),
        wrong="what a third state does at home is read as the parties' plan",
    ),
    Case(
        "Analysts say Greece and Albania may open a crossing. Experts agreed to disagree.",
    ),
    Case(
        "Canada and Denmark agreed to expand exports and imports of timber.",
        ({"quote": "expand exports and imports of timber", "status": "agreed"},),
    ),
    Case(
        "In Libya, Malta and Tunisia agreed to clear the reefs. Malta and Tunisia discussed the situation in Libya."
        " Libya, Malta and Tunisia agreed to share charts.",
        (
            {"quote": "clear the reefs", "parties": ["MT", "TN"]},
            {"quote": "share charts", "parties": ["LY", "MT", "TN"]},
        ),
    ),
    Case(
        "Kenya and Oman discussed new efforts to empower sailors and protect their rights.",
        ({"quote": "new efforts to empower sailors and protect their rights"},),
        wrong="the purposes are joined by and alone: one member, read here by the rule of ways as two",
    ),
    Case(
        "Kenya and Oman agreed to continue their work on the coast, including to drill wells and support the farmers.",
        (
            {"quote": "continue their work on the coast", "status": "agreed"},
            {"quote": "drill wells"},
            {"quote": "support the farmers"},
        ),
    ),
    Case("Kenya and Oman expressed confidence that relations based on trust will continue to strengthen."),
    Case("The Corridor will boost the sale of tea from Kenya to Oman. The Fair will bring guests."),
    Case("Looking forward to the Fair for Ports, the President and Prime Minister praised Kenya and Oman."),
    Case(
        "Kenya and Oman agreed to lend Rs. 5 million to the fishermen.",
        ({"quote": "lend Rs. 5 million to the fishermen", "status": "agreed"},),
    ),
    Case(
        "Oman has committed an additional $5 million in aid to Kenya.",
        ({"quote": "an additional $5 million in aid to Kenya", "status": "agreed"},),
    ),
    Case(
        "A paper repeats the pledge by Angola, Zambia and the Gambia to dredge the river.",
        ({"quote": "dredge the river", "status": "agreed", "parties": ["AO", "GM", "ZM"]},),
    ),
    Case(
        "Kenya and Oman agreed to develop ports, such as building piers, restoring the reefs and training crews.",
        (
            {"quote": "develop ports", "status": "agreed"},
            {"quote": "building piers"},
            {"quote": "restoring the reefs"},
            {"quote": "training crews"},
        ),
    ),
    Case(
        "Kenya and Oman agreed to catch fish such as tuna and cod.",
        ({"quote": "catch fish such as tuna and cod", "status": "agreed"},),
    ),
    Case(
        "Kenya noted with concern the training of rebels in Oman. Kenya expressed its support for Oman following"
        " attempts to raid the port, cut the cables, and spread fear.",
    ),
    Case(
        "Kenya and Oman agreed to speed up the increased, steady supply of seed to Chad. They talked on 3 May and in a"
        " number of meetings between officials.",
        ({"quote": "speed up the increased, steady supply of seed to Chad", "status": "agreed"},),
    ),
    Case(
        "Kenya will fund schools in Oman in recognition of its close friendship, its gifts to the museum of Kenya, and"
        " its support for the fair.",
        ({"status": "planned"},),
    ),
    Case(
        "Kenya and Oman agreed to help the people hit by the flood, both in the camps of Chad and looking for shelter"
        " in Mali. They agreed to repair the schools in both countries and open a clinic.",
        (
            {
                "quote": "help the people hit by the flood, both in the camps of Chad and looking for shelter in Mali",
                "status": "agreed",
            },
            {"quote": "repair the schools in both countries"},
            {"quote": "open a clinic"},
        ),
    ),
    Case("Kenya can end the drought with Oman and set an example for Africa. The talks have no plan, no end."),
    Case(
        "The talks had three aims: repairing the quays of Oman and their borders; training pilots of Kenya.",
        ({"quote": "repairing the quays of Oman and their borders"}, {"quote": "training pilots of Kenya"}),
    ),
    Case("The visit of Kenya to Oman, set for 3 to 5 July, is being carried out by ship. It is gaining momentum."),
    Case(
        "President Badu of Ghana noted the readiness of the United States to train pilots.",
        ({"quote": "train pilots", "status": "planned"},),
    ),
    Case(
        "More than 900 firms of Kenya operate in Oman.",
    ),
    Case("Kenya said that it looked forward to a lively Riga Summit under Oman's lead."),
    Case(
        "If Kenya builds a port in Lamu, Oman will fund a road to Kenya. As soon as Kenya has lifted the ban, Oman"
        " plans to send meat to Kenya. Unless Kenya agrees to open the border, Oman will close its embassy.",
        (
            {"quote": "fund a road to Kenya", "status": "planned"},
            {"quote": "send meat to Kenya", "status": "planned"},
            {"quote": "close its embassy"},
        ),
    ),
    Case(
        "Kenya has committed grave violations in the United States. As Kenya is helping Chad, the United States will"
        " help Kenya to dig wells.",
        ({"quote": "helping Chad"}, {"quote": "help Kenya to dig wells"}),
    ),
    Case(
        "Kenya will be sending nurses to Oman. The guests extended a warm and hearty welcome to Oman.",
        ({"quote": "sending nurses to Oman", "status": "planned"},),
    ),
    Case(
        "Kenya reaffirmed its duty to the defense of Oman under the 1951 Kenya-Oman Treaty, and the progress Kenya is"
        " making, together with Chad, under it.",
    ),
    Case(
        "Direct flights between Kenya and Oman will resume in May. The new clinic of Oman in Kenya will open. Work on"
        " two dams of Kenya will start soon. Trade will grow.",
        (
            {"quote": "Direct flights between Kenya and Oman will resume in May", "status": "planned"},
            {"quote": "The new clinic of Oman in Kenya will open"},
            {"quote": "two dams of Kenya will start soon"},
        ),
    ),
    Case(
        "The minister said that Kenya is committed to clearing the mines of Oman, a key task of his.",
        ({"quote": "clearing the mines of Oman", "status": "agreed"},),
    ),
    Case(
        "The guests of Kenya offered Oman their perspective on opening ports. The fair of Kenya commenced following the"
        " playing of songs, which Oman wrote and sang.",
    ),
    Case(
        "Kenya and Oman discussed planting trees, mainly in the north, and expanding their trade. They talked about an"
        " immediate and sustained ban on nets and the repair of the pier, in close coordination with Chad and Mali.",
        (
            {"quote": "planting trees, mainly in the north"},
            {"quote": "expanding their trade"},
            {"quote": "an immediate and sustained ban on nets"},
            {"quote": "the repair of the pier, in close coordination with Chad and Mali"},
        ),
    ),
    Case(
        "Kenya and Oman agreed to train the teams, which has been asked for by ministers, and guards, and to stay in"
        " touch in the days ahead.",
        (
            {"quote": "train the teams, which has been asked for by ministers, and guards", "status": "agreed"},
            {"quote": "stay in touch in the days ahead", "status": "agreed"},
        ),
    ),
    Case("Kenya acknowledged Oman's concerns about access to the Nile. They discussed the brutal invasion of Chad."),
    Case(
        "Kenya is violating its duty to protect the reefs of Oman. I would like to use this occasion to thank you, Oman"
        " said. The commission was told reasons for the raid by Kenya.",
    ),
    Case(
        "Oman stressed the need for training pilots of Kenya and will open a school in Kenya.",
        ({"quote": "training pilots of Kenya"}, {"quote": "open a school in Kenya", "status": "planned"}),
    ),
    Case(
        "They discussed the repair of the port of Oman, reviewed joint drills and exercises with Kenya, and assessed"
        " means for widening the road.",
        (
            {"quote": "the repair of the port of Oman"},
            {"quote": "joint drills and exercises with Kenya"},
            {"quote": "widening the road"},
        ),
    ),
    Case(
        "Kenya will send ships to Oman should they continue to raise fees. Rebels of Oman continue to threaten Kenya.",
        ({"quote": "send ships to Oman should they continue to raise fees", "status": "planned"},),
    ),
    Case("The special role of meetings of Oman and Kenya at all levels was noted."),
    Case("Cultural cooperation of Oman and Kenya is highlighted as a key link."),
    Case("It was said that today Oman and Kenya are able to increase supplies."),
    Case(
        "They exchanged views on joint training of pilots of Oman and Kenya, and other issues of mutual interest.",
        ({"quote": "joint training of pilots of Oman and Kenya"},),
    ),
    Case(
        "Oman and Kenya have set a target of increasing trade by half.",
        ({"quote": "increasing trade by half", "status": "planned"},),
    ),
    Case(
        "They will improve links between Oman and Kenya, including in transport, energy, and storage of water.",
        ({"quote": "improve links between Oman and Kenya, including in transport, energy, and storage of water"},),
    ),
    Case(
        "They will improve links between Oman and Kenya, including in opening a ferry line and training pilots.",
        (
            {"quote": "improve links between Oman and Kenya"},
            {"quote": "opening a ferry line"},
            {"quote": "training pilots"},
        ),
    ),
    Case(
        "Oman and Kenya will continue to promote investment and trade between the two ports, striving to open banks.",
        (
            {"quote": "continue to promote investment and trade between the two ports"},
            {"quote": "striving to open banks"},
        ),
    ),
    Case("The ministers of Chad and Cuba discussed questions of security."),
    Case(
        "Cuba and Angola agreed to cooperate in the energy, mining and farm sectors.",
        ({"quote": "cooperate in the energy, mining and farm sectors", "status": "agreed"},),
    ),
    Case(
        "Oman and Kenya will open a school in Mombasa, Oryxnews.om reports.",
        ({"quote": "open a school in Mombasa", "status": "planned"},),
    ),
    Case(
        "Oman and Kenya agreed to widen the port, Kenya's Ports Ministry said in an English-language statement.",
        ({"quote": "widen the port", "status": "agreed"},),
    ),
    Case(
        "Oman and Kenya agreed to share the ships, the crews and the data read by radar.",
        ({"quote": "share the ships, the crews and the data read by radar"},),
    ),
    Case(
        "Muscat – A new line of credit will be added to Omani aid for Kenya.",
        ({"quote": "A new line of credit will be added to Omani aid for Kenya"},),
    ),
    Case(
        "NAIROBI – 9 November 2020: Oman's help in training pilots will be resumed by Kenya.",
        ({"quote": "Oman's help in training pilots will be resumed by Kenya"},),
    ),
    Case(
        "Japan and the United States met. NASA will launch the rover. JAXA will build the dock.",
        ({"quote": "launch the rover"}, {"quote": "build the dock"}),
    ),
    Case("The ministers of Oman and Kenya discussed mutual cooperation."),
    Case(
        'Oman and Kenya will focus on linking the "Blue Port" plan of Oman with the ports of Kenya.',
        ({"quote": 'focus on linking the "Blue Port" plan of Oman with the ports of Kenya'},),
    ),
    Case("More details of the port of Oman and Kenya will be released later."),
    Case("Oman will engage in a discussion with the Kenyan Prime Minister tomorrow."),
    Case(
        "Oman plans to work in Kenya, especially making progress on joint farms.",
        ({"quote": "work in Kenya"}, {"quote": "making progress on joint farms"}),
    ),
    Case("The Omani Prime Minister will be accompanied by the Finance Minister of Oman to Kenya.", ()),
    Case("Oman and Kenya hoped to open a new page in relations.", ()),
    Case("Oman and Kenya hoped to open a new ferry port.", ({"quote": "open a new ferry port"},)),
    Case("It is unclear whether Oman will follow through with its threat to Kenya.", ()),
    Case("The ministry of Oman announced Thursday, amid issues including trade, a visit to Kenya.", ()),
    Case("The visit of the king of Oman paved the way for a visit to Kenya.", ()),
    Case("No company that supplied arms to Kenya will be allowed to take part in the rebuilding of Oman.", ()),
    Case("Oman reaffirmed its policy in a call with Kenya, in an apparent move to ease concerns in Nairobi.", ()),
    Case(
        "Officials from Oman and Kenya exchanged views on tracking down smugglers and returning their money.",
        ({"quote": "tracking down smugglers"}, {"quote": "returning their money"}),
    ),
    Case(
        "Latvia will reopen two projects in Ghana."
        " These projects include the Volta Water Project, Phase II of the Tema Port Programme, and improvements to"
        " health services.",
        (
            {"action": "reopen two projects in Ghana", "status": "planned"},
            {"action": "the Volta Water Project", "status": "planned"},
            {"action": "Phase II of the Tema Port Programme", "status": "planned"},
            {"action": "improvements to health services", "status": "planned"},
        ),
    ),
    Case(
        "Latvia and Ghana met to outline a vision based on shared wealth, the defence of rights, and the renewal of the"
        " charter.",
        ({"action": "a vision based on shared wealth, the defence of rights, and the renewal of the charter"},),
    ),
    Case(
        "Latvia committed to widening its work with Ghana, into a partnership with good local, regional, and global"
        " effects.",
        ({"action": "widening its work with Ghana, into a partnership with good local, regional, and global effects"},),
    ),
    Case("Latvian adviser Janis Ozols spoke for the ministry's Acting Director for Ghana Eva Kalnina."),
    Case(
        "Latvia reaffirmed its commitment to the Organization for Security and Cooperation in Europe and to Ghana.",
        (
            {
                "action": "its commitment to the Organization for Security and Cooperation in Europe and to Ghana",
            },
        ),
    ),
    Case("Latvia and Ghana can do more when we work together to buy boats."),
    Case("Latvia identified continuing challenges in Ghana, including reports of fraud and gaps in supply."),
    Case(
        "Latvia and Ghana agreed to resume their patrols and struck a deal to give Latvian boats access to two ports.",
        (
            {"action": "resume their patrols", "status": "agreed"},
            {"action": "give Latvian boats access to two ports", "status": "agreed"},
        ),
    ),
    Case("Latvia offered no hint of a change of its course on Ghana."),
    Case(
        "Latvia and Ghana agreed to regularly and fully maintain the work of their committee.",
        ({"action": "regularly and fully maintain the work of their committee"},),
    ),
    Case(
        "Latvia's plan to lend Ghana 30 million euros was welcomed.",
        ({"action": "lend Ghana 30 million euros", "status": "planned"},),
    ),
    Case(
        "The envoy praised Latvia's commitment to return its boats to full compliance with the fishing law of Ghana.",
        ({"action": "return its boats to full compliance with the fishing law of Ghana", "status": "agreed"},),
    ),
    Case(
        "Latvia and Ghana vowed to ensure that trawlers can never damage or cut a cable and shared their fears.",
        ({"action": "ensure that trawlers can never damage or cut a cable", "status": "agreed"},),
    ),
    Case(
        "Latvia affirmed the need to defeat fraud in Ghana while also protecting the fleets and helping the crews.",
        (
            {"action": "defeat fraud in Ghana"},
            {"action": "protecting the fleets"},
            {"action": "helping the crews"},
        ),
    ),
    Case(
        "Latvia and Ghana stressed the importance of work on migration, particularly in opening legal routes and in"
        " training guards.",
        (
            {"action": "work on migration"},
            {"action": "opening legal routes"},
            {"action": "training guards"},
        ),
    ),
    Case("Latvia will hold high-level bilateral discussions with the Ghanaian Prime Minister on fish."),
    Case("The visit of the Latvian king to Ghana will continue until 17 July."),
    Case(
        "The Air Treaty of Latvia with Ghana will further expand our ties, promote tourism and frame new flights.",
    ),
    Case(
        "Latvia and Ghana aim to work together in these sectors:\n\nRail Sector: Choose lines to be repaired.\n\n"
        "Power Sector: Jointly build two dams and train crews.",
        (
            {"action": "work together in these sectors", "status": "planned"},
            {"action": "Choose lines to be repaired", "status": "planned"},
            {"action": "build two dams", "status": "planned"},
            {"action": "train crews", "status": "planned"},
        ),
    ),
    Case(
        "Latvia and Ghana vowed to carry on with the works they discussed in June, including efforts to:"
        " guard the coast; keep a port open; train divers; and build a school.",
        (
            {"action": "guard the coast", "status": "agreed"},
            {"action": "keep a port open", "status": "agreed"},
            {"action": "train divers", "status": "agreed"},
            {"action": "build a school", "status": "agreed"},
        ),
    ),
    Case("The Latvian minister praised the choice of sites, which will better Ghana's safety and drive jobs to towns."),
    Case("The paper strengthens Latvia's trading position in Ghana."),
    Case("The best partnerships of Latvia and Ghana are those that help countries build schools."),
    Case("Latvia exports trucks and glass to Ghana."),
    Case("The proposal of Ghana was approved by the Latvian cabinet."),
    Case("Latvia and Ghana spoke of a dam. This will help the fields of Ghana."),
    Case("The envoy of Chile accredited to Peru, Anna Perera, smiled.", ()),
    Case(
        "Oman and Peru postponed the ratification of the agreement on llamas.",
        ({"action": "postponed the ratification of the agreement on llamas", "status": "stalled"},),
    ),
    Case(
        "Oman and Peru cancelled the signing of the agreement on llamas.",
        ({"action": "the signing of the agreement on llamas", "status": "dropped"},),
    ),
    # A list of nouns that goes over to an infinitive; an infinitive in quotation marks; a clause of its own behind a
    # comma.
    Case(
        "Oman and Kenya agreed on the entry of fruit the year round and to validate the port plan.",
        ({"quote": "the entry of fruit the year round"}, {"quote": "validate the port plan"}),
    ),
    Case(
        "Oman and Kenya agreed on the need to clear the mines and to open a yard.",
        ({"quote": "clear the mines"}, {"quote": "open a yard"}),
    ),
    Case(
        "Oman and Kenya want to “explore and develop reefs” in the south.",
        ({"quote": "explore and develop reefs", "status": "proposed"},),
    ),
    Case(
        "Warehouses of Oman will be opened in Kenya, a dam will be built in Nairobi.",
        (
            {"quote": "Warehouses of Oman will be opened in Kenya"},
            {"quote": "a dam will be built in Nairobi"},
        ),
    ),
    Case(
        "Crews of Oman will be sent to Kenya, joint research will be conducted on reefs.",
        ({"quote": "Crews of Oman will be sent to Kenya"}, {"quote": "joint research will be conducted on reefs"}),
    ),
    Case(
        "Oman and Kenya agreed to work together to mend the quay and train crews.",
        ({"quote": "work together to mend the quay"}, {"quote": "train crews"}),
    ),
    Case(
        "Oman and Kenya agreed to train crews to mend the quay and clean it.",
        ({"quote": "train crews to mend the quay and clean it"},),
    ),
    Case(
        "Oman and Kenya discussed building ports and put an emphasis on the repair of roads.",
        ({"quote": "building ports"}, {"quote": "the repair of roads"}),
    ),
    Case(
        "Oman and Kenya continued to discuss the growth of trade, in the field of ports, in the field of roads.",
        ({"quote": "the growth of trade, in the field of ports, in the field of roads", "status": "discussed"},),
    ),
    Case(
        "Oman spoke of fees for tourists and asked the Kenyan government to mend the quay.",
        ({"quote": "mend the quay", "status": "proposed"},),
    ),
    Case(
        "Oman and Kenya agreed to start training sessions for divers.",
        ({"quote": "start training sessions for divers"},),
    ),
)
