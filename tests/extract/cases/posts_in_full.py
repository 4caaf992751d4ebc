"""Cases of posts told with field, house or owner, and of whose they are."""

from tests.extract.cases.case import Case

POSTS_IN_FULL = (
    # Portfolios that no list holds, put together from the words of such fields.
    Case(
        "Kenya's Minister of Aquatic Resources and Export Promotion Ali Badu met Oman's Agricultural Development "
        "Minister Said Moi.",
        (
            {"person": "Ali Badu", "post": "minister of aquatic resources and export promotion", "state": "KE"},
            {"person": "Said Moi", "post": "agricultural development minister", "state": "OM"},
        ),
    ),
    Case("Kenya and Oman meet under the Minister for Defence Production from the Kenyan side."),  # names nobody
    Case(
        "The Togolese Minister of Foreign Affairs, Cooperation and African Integration, Professor Robert Badu and "
        "Minister of Security and Civilian Protection, Cilinel Moi, signed for Togo in Ghana.",
        (
            {
                "person": "Robert Badu",
                "post": "minister of foreign affairs, cooperation and african integration",
                "state": "TG",
            },
            {"person": "Cilinel Moi", "post": "minister of security and civilian protection"},
        ),
    ),
    Case(
        "Omani Deputy Commissioner of the National Migration Institute, Ali Badu, met a Kenyan envoy.",
        ({"person": "Ali Badu", "post": "deputy commissioner of the national migration institute", "state": "OM"},),
    ),
    # The state straight behind house or field; a single word behind it may be the rest of a name.
    Case(
        "The Chairman of the Cabinet of Ministers Kyrgyzstan Akylbek Badu met Deputy Minister of Public Safety Canada, "
        "Tricia Moi.",
        (
            {"person": "Akylbek Badu", "post": "chairman of the cabinet of ministers", "state": "KG"},
            {"person": "Tricia Moi", "post": "deputy minister of public safety", "state": "CA"},
        ),
    ),
    Case(
        "Oman met the Kenyan Minister of Trade Chad Badu.",
        ({"person": "Chad Badu", "post": "minister of trade", "state": "KE"},),
    ),
    # Houses that add nothing to the post.
    Case(
        "Kenya hosted the General Secretary of the Central Committee of the Workers Party of Vietnam To Badu.",
        ({"person": "To Badu", "post": "general secretary", "state": "VN"},),
    ),
    Case(
        "Minister Moi of Kenya called on the Speaker of the Peoples Majlis, Ali Badu, in the Maldives.",
        ({"person": "Moi", "state": "KE"}, {"person": "Ali Badu", "post": "speaker", "state": "MV"}),
    ),
    Case(
        "State Secretary for Foreign Affairs of the Prime Minister’s Office Péter Badu of Hungary was in Oman.",
        ({"person": "Péter Badu", "post": "state secretary for foreign affairs", "state": "HU"},),
    ),
    Case(
        "Togo's Minister of Finance Adama Badu signed for Kuwait's credit with KFAED’s Director-General Ali Moi.",
        ({"person": "Adama Badu", "state": "TG"}, {"person": "Ali Moi", "post": "director-general", "state": "KW"}),
    ),
    Case(
        "Oman met the president of government of Serbia Ivica Badu, first vice-president of the government of Serbia "
        "and minister of defence of Serbia Aleksandar Moi.",
        (
            {"person": "Ivica Badu", "post": "prime minister", "state": "RS"},
            {"person": "Aleksandar Moi", "post": "minister of defence", "state": "RS"},
            {"person": "Aleksandar Moi", "post": "first deputy prime minister", "state": "RS"},
        ),
    ),
    # A title of birth says less than the post; names with several apostrophes, and with a generation behind.
    Case(
        "Saudi Foreign Minister Prince Faisal bin Badu met Egyptian Foreign Minister Ali Moi. Prince Faisal left.",
        ({"person": "Faisal bin Badu", "post": "foreign minister"}, {"person": "Ali Moi"}),
    ),
    Case(
        "Prime Minister Pohiva Tu’i’onebadu of Tonga met the Japanese prime minister.",
        ({"person": "Pohiva Tu’i’onebadu", "state": "TO"},),
    ),
    Case(
        "They met the President of the Philippines, Ferdinand Badu Jr., and the Prime Minister of India, Ali Moi.",
        ({"person": "Ferdinand Badu", "state": "PH"}, {"person": "Ali Moi", "state": "IN"}),
    ),
    # Whom an official travels with, or meets, as with the official's own.
    Case(
        "Omani President Said Badu came to Kenya with his Trade Minister Omar Moi and Health Minister Ali Hadi.",
        (
            {"person": "Said Badu", "state": "OM"},
            {"person": "Omar Moi", "state": "OM"},
            {"person": "Ali Hadi", "state": "OM"},
        ),
        publisher="The Star (Kenya)",
    ),
    Case(
        "Omani President Said Badu met with his Trade Minister Omar Moi in Kenya.",
        ({"person": "Said Badu", "state": "OM"}, {"person": "Omar Moi", "state": "OM"}),
    ),
    # An ambassador calls on officials of the state accredited to.
    Case(
        "Oman's ambassador to Kenya, Ali Badu, called on Trade Minister Sara Moi.",
        ({"person": "Ali Badu", "accredited_to": "KE"}, {"person": "Sara Moi", "state": "KE"}),
    ),
    Case(
        "Oman's ambassador to Kenya, Ali Badu, flew home with Trade Minister Sara Moi to see Kenyan friends.",
        ({"person": "Ali Badu", "accredited_to": "KE"}, {"person": "Sara Moi"}),
    ),
    # From where a report of an unknown agency comes.
    Case(
        "KUALA LUMPUR, April 3 — Prime Minister Ali Badu will visit Brunei on Sunday. Malaysia and Brunei are friends.",
        ({"person": "Ali Badu", "state": "MY"},),
    ),
    Case(
        "GENEVA, April 3 — Prime Minister Ali Badu will visit Brunei on Sunday. Malaysia and Brunei are friends.",
        ({"person": "Ali Badu", "state": None},),
    ),
    # A surname that is a month, a title with a full stop, commissioners of a bloc, a prince by birth and by post.
    Case(
        "Prime Minister Theresa May of the United Kingdom met President Ali Badu of Kenya in May.",
        ({"person": "Theresa May", "state": "GB"}, {"person": "Ali Badu", "state": "KE"}),
    ),
    Case("Chadian Minister Badu said on Monday May 5 that Oman is near.", ({"person": "Badu", "state": "TD"},)),
    Case(
        "Bulgaria’s Prime Minister Acad. Nikolai Badu met European Commissioners Ana Moi and Ben Hadi.",
        (
            {"person": "Nikolai Badu", "state": "BG"},
            {"person": "Ana Moi", "post": "european commissioner", "state": "EU"},
            {"person": "Ben Hadi", "post": "european commissioner", "state": "EU"},
        ),
    ),
    Case(
        "Bahrain sent Oman Prince Salman bin Hamad Al Badu, the Crown Prince and First Deputy Prime Minister.",
        ({"person": "Salman bin Hamad Al Badu", "post": "crown prince"},),
    ),
    Case(
        "It was signed by Ali Badu, Minister of Foreign Affairs, Migration, and Togolese Abroad of Togo.",
        ({"person": "Ali Badu", "post": "minister of foreign affairs, migration, and togolese abroad"},),
    ),
    Case(
        "The official visit by Vice Premier Ding Badu comes as Switzerland and China celebrate.",
        ({"person": "Ding Badu", "state": "CN"},),
        publisher="Federal Department of Foreign Affairs (Switzerland)",
    ),
    # A sign for "and"; a name told with what its holder is called.
    Case(
        "The Prime Minister & Minister for Foreign Affairs of Oman, Lord Moi, met Oman's Minister of Port Strategies & "
        "Inland Trade Ali Stone in Kenya.",
        (
            {"person": "Moi", "post": "prime minister", "state": "OM"},
            {"person": "Moi", "post": "foreign minister", "state": "OM"},
            {"person": "Ali Stone", "post": "minister of port strategies & inland trade", "state": "OM"},
        ),
    ),
    Case(
        "Omani President Ali “Bambo” Badu hosted Kenya.",
        ({"quote": "Omani President Ali “Bambo” Badu", "person": "Ali “Bambo” Badu"},),
    ),
    Case("Omani President Ali Badu “Speaks” Swahili in Kenya.", ({"person": "Ali Badu", "post": "president"},)),
    # A union may be a field; a town may be whose post it is.
    Case(
        "The Minister for Foreign Affairs, European Union and Cooperation, Jana Stone, received the envoy of Kenya.",
        ({"person": "Jana Stone", "state": None},),
    ),
    Case(
        "Kuwait hosted Dubai Crown Prince Ali Badu.",
        ({"quote": "Dubai Crown Prince Ali Badu", "post": "crown prince", "state": "AE"},),
    ),
    # Portfolios in small letters, where an "and" closes the list.
    Case(
        "Ahmet Badri, the Omani minister of food, agriculture and livestock, met Kenya's envoy.",
        ({"person": "Ahmet Badri", "post": "minister of food, agriculture and livestock", "state": "OM"},),
    ),
    Case(
        "Ahmet Badri, the Omani minister of trade, industry leaders and envoys met in Kenya.",
        ({"person": "Ahmet Badri", "post": "minister of trade", "state": "OM"},),
    ),
    Case(
        "Transport and communication minister Ali Moi of Kenya flew to Oman.",
        ({"post": "transport and communication minister", "state": "KE"},),
    ),
    # Who heads a state's part of a joint body.
    Case(
        "The chairman of the Omani part of the commission with Kenya is Deputy Prime Minister Said Badri.",
        ({"person": "Said Badri", "post": "deputy prime minister", "state": "OM"},),
    ),
    Case(
        "Vice President of Oman Said Badri and Kenyan Cabinet of Ministers Chairman Ali Moi met in Nairobi.",
        (
            {"person": "Said Badri", "post": "vice president", "state": "OM"},
            {"person": "Ali Moi", "post": "chairman of the cabinet of ministers", "state": "KE"},
        ),
    ),
    # An adjective that two states share is that of the one named.
    Case(
        "Presidents of Rwanda and the Republic of Congo met. Congolese Minister of Ports Denis Moba flew home.",
        ({"person": "Denis Moba", "state": "CG"},),
    ),
    Case(
        "Presidents of Rwanda and the DR Congo met. Congolese Minister of Ports Denis Moba flew home.",
        ({"person": "Denis Moba", "state": "CD"},),
    ),
    # An initial within a name is no article.
    Case(
        "Foreign Undersecretary of Oman Salim A. Badri flew to Chad.",
        ({"person": "Salim A. Badri", "state": "OM"},),
    ),
    # Ministers told with nothing but the field; but not everything in brackets is one.
    Case(
        "Three ministers of Oman came to Chad: Said Badri (Foreign Affairs), Ali Moi (Mines and Energy) and Salim Nour"
        " (left).",
        (
            {"quote": "Said Badri (Foreign Affairs)", "post": "foreign minister"},
            {"quote": "Ali Moi (Mines and Energy)", "post": "minister of mines and energy"},
        ),
    ),
    Case(
        "The talks were led by Salim Nour, Minister of Ports from the Omani side; the Chadian side was led by Ali Moi.",
        ({"person": "Salim Nour", "post": "minister of ports", "state": "OM"},),
    ),
    Case(
        "Moi spoke with Omani Defence Minister Brig. Gen. Amir Badu about Chad.",
        ({"person": "Amir Badu", "post": "defence minister", "state": "OM"},),
    ),
    Case("Qatari Amir Tamim Badu flew to Chad.", ({"person": "Tamim Badu", "post": "emir", "state": "QA"},)),
    Case(
        "The meeting was led by Yusuf Badu, Deputy Prime Minister – Minister of Investments of Oman.",
        (
            {"person": "Yusuf Badu", "post": "deputy prime minister", "state": "OM"},
            {"person": "Yusuf Badu", "post": "minister of investments", "state": "OM"},
        ),
    ),
    Case(
        "Nora Moi, State Secretary in the Ministry of Economy, Entrepreneurship and Crafts of Kenya, flew to Chad.",
        (
            {
                "person": "Nora Moi",
                "post": "state secretary in the ministry of economy, entrepreneurship and crafts",
                "state": "KE",
            },
        ),
    ),
    Case(
        "The Head of the Government of Timor-Leste, Kay Lana Moi, flew to Chad.",
        ({"person": "Kay Lana Moi", "post": "head of government", "state": "TL"},),
    ),
    Case(
        "Damas Moi (MP), Minister of Constitutional and Legal Affairs of Kenya, flew to Chad.",
        ({"person": "Damas Moi", "post": "minister of constitutional and legal affairs", "state": "KE"},),
    ),
    Case(
        "Kenya's Community Development Minister Nora Moi flew to Chad.",
        ({"person": "Nora Moi", "post": "community development minister", "state": "KE"},),
    ),
    Case(
        "Permanent Secretary of Kenya’s Ministry of Commerce Jane Moi met the Omani envoy.",
        ({"post": "permanent secretary of the ministry of commerce", "state": "KE"},),
    ),
    Case(
        "Deputy Minister of Kenyan Customs and Trade Jane Moi met the Omani envoy.",
        ({"post": "deputy minister of customs and trade", "state": "KE"},),
    ),
    Case(
        "Jane Moi, head of the Kenya Tourism Board, met the Omani envoy.",
        ({"person": "Jane Moi", "state": "KE"},),
    ),
    Case(
        "Korir Moi, Principal Secretary, State Department for Foreign Affairs, led the Kenyan side. Oman was the host.",
        ({"post": "principal secretary", "state": "KE"},),
    ),
    Case(
        "Deputy Prime Minister, Foreign and European Integration Minister Jane Moi met the envoy of Oman in Kenya.",
        ({"post": "deputy prime minister"}, {"post": "foreign minister"}),
    ),
    Case(
        "Talks were held between head of the delegation – Minister of Energy of Kenya Jane Moi and the Omani envoy.",
        ({"person": "Jane Moi", "post": "minister of energy", "state": "KE"},),
    ),
)
