"""Cases of tenures."""

from tests.extract.cases.case import Case

TENURES = (
    Case(
        "The guests attended the inauguration of Nicaraguan President Ramon Ortiz Jan. 10 in Managua.",
        ({"person": "Ramon Ortiz", "post": "president", "state": "NI"},),
    ),
    Case(
        "Polish Foreign Minister Jan Nowak met his Kenyan counterpart in Warsaw.",
        ({"person": "Jan Nowak", "post": "foreign minister", "state": "PL"},),
    ),
    Case("Ex-President of Ghana Kofi Badu spoke in Togo.", wrong="ex- is not read as former"),
    Case(
        "The then President of Ghana Kofi Badu spoke in Togo.",
    ),
    Case(
        "Foreign Minister of Norway Kari Lund flew to Kenya. Lund is a lawyer.",
        ({"person": "Kari Lund", "post": "foreign minister", "state": "NO"},),
    ),
    Case(
        "Prime Minister Ken Mori of Japan greeted Indian President Asha Rao.",
        (
            {"person": "Ken Mori", "post": "prime minister", "state": "JP"},
            {"person": "Asha Rao", "post": "president", "state": "IN"},
        ),
    ),
    Case(
        "Ambassador of Peru to Chile Luis Soto left. The ambassador will be missed.",
        ({"person": "Luis Soto", "post": "ambassador", "state": "PE", "accredited_to": "CL"},),
    ),
    Case(
        "Deputy Prime Minister of Malta Anna Borg met Speaker of the Parliament of Tunisia Ali Haddad.",
        (
            {"person": "Anna Borg", "post": "deputy prime minister", "state": "MT"},
            {"person": "Ali Haddad", "post": "speaker", "state": "TN"},
        ),
    ),
    Case(
        "Mr. Jan Novak, the Minister of Finance of Poland, wrote to Latvia.",
        ({"person": "Jan Novak", "post": "minister of finance", "state": "PL"},),
    ),
    Case(
        "Former President of Ghana Kofi Badu spoke in Togo. He is retired.",
    ),
    Case("The President of Fiji visited Samoa. The Prime Minister was absent."),
    Case("Maria Silva, a journalist of the Lisbon Post, reports from Angola on Cuba."),
    Case("Scientists of Finland and Estonia, led by Aino Salo, counted seals."),
    Case(
        "President of Uzbekistan Botir Aliev received Azerbaijani Energy Minister Elchin Rzayev.",
        (
            {"person": "Botir Aliev", "post": "president", "state": "UZ"},
            {"person": "Elchin Rzayev", "post": "energy minister", "state": "AZ"},
        ),
    ),
    Case(
        "Prime Minister of Thailand Somchai Chai-o-sit received South Korean Foreign Minister Han Jae-min.",
        (
            {"person": "Somchai Chai-o-sit", "post": "prime minister", "state": "TH"},
            {"person": "Han Jae-min", "post": "foreign minister", "state": "KR"},
        ),
    ),
    Case(
        "Polish Deputy Minister Regional Development Dr. Jan Novak opened the Novak-led talks.",
        ({"person": "Jan Novak", "post": "deputy minister", "state": "PL"},),
    ),
    Case(
        "Representing Peru were the Secretary of the Navy, Adm. José Soto; the head of the Department of Ports, Ana"
        " Soto Vega; and the General Attorney of the Republic, Luis Paz. The Chilean delegation was led by the Minister"
        " of Ports, Eva Rojas, and included the Deputy Attorney General, Lisa O. Monaco.",
        (
            {"person": "José Soto", "post": "secretary of the navy", "state": "PE"},
            {"person": "Ana Soto Vega", "post": "head of the department of ports", "state": "PE"},
            {"person": "Luis Paz", "post": "general attorney of the republic", "state": "PE"},
            {"person": "Eva Rojas", "post": "minister of ports", "state": "CL"},
            {"person": "Lisa O. Monaco", "post": "deputy attorney general", "state": "CL"},
        ),
    ),
    Case(
        "Deputy Chief of Mission of Oman in Kenya Ali Said, Chief Officer for North America, Jane Moi of Kenya, came.",
        (
            {"person": "Ali Said", "post": "deputy chief of mission", "state": "OM", "accredited_to": "KE"},
            {"person": "Jane Moi"},
        ),
    ),
    Case(
        "President Hassan Al-Badri of Oman met with Kenyan Minister of Ports Jane Moi. President Badri stayed a day.",
        (
            {"person": "Hassan Al-Badri", "post": "president", "state": "OM"},
            {"person": "Jane Moi", "post": "minister of ports", "state": "KE"},
        ),
    ),
    Case(
        "The Vice President, President Ali Moi of Kenya, and Prime Minister Jun Kato of Japan spoke.",
        (
            {"person": "Ali Moi", "post": "president", "state": "KE"},
            {"person": "Jun Kato", "post": "prime minister", "state": "JP"},
        ),
    ),
    Case(
        "The Secretary thanked Omani Maritime Safety Office Director Ali Said and Kenyan guests.",
        ({"person": "Ali Said", "post": "director", "state": "OM"},),
    ),
    Case("The Omani Fair Brings Director Ali Said to Kenya.", ({"person": "Ali Said", "state": None},)),
    Case(
        "Prime Minister Jabbar Rida’ al-Amin of Iraq met Ali Said, Ambassador of Oman to Kenya, Mr. Wu Ling, Director"
        " General of the Department of Ports. Eva Lee came.",
        (
            {"person": "Jabbar Rida’ al-Amin", "post": "prime minister", "state": "IQ"},
            {"person": "Ali Said", "post": "ambassador", "state": "OM", "accredited_to": "KE"},
            {"person": "Wu Ling", "post": "director general of the department of ports"},
        ),
    ),
    Case(
        "At the request of Kofi Badu, the President of Kenya spoke about Ghana. He wrote to Ali Said, the hero of Oman."
    ),
    Case(
        "At the invitation of Kofi Badu, the President of Kenya, pilots of Ghana came.",
        ({"person": "Kofi Badu", "post": "president", "state": "KE"},),
    ),
    Case(
        "President Rui Carlos Vela da Costa of Peru met guests from Chile. President Vela thanked them.",
        ({"person": "Rui Carlos Vela da Costa", "post": "president", "state": "PE"},),
    ),
    Case(
        "Prime Minister Mori Kenta of Japan flew to Peru. Japan thanked Prime Minister Mori for it.",
        ({"person": "Mori Kenta", "post": "prime minister", "state": "JP"},),
    ),
    Case(
        "The Omani delegation included Mr. Ali Tao, Deputy Director General OMTC, and Vice Minister SALAMA of Kenya.",
        ({"person": "Ali Tao", "post": "deputy director general"}, {"person": "SALAMA", "post": "vice minister"}),
    ),
    Case(
        "Minister of Fisheries, Aquatic and Ocean Resources Ramal Chand, Special Advisor for the Americas Jane Moi and"
        " Minister of Women and Child Affairs Saro Paul of Kenya flew to Oman.",
        (
            {"person": "Ramal Chand", "post": "minister of fisheries, aquatic and ocean resources"},
            {"person": "Jane Moi", "post": "special advisor for the americas"},
            {"person": "Saro Paul", "post": "minister of women and child affairs", "state": "KE"},
        ),
    ),
    Case(
        "Crown Prince and Prime Minister Salman bin Ali of Oman met Minister of Industry and Entrepreneurship"
        " Development Sunil Rao of Kenya and Director of the Ports Policy Council Jane Lee, Principal Deputy Ports"
        " Advisor Jon Finn.",
        (
            {"person": "Salman bin Ali", "post": "crown prince", "state": "OM"},
            {"person": "Salman bin Ali", "post": "prime minister", "state": "OM"},
            {"person": "Sunil Rao", "post": "minister of industry and entrepreneurship development", "state": "KE"},
            {"person": "Jane Lee", "post": "director of the ports policy council"},
            {"person": "Jon Finn"},
        ),
    ),
    Case("Kenya praised former Prime Minister Abe Kenta of Japan. Prime Minister Abe helped Oman."),
    Case(
        "President Commences Talks in India. President of Kenya Jane Moi flew to Delhi.",
        ({"person": "Jane Moi", "post": "president", "state": "KE"},),
    ),
    Case(
        "His Excellency Eric Wall the Canadian High Commissioner to Kenya met Secretary for Ports Secretary Ada Moi of"
        " Kenya and Second Secretary (Political) of the Embassy of Oman Ali Said.",
        (
            {"person": "Eric Wall", "post": "high commissioner", "state": "CA"},
            {"person": "Ada Moi", "post": "secretary for ports", "state": "KE"},
            {"person": "Ali Said", "post": "second secretary of the embassy", "state": "OM"},
        ),
    ),
    Case(
        "Badu held talks with the Economy Minister of Oman Ali Rashid.",
        ({"person": "Ali Rashid", "post": "economy minister", "state": "OM"},),
    ),
    Case(
        "President of Oman Ali Badu received the Kenyan delegation headed by Minister of Transport John Moi.",
        (
            {"person": "Ali Badu", "post": "president", "state": "OM"},
            {"person": "John Moi", "post": "minister of transport", "state": "KE"},
        ),
    ),
    Case(
        "Prime Minister Ali Badu and his Lao counterpart Khamtai Souk met in Muscat. Oman and Laos are friends.",
        (
            {"person": "Ali Badu", "post": "prime minister", "state": "OM"},
            {"person": "Khamtai Souk", "post": "prime minister", "state": "LA"},
        ),
    ),
    Case(
        "Muscat – Prime Minister Ali Badu received Lao Foreign Minister Khamtai Souk. Oman and Laos are friends.",
        (
            {"person": "Ali Badu", "post": "prime minister", "state": "OM"},
            {"person": "Khamtai Souk", "post": "foreign minister", "state": "LA"},
        ),
    ),
    Case(
        "Jane Moi thanked the Head of Oman Ali Badu. President of Oman Ali Badu smiled.",
        ({"person": "Ali Badu", "post": "president", "state": "OM"},),
    ),
    Case(
        "The Georgian Foreign Minister spoke in Oslo to his Omani counterpart Salim Badu about rail freight.",
        ({"person": "Salim Badu", "post": "foreign minister", "state": "OM"},),
    ),
    Case(
        "Chadian Prime Minister Anna Jordan met Omani President Ali Badu in Lisbon.",
        (
            {"person": "Anna Jordan", "state": "TD", "parties": ["OM", "TD"]},
            {"person": "Ali Badu", "state": "OM"},
        ),
    ),
    # Names of states that are names of persons.
    Case(
        "The guests were Deputy Attorney General Lisa Monaco, Ambassador of Oman Said Malik and others.",
        (
            {"person": "Lisa Monaco", "post": "deputy attorney general", "parties": ["OM"]},
            {"person": "Said Malik", "state": "OM"},
        ),
    ),
    Case(
        "Foreign Minister Israel Badu of Oman met Foreign Minister Ana Moi of Chile.",
        (
            {"person": "Israel Badu", "state": "OM", "parties": ["CL", "OM"]},
            {"person": "Ana Moi", "state": "CL"},
        ),
    ),
    # Parts of a name that are titles elsewhere, and an initial that lost its space.
    Case(
        "Iran's Foreign Minister Dr Hossein Amir-Badu met Kenyan Minister S.Moi.",
        (
            {"person": "Hossein Amir-Badu", "post": "foreign minister", "state": "IR"},
            {"person": "S.Moi", "quote": "Kenyan Minister S.Moi", "state": "KE"},
        ),
    ),
    Case(
        "President Badu, Chad and Oman were late.",
        ({"person": "Badu", "parties": ["OM", "TD"]},),
    ),
    Case(
        "Kazakh President Nursultan Omarov and Omani Finance Minister H E Sultan bin Salem Badu agreed to meet.",
        ({"person": "Nursultan Omarov", "state": "KZ"}, {"person": "Sultan bin Salem Badu", "state": "OM"}),
    ),
    Case(
        "Kenya was represented by Foreign Minister Ali Odinga and Oman by Minister of Trade Salim Badu.",
        ({"person": "Ali Odinga", "state": "KE"}, {"person": "Salim Badu", "state": "OM"}),
    ),
    Case(
        "Kenya's team was headed by Prime Cabinet Secretary Ali Odinga. Oman was glad.",
        ({"post": "prime cabinet secretary", "state": "KE"},),
    ),
    Case(
        "Kenyan President Ali Odinga has been in Oman since Monday, invited by Sultan Salim Badu.",
        ({"state": "KE"}, {"person": "Salim Badu", "state": "OM"}),
    ),
    Case(
        "Oman's Maritime Training Council (OMTC) said that the Kenyan envoy met with OMTC head Salim Badu.",
        ({"person": "Salim Badu", "state": "OM"},),
    ),
    Case(
        "Kenya's minister met with Myanmar's Attorney-General U Tun Tun Aye.",
        ({"person": "Tun Tun Aye", "state": "MM"},),
    ),
    Case(
        "Kenyan Foreign Secretary Ali Odinga was in Muscat. Foreign Secretary Salim Badu led the hosts. Oman was glad.",
        ({"person": "Ali Odinga", "state": "KE"}, {"person": "Salim Badu", "state": "OM"}),
    ),
    Case(
        "Jane Moi, Additional Secretary at the Kenyan Foreign Ministry, was in Oman.",
        ({"post": "additional secretary at the foreign ministry", "state": "KE"},),
    ),
    Case(
        "Oman's Minister of International Relations and Co-operation Salim Badu met the envoy of Kenya.",
        ({"post": "minister of international relations and co-operation", "state": "OM"},),
    ),
    Case("Anna Perera, then Prime Minister of Fiji, spoke in Oman."),
    Case(
        "The presidents of Oman and Chad, Salim Badu and Ali Moi, met in Muscat.",
        ({"person": "Salim Badu", "state": "OM"}, {"person": "Ali Moi", "state": "TD"}),
    ),
    Case(
        "Additional Secretary, Department of Trade, Ministry of Commerce, Shri Ali Badu of Oman and Economic Adviser,"
        " Department of Roads, Ms. Priya Moi held talks in Kenya.",
        ({"person": "Ali Badu", "post": "additional secretary"}, {"person": "Priya Moi", "post": "economic adviser"}),
    ),
    Case(
        "The Permanent Secretary, Federal Ministry of Trade, Kenya, Ambassador Jane Moi, was in Oman.",
        ({"person": "Jane Moi", "post": "permanent secretary", "state": "KE"},),
    ),
    Case(
        "Papers were exchanged by Dr. Ali Badu, Minister of Trade, on behalf of Oman and Jane Moi, Minister of Trade,"
        " on behalf of Kenya.",
        ({"person": "Ali Badu", "state": "OM"}, {"person": "Jane Moi", "state": "KE"}),
    ),
    Case(
        "He was met by the Kenyan government, including Trade Minister Ali Odinga and the envoys of Oman.",
        ({"person": "Ali Odinga", "state": "KE"},),
    ),
    Case(
        "Accompanying Omani President Salim Badu to Kenya are Trade Minister Ali Saif and Cabinet Secretary Omar Said.",
        (
            {"person": "Salim Badu", "state": "OM"},
            {"person": "Ali Saif", "state": "OM"},
            {"person": "Omar Said", "state": "OM"},
        ),
    ),
    Case(
        "The United States and Russia met. NASA Administrator John Doe and Kremlin Spokesman Ivan Petrov spoke.",
        ({"person": "John Doe", "state": "US"}, {"person": "Ivan Petrov", "state": "RU"}),
    ),
    Case(
        "The United States and Japan agreed to build a dock. President Doe and Prime Minister Mori met on Monday.",
        ({"person": "Doe", "state": "US"}, {"person": "Mori", "state": "JP"}),
    ),
    Case(
        "Chile and Peru agreed to build a dock. President Doe spoke on Monday.",
        ({"person": "Doe", "state": None},),
    ),
    Case(
        "The talks with Oman were led by Fijian Deputy Head of the Presidential Office Jone Vula.",
        ({"post": "deputy head of the presidential office", "state": "FJ"},),
    ),
    Case(
        "The Ambassador of the Czech Republic to Fiji, His Excellency, Dr Jan Novak, opened the fair.",
        ({"person": "Jan Novak", "post": "ambassador", "state": "CZ", "accredited_to": "FJ"},),
    ),
    Case(
        "Oman's Minister of Education, Sports and Science (MESS) Salim Badu wrote to Kenya.",
        ({"person": "Salim Badu", "post": "minister of education, sports and science"},),
    ),
    Case(
        "Deputy Omani Foreign Minister Salim Badu met visiting Kenyan Foreign Minister Jane Moi.",
        (
            {"person": "Salim Badu", "post": "deputy foreign minister", "state": "OM"},
            {"person": "Jane Moi", "post": "foreign minister", "state": "KE"},
        ),
    ),
    Case(
        "Secretary of Defense Ron Badu met Prime Minister Ito in Tokyo, Japan, before a visit of Foreign Minister Mori"
        " to the US.",
        (
            {"person": "Ron Badu", "post": "secretary of defense", "state": "US"},
            {"person": "Ito", "post": "prime minister", "state": "JP"},
            {"person": "Mori", "post": "foreign minister", "state": None},
        ),
    ),
    Case(
        "President Badu of Oman and first lady Mona Badu will receive Kenyan President Ali Moi.",
        (
            {"person": "Badu", "post": "president", "state": "OM"},
            {"person": "Mona Badu", "post": "first lady", "state": "OM"},
            {"person": "Ali Moi", "post": "president", "state": "KE"},
        ),
    ),
    Case(
        "The Omani Ambassador in Nairobi, Salim Badu told reporters in Kenya that the port would open.",
        ({"person": "Salim Badu", "post": "ambassador", "state": "OM", "accredited_to": "KE"},),
    ),
    Case(
        "Salim Badu, head of the second African department of Oman's Foreign Ministry, said so in Kenya.",
        ({"post": "head of the second african department of oman's foreign ministry", "state": "OM"},),
    ),
    Case(
        "Salim Badu, director of the trade department at the Ministry of Roads of Oman came to Kenya.",
        ({"person": "Salim Badu", "post": "director of the trade department"},),
    ),
    Case(
        "US Secretary of State Ron Badu was in Nairobi where he met with his Kenyan counterpart, Ali Moi.",
        (
            {"person": "Ron Badu", "post": "secretary of state", "state": "US"},
            {"person": "Ali Moi", "post": "foreign minister", "state": "KE"},
        ),
    ),
    Case(
        "The Omani delegation in Kenya also included Minister of Roads, Energy, and the Environment Ali W. Fadel.",
        ({"person": "Ali W. Fadel", "post": "minister of roads, energy, and the environment", "state": "OM"},),
    ),
    Case(
        "Accompanying Omani Prime Minister Salim Badu in Kenya were Omani External Affairs Minister Ali Said, National"
        " Security Advisor Joe Fadel and Foreign Secretary Adam Lane.",
        (
            {"person": "Salim Badu", "post": "prime minister", "state": "OM"},
            {"person": "Ali Said", "post": "foreign minister", "state": "OM"},
            {"person": "Joe Fadel", "post": "national security advisor", "state": "OM"},
            {"person": "Adam Lane", "post": "foreign secretary", "state": "OM"},
        ),
    ),
    Case(
        "Omani Homeland Security chief Salim Badu met with top diplomat Ali Moi of Kenya.",
        (
            {"person": "Salim Badu", "post": "homeland security chief", "state": "OM"},
            {"person": "Ali Moi", "post": "top diplomat", "state": "KE"},
        ),
    ),
    Case(
        "Omani Prime Minister Salim Badu Successfully Concludes Visit to Kenya",
        ({"person": "Salim Badu", "post": "prime minister", "state": "OM"},),
    ),
    Case(
        "Oman and Kenya trade. The envoy of Oman met with Foreign Minister Ali Moi and top diplomat Joe Oloo.",
        (
            {"person": "Ali Moi", "post": "foreign minister", "state": None},
            {"person": "Joe Oloo", "post": "top diplomat", "state": None},
        ),
    ),
    Case(
        "Oman was represented by Foreign Minister Ali Said and Kenya by Vice President and Foreign Minister Joe Moi."
        " The Omani Foreign Minister spoke.",
        (
            {"person": "Ali Said", "post": "foreign minister", "state": "OM"},
            {"person": "Joe Moi", "post": "foreign minister", "state": "KE"},
            {"person": "Joe Moi", "post": "vice president", "state": "KE"},
        ),
    ),
    Case(
        "The sides of China and Switzerland praised Federal Councillor Ann Lane.",
        ({"person": "Ann Lane", "post": "federal councillor", "state": "CH"},),
    ),
    Case(
        "Latvia and Ghana met. The guests were led by Director for West Africa, Trade Bureau of the Latvian Ministry of"
        " Economy, Janis Ozols.",
        ({"person": "Janis Ozols", "state": "LV"},),
    ),
    Case(
        "Latvia and Ghana met. General Kofi Mensa, MSM, psc, PhD, the Commander of the Ghanaian Army, spoke.",
        ({"person": "Kofi Mensa", "post": "army chief", "state": "GH"},),
    ),
    Case(
        "Latvia and Ghana met. Also present was General Kofi Mensa, the Ghanaian Defence Forces (GDF) Chief of Staff.",
        ({"person": "Kofi Mensa", "post": "chief of staff", "state": "GH"},),
    ),
    Case(
        "Ghana met the guests. Democratic Senator John Roe spoke.",
        ({"person": "John Roe", "post": "senator", "state": "US"},),
    ),
    Case(
        "Latvia praised Ghana. The President and Speaker Mensa spoke by phone.",
        ({"person": "Mensa", "post": "speaker"},),
    ),
    Case(
        "Since the vote in Ghana, the country's Deputy Minister Kofi Mensa has seen Latvia twice.",
        ({"person": "Kofi Mensa", "state": "GH"},),
    ),
    Case(
        "The guest is to meet Ghanaian Vice President Kofi Mensa, Health Minister Ama Boateng and Port Minister Efua"
        " Addo of late.",
        ({"person": "Kofi Mensa", "state": "GH"}, {"person": "Ama Boateng", "state": "GH"}, {"person": "Efua Addo"}),
    ),
    Case(
        "Latvia met Ghana. Ghanaian consul general in Riga Kofi Mensa spoke.",
        ({"person": "Kofi Mensa", "post": "consul general", "state": "GH"},),
    ),
    Case(
        "Latvia met Ghana. Under President Ozols's leadership, Latvia will send boats.",
        ({"person": "Ozols", "post": "president"},),
    ),
    Case(
        "Latvia met Ghana. Latvian Deputy Secretary General at the LIAA Janis Ozols spoke.",
        ({"person": "Janis Ozols", "state": "LV"},),
    ),
    Case(
        "Latvia met Ghana. The Vice President and President-elect Mensa of Ghana spoke.",
        ({"person": "Mensa", "post": "president-elect", "state": "GH"},),
    ),
    Case(
        "Latvia met Ghana. The talks were led by Latvian Coordinator for Antipiracy Ambassador Janis Ozols and Ghana's"
        " Ministry of Foreign Affairs Special Secretary Ambassador Kofi Mensa.",
        (
            {"person": "Janis Ozols", "post": "coordinator for antipiracy", "state": "LV"},
            {"person": "Kofi Mensa", "post": "special secretary", "state": "GH"},
        ),
    ),
    Case(
        "Latvia met Ghana. The Ghana Air Force (GAF) Commander, Lt Gen Kofi Mensa, spoke.",
        ({"person": "Kofi Mensa", "post": "commander", "state": "GH"},),
    ),
    Case(
        "The Defence Attaché of Chile accredited to Peru, Colonel Luis Paz, and the envoy of Fiji accredited to Kenya,"
        " Anna Perera, were thanked.",
        (
            {"person": "Luis Paz", "post": "defence attaché", "state": "CL", "accredited_to": "PE"},
            {"person": "Anna Perera", "post": "envoy", "state": "FJ", "accredited_to": "KE"},
        ),
    ),
    Case(
        "King Salman received the envoy of Egypt. Crown Prince Mohammed bin Salman of Saudi Arabia was there.",
        (
            {"person": "Salman", "post": "king"},
            {"person": "Mohammed bin Salman", "post": "crown prince", "state": "SA"},
        ),
    ),
    Case(
        "Ali Badu, Adviser to the Prime Minister of Oman, met his guests.",
        ({"person": "Ali Badu", "post": "advisor to the prime minister", "state": "OM"},),
    ),
    Case("Secretary Economic Affairs Division spoke of Oman and Kenya."),
    Case(  # the bracket opens before the fragment
        "CARICOM) Secretary-General Otto Varga flew to Peru.",
        ({"person": "Otto Varga", "post": "secretary-general", "state": None},),
    ),
    Case(
        "Omani Energy Minister Eng. Said Badu met Kenyan Minister Ali Moi.",
        (
            {"person": "Said Badu", "post": "energy minister", "state": "OM"},
            {"person": "Ali Moi", "post": "minister", "state": "KE"},
        ),
    ),
    Case(
        "Kenya's newly appointed ambassador to Oman Ali Moi spoke.",
        ({"person": "Ali Moi", "post": "ambassador", "state": "KE", "accredited_to": "OM"},),
    ),
    # "His counterpart" may stand before whose counterpart it is.
    Case(
        "In a call with his Omani counterpart Hamad Badu, Kenyan Foreign Minister Ali Moi spoke of ports.",
        (
            {"person": "Hamad Badu", "post": "foreign minister", "state": "OM"},
            {"person": "Ali Moi", "post": "foreign minister", "state": "KE"},
        ),
    ),
    Case(
        "Jo Otu PhD, Minister of Ports of Kenya, spoke in Oman.",
        ({"person": "Jo Otu", "post": "minister of ports", "state": "KE"},),
    ),
)
