"""Cases of posts whose state the publisher of the report, or what all the world knows, has to tell."""

from tests.extract.cases.case import Case

BY_PUBLISHER = (
    Case(
        "President of Kenya Jane Moi spoke about Oman and Chad. She had called President Badri.",
        ({"person": "Jane Moi", "state": "KE"}, {"person": "Badri", "post": "president", "state": None}),
        publisher="Office of the President of Kenya",
    ),
    Case(
        "A ministry spoke about Oman, as President Jane Moi often does.",
        ({"person": "Jane Moi", "post": "president", "state": "KE"},),
        publisher="Office of the President of Kenya",
    ),
    Case(
        "Kenya recalled the talks during President Badu's visit to Nairobi.",
        ({"person": "Badu", "post": "president", "state": None},),
        publisher="Office of the President of Kenya",
    ),
    Case(
        "The Vice Minister of the Ports Department, Ms. Sun Hai, called on President Silva. The Chinese Vice Minister"
        " praised Sri Lanka.",
        ({"person": "Sun Hai", "state": "CN"}, {"person": "Silva", "state": "LK"}),
        publisher="Office of the President of Sri Lanka",
    ),
    Case(
        "Accompanying the Indian Prime Minister on the visit are National Security Advisor Ajit Rao and Foreign"
        " Secretary Vik Rai.",
        ({"person": "Ajit Rao", "state": "IN"}, {"person": "Vik Rai", "state": "IN"}),
        publisher="Office of the President of Sri Lanka",
    ),
    Case(
        "Vice President Ruth Lane met with President Ferdinand R. Badu Jr. of Ghana. President Hall sent her there.",
        (
            {"person": "Ruth Lane", "state": "US"},
            {"person": "Ferdinand R. Badu", "state": "GH"},
            {"person": "Hall", "state": "US"},
        ),
        publisher="The White House",
    ),
    Case(
        "National Security Advisor Jake Lane together with Secretary of State Anton Dale met Israeli guests. President"
        " Hall of Oman came with representatives of Kenya's Rex Group. They were led by Mr. Tran Anh, Chairman of Rex"
        " Group.",
        (
            {"person": "Jake Lane", "state": "US"},
            {"person": "Anton Dale", "state": "US"},
            {"person": "Hall", "state": "OM"},
            {"person": "Tran Anh", "post": "chairman", "state": "KE"},
        ),
        publisher="The White House",
    ),
    Case(
        "Officials of the Government of Mexico included Ports Commissioner Ana Paz, Mexican Navy Commander Leo Gil"
        " and Undersecretary of Roads Eva Rey, who met Ambassador Ruth Lane.",
        (
            {"person": "Ana Paz", "state": "MX"},
            {"person": "Leo Gil", "state": "MX"},
            {"person": "Eva Rey", "post": "undersecretary of roads", "state": "MX"},
            {"person": "Ruth Lane", "post": "ambassador"},
        ),
        publisher="The White House",
    ),
    Case(
        "The sanctions of the United States are to hold President Badu to account for the war in Chad.",
        ({"person": "Badu", "state": None},),
        publisher="The White House",
    ),
    Case(
        "Advisor Jon Finn travelled to Guyana and Chile. In Guyana, Mr. Finn met with President Irfan Bell. In Chile,"
        " he met with President Eva Rojas. Advisor Ada Lund of Ghana recalled how President Badu had built the port.",
        (
            {"person": "Jon Finn", "state": "US"},
            {"person": "Irfan Bell", "state": "GY"},
            {"person": "Eva Rojas", "state": "CL"},
            {"person": "Ada Lund", "state": "GH"},
            {"person": "Badu", "state": None},
        ),
        publisher="The White House",
    ),
    Case(
        "China and Oman agreed to build a dock. President Xiong Li and Foreign Ministry spokeswoman Hua Lin said so.",
        ({"person": "Xiong Li", "state": "CN"}, {"person": "Hua Lin", "state": "CN"}),
        publisher="China Daily",
    ),
    Case(
        "Kenya and Oman agreed to build a dock. Minister of Trade Hua Lin said so.",
        ({"person": "Hua Lin", "state": None},),
        publisher="China Daily",
    ),
    Case(
        "President Ali Badu left the country for an official visit to Kenya. The President of Kenya waits in Nairobi.",
        ({"person": "Ali Badu", "post": "president", "state": "LK"},),
        publisher="President's Office, Sri Lanka",
    ),
    Case(
        "A meeting took place between the Kenyan delegation, led by Ambassador Ali Moi, and Secretary to the President,"
        " Dr. Salim Badu.",
        (
            {"person": "Ali Moi", "post": "ambassador", "state": "KE"},
            {"person": "Salim Badu", "post": "secretary to the president", "state": "LK"},
        ),
        publisher="President's Office, Sri Lanka",
    ),
    Case(
        "Governor-General Ann Lane of Australia held talks with President Ali Badu and Prime Minister Dr Mona Fadel.",
        (
            {"person": "Ann Lane", "post": "governor-general", "state": "AU"},
            {"person": "Ali Badu", "post": "president", "state": "LK"},
            {"person": "Mona Fadel", "post": "prime minister", "state": "LK"},
        ),
        publisher="President's Office, Sri Lanka",
    ),
    Case(
        "Omani Foreign Minister Salim Fadel conveyed greetings from Sultan Ali Badu in Colombo. On behalf of Prime"
        " Minister Adam Lane, Minister Fadel invited his host to Oman.",
        (
            {"person": "Salim Fadel", "post": "foreign minister", "state": "OM"},
            {"person": "Ali Badu", "post": "sultan", "state": "OM"},
            {"person": "Adam Lane", "post": "prime minister", "state": "OM"},
        ),
        publisher="President's Office, Sri Lanka",
    ),
    Case(
        "During the talks, President Moi spoke of fish.",
        ({"person": "Joe Moi", "post": "president", "state": "KE"},),
        title="Telephone conversation with President of Kenya Joe Moi",
        publisher="President's Office, Sri Lanka",
    ),
    Case(
        "In my meeting with President Ali Moi, we spoke of the ports of Kenya.",
        ({"person": "Ali Moi", "post": "president", "state": "KE"},),
        publisher="President's Office, Sri Lanka",
    ),
    Case(
        "Foreign Minister Joe Moi of Kenya is in Colombo. Earlier, Foreign Minister Moi met with his counterpart,"
        " Foreign Minister Adam Lane.",
        (
            {"person": "Joe Moi", "post": "foreign minister", "state": "KE"},
            {"person": "Adam Lane", "post": "foreign minister", "state": "LK"},
        ),
        publisher="President's Office, Sri Lanka",
    ),
    Case(
        "Vice Minister Salim Badu delivered a letter of thanks from the King of Jordan to his host in Colombo.",
        ({"person": "Salim Badu", "post": "vice minister", "state": "JO"},),
        publisher="President's Office, Sri Lanka",
    ),
    Case(
        "Vice Minister Salim Badu received a group of teachers from Jordan in Colombo.",
        ({"person": "Salim Badu", "post": "vice minister", "state": "LK"},),
        publisher="President's Office, Sri Lanka",
    ),
    Case(
        "Ghana and Latvia met. From the Ghanaian side, President Kofi Mensa came to Riga. President Mensa was"
        " accompanied by Minister Ama Boateng and Secretary Efua Addo.",
        (
            {"person": "Kofi Mensa", "state": "GH"},
            {"person": "Ama Boateng", "state": "GH"},
            {"person": "Efua Addo", "state": "GH"},
        ),
        publisher="Consulate General of Latvia, Accra",
    ),
    Case(
        "Latvia and Ghana met. Prime Minister Janis Ozols visited Ghana in May.",
        ({"person": "Janis Ozols", "state": "LV"},),
        publisher="Consulate General of Latvia, Accra",
    ),
    Case(
        'Foreign Minister Kofi Mensa of Ghana said this in Russia.\n\n"Defence Minister Ama Boateng told us so in her'
        ' first speech," Mensa said.',
        ({"person": "Kofi Mensa", "state": "GH"}, {"person": "Ama Boateng", "state": None}),
        publisher="TASS",
    ),
    Case(
        "Ambassador Janis Ozols met with President Kofi Mensa, President of Ghana, on Monday.",
        ({"person": "Janis Ozols", "state": "LV"}, {"person": "Kofi Mensa", "state": "GH"}),
        publisher="Embassy of Latvia, Accra",
    ),
    Case(
        "Latvia and Kenya met. Trade Minister Jane Moi spoke.",
        ({"person": "Jane Moi", "state": "KE"},),
        publisher="Capital FM (Kenya)",
    ),
    Case(
        "Presidents Kofi Mensa and Janis Ozols met in Togo, of which Dawn wrote. Ghana, Latvia and Pakistan were"
        " praised.",
        ({"person": "Kofi Mensa", "state": None}, {"person": "Janis Ozols", "state": None}),
        publisher="Dawn",
    ),
    Case(
        "TOKYO, June 17. /TASS/. Japan and Russia spoke of fish. Prime Minister Goro Ito has promised more boats.",
        ({"person": "Goro Ito", "state": None},),
        publisher="TASS",
    ),
    Case(
        "Ghanaian Chancellor Ama Boateng visited Latvia at the invitation of President Ozols in May.",
        ({"person": "Ama Boateng", "state": "GH"}, {"person": "Ozols", "state": "LV"}),
        publisher="Government of Latvia",
    ),
    # Leaders known to all the world, where the report does not say whose they are.
    Case(
        "Prime Minister Narendra Modi met President Xi Jinping in Kazan.",
        (
            {"person": "Narendra Modi", "post": "prime minister", "state": "IN"},
            {"person": "Xi Jinping", "post": "president", "state": "CN"},
        ),
        publisher="Reuters",
    ),
    Case(
        "Ships of Turkey and Russia met at sea. President Putin was told.",
        ({"person": "Putin", "post": "president", "state": "RU"},),
        publisher="Reuters",
    ),
    Case(
        "Ships of Turkey and Greece met at sea. President Putin was told.",
        ({"person": "Putin", "post": "president", "state": None},),
        publisher="Reuters",
    ),
    # Whom all the world knows is the guest, not the publisher's own.
    Case(
        "The Advisor praised President Milei’s efforts and met with Minister Ana Moi of Argentina.",
        (
            {"person": "Milei", "post": "president", "state": "AR"},
            {"person": "Ana Moi", "state": "AR"},
        ),
        publisher="The White House",
    ),
    Case(
        "President Joe Biden met the Belgian king as President Putin spoke of Russia.",
        ({"person": "Joe Biden", "state": "US"}, {"person": "Putin", "state": "RU"}),
        date="2022-03-25",
        publisher="The White House",
    ),
    Case(
        "President Milei spoke to Brazil of President Badu.",
        ({"person": "Milei", "state": None}, {"person": "Badu", "state": None}),
        date="1995-03-25",
    ),
    # Whose minister one is by the publisher tells whose those are that the minister met.
    Case(
        "Kenya will buy oil from Oman. Energy Minister Ali Badu flew to Muscat. There Badu held talks with Oil "
        "Minister Said Hadi and Electricity Minister Omar Saleh.",
        (
            {"person": "Ali Badu", "state": "KE"},
            {"person": "Said Hadi", "state": "OM"},
            {"person": "Omar Saleh", "state": "OM"},
        ),
        publisher="The Star (Kenya)",
    ),
    Case(
        "Kenya, Oman and Chad will trade in oil. Energy Minister Ali Badu left. Kenya, Oman and Chad hope for more. "
        "Badu held talks with Oil Minister Said Hadi.",
        ({"person": "Ali Badu", "state": "KE"}, {"person": "Said Hadi", "state": None}),
        publisher="The Star (Kenya)",
    ),
    # A paper that no list has, by the state in its title.
    Case(
        "Minister of Ports Ali Moi said that Oman is a friend. Zambia is near.",
        ({"person": "Ali Moi", "post": "minister of ports", "state": "ZM"},),
        publisher="Lusaka Evening Star",
    ),
    Case(
        "I will visit Chad on 13-14 December for discussions with President Badu.",
        ({"person": "Badu", "state": "TD"},),
        publisher="Minister for Foreign Affairs of Australia",
    ),
    Case(
        "In Chad on 10 December I will hold discussions with President Lane. I fly on to Oman and Fiji.",
        ({"person": "Lane", "state": "TD"},),
        publisher="Minister for Foreign Affairs of Australia",
    ),
    Case(
        "Zambia will build with Poland, stated Minister Badu. The Polish minister agreed.",
        ({"person": "Badu", "post": "minister", "state": "ZM"},),
        publisher="Lusaka Evening Star",
    ),
    # The state in brackets, or the domain, tells whose paper it is.
    Case(
        "Foreign Minister Said Badu flew to Kenya, says Oman.",
        ({"person": "Said Badu", "state": "OM"},),
        publisher="The Palm (Oman)",
    ),
    Case(
        "Foreign Minister Jan Weber flew to Kenya, says Luxembourg.",
        ({"person": "Jan Weber", "state": "LU"},),
        publisher="Brief.lu",
    ),
    Case(
        "Foreign Minister Said Badu flew home to Oman, says Kenya.",
        ({"person": "Said Badu", "state": None},),
        publisher="The Palm (Muscat and Nairobi)",
    ),
    # One post told of two persons is of two states.
    Case(
        "Oman and Kenya agreed. The paper was signed by the Ministers of Trade Said Badu and Ali Moi.",
        ({"person": "Said Badu", "state": "OM"}, {"person": "Ali Moi", "state": "KE"}),
        publisher="Oman News Agency",
    ),
    Case(
        "Foreign Minister Said Badu of Oman flew to Kenya. Badu met with his counterpart Ali Moi and Trade Minister"
        " Jo Otu.",
        (
            {"person": "Said Badu", "state": "OM"},
            {"person": "Ali Moi", "post": "foreign minister", "state": "KE"},
            {"person": "Jo Otu", "post": "trade minister"},
        ),
        publisher="Oman Observer",
    ),
    Case(
        "Minister of Trade Jane Doe said efforts are under way to form the Omani side of the Omani-Kenyan council.",
        ({"person": "Jane Doe", "state": "OM"},),
        publisher="OmanLive",
    ),
    Case(
        "Minister of Trade Jane Doe said work is under way to form the Omani side of the Omani-Kenyan council.",
        ({"person": "Jane Doe", "state": None},),
        publisher="Bank of Oman",
    ),
    Case(
        "During the visit, the Kenyan Secretary of State will meet with the Minister of Ports, Jane Doe. Oman is glad.",
        ({"person": "Jane Doe", "state": "OM"},),
    ),
    Case(
        "Omani Minister of Ports Jane Doe, Minister of Trade Ali Moi and Minister of Labour Ann Lee signed the papers"
        " with Kenya.",
        ({"state": "OM"}, {"person": "Ali Moi", "state": "OM"}, {"person": "Ann Lee", "state": "OM"}),
    ),
    Case(
        "Omani Minister of Ports Jane Doe and Minister of Trade Ali Moi signed the papers with Kenya.",
        ({"state": "OM"}, {"person": "Ali Moi", "state": None}),
    ),
    Case(
        "On behalf of Oman, the Minister of Ports, Ms Jane Doe, signed the memorandum with Kenya.",
        ({"person": "Jane Doe", "state": "OM"},),
        publisher="Government of Kenya",
    ),
    Case(
        "Jane Doe, the Special Envoy of the Minister of Foreign Affairs of Oman, visited Kenya on Tuesday.",
        ({"person": "Jane Doe", "post": "special envoy", "state": "OM"},),
        publisher="Kenya Times",
    ),
    Case(
        "Kenya's team held talks with Minister of EU Affairs Jane Doe. Oman was the host.",
        ({"person": "Jane Doe", "state": None},),
    ),
    Case(
        "Omani Minister of Ports Ali bin Said Al Harthi met Kenya's envoy. Minister of Trade Badr bin Omar Al Harthi of"
        " Oman was there.",
        ({"person": "Ali bin Said Al Harthi"}, {"person": "Badr bin Omar Al Harthi"}),
    ),
)
