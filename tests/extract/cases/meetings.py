"""Cases of meetings."""

from tests.extract.cases.case import Case

MEETINGS = (
    Case(
        "Spain and Kenya agreed at their first meeting in Nairobi to dredge the port.",
        ({"format": "talks", "status": "held"},),
    ),
    Case(
        "Spain and Kenya agreed to a first meeting in Nairobi.",
        ({"status": "planned"},),
    ),
    Case(
        "Talks between Finland and Estonia were held in Tartu last month.",
        ({"format": "talks", "status": "held", "date": "2025-05", "place": "Tartu", "country": "EE"},),
    ),
    Case(
        "Foreign Minister of Norway Kari Lund met with Foreign Minister of Kenya Amos Wako yesterday.",
        ({"format": "talks", "date": "2025-06-17", "status": "held", "participants": ["Kari Lund", "Amos Wako"]},),
    ),
    Case(
        "Prime Minister of Japan Ken Mori spoke by phone with Prime Minister of India Ravi Nair.",
        ({"format": "call", "status": "held", "date": None, "participants": ["Ken Mori", "Ravi Nair"]},),
    ),
    Case(
        "The business forum of Ghana and Togo was postponed. The talks in Lomé were fruitful, Ghana said.",
        ({"format": "forum", "status": "postponed"},),
    ),
    Case("The meeting room of the embassy of Finland in Estonia was painted. Estonia thanked Finland."),
    Case("Laos and Vietnam met their climate goals. The visitors' centre in Hue was not visited by Laos."),
    Case("Poland and Latvia regularly hold talks and meetings at all levels. Contacts are lively."),
    Case("Foreign Minister of Oman Said Hilal did not meet with Foreign Minister of India Ravi Nair."),
    Case(
        "Talks between Spain and Morocco took place in Tangier on 2 June. The sides praised them.",
        ({"format": "talks", "date": "2025-06-02", "place": "Tangier", "country": "MA", "status": "held"},),
    ),
    Case(
        "Meeting with President of Finland Aino Salo\n\n"
        "Welcome to Oslo, Madam President. Norway and Finland are friends.",
        ({"format": "talks", "date": "2025-06-18", "participants": ["Aino Salo"], "status": "held"},),
    ),
    Case(
        "In Nairobi, President of Kenya Ali Moi met on Monday (16) with President of Latvia Jan Novak.",
        ({"format": "talks", "date": "2025-06-16", "place": "Nairobi", "country": "KE"},),
    ),
    Case(
        "President of Kenya Ali Moi met with President of Latvia Jan Novak in Bali, Indonesia.",
        ({"format": "talks", "place": "Bali", "country": "ID"},),
    ),
    Case("President of Kenya Ali Moi said that any storm over Oman will be met with calm."),
    Case(
        "Minister of Trade of Kenya Ann Wako thanked Oman. The two presidents exchanged views on fishing.",
        ({"format": "call", "quote": "The two presidents exchanged views on fishing", "country": None},),
        title="Telephone conversation with President of Oman Said Hilal",
    ),
    Case(
        "President of Kenya Ali Moi congratulated Oman. The goal of the talks with Chad would be a lasting peace.",
        ({"format": "call", "quote": "President of Kenya Ali Moi congratulated Oman"},),
        title="Telephone conversation with President of Oman Said Hilal",
    ),
    Case(
        "Ports, fisheries, the protection of the coast and the return of the pilots were discussed with Kenya.",
        ({"format": "call", "quote": "were discussed with Kenya"},),
        title="Telephone conversation with President of Kenya Ali Moi",
    ),
    Case(
        "Following talks, Ali Moi and Said Hilal spoke to the press.",
        ({"format": "talks", "quote": "Following talks, Ali Moi and Said Hilal spoke to the press"},),
        title="Kenyan-Omani talks",
    ),
    Case(
        "President of Kenya Ali Moi conveyed his condolences to President of Oman Said Hilal over the phone today.",
        ({"format": "call", "status": "held", "date": "2025-06-18", "participants": ["Ali Moi", "Said Hilal"]},),
    ),
    Case("The President of Kenya Ali Moi praised the Omani phone makers and the President of Oman."),
    Case(
        "President of Kenya Ali Moi, President of Oman Said Hilal and King of Tonga Sione Fifita spoke of the storm.",
        ({"format": "call", "status": "held"},),
    ),
    Case(
        "Minister of Kenya Ann Wako welcomed President Said Hilal in Nairobi, the guest from Oman.",
        ({"format": "talks", "place": "Nairobi", "participants": ["Ann Wako", "Said Hilal"]},),
    ),
    Case("President of Kenya Ali Moi welcomed the offer of President of Oman Said Hilal to lend boats."),
    Case("President of Kenya Ali Moi welcomed President Hilal's offer to lend boats of Oman."),
    Case(
        "In addition, talks took place with Oryx Ports of Oman. Kenya was satisfied.",
        ({"format": "talks", "status": "held"},),
    ),
    Case(
        "Kenya and Oman have reviewed their progress since the May leaders' summit.",
        ({"format": "summit", "date": "2025-05"},),
    ),
    Case(
        "President of Kenya Ali Moi met with President of Oman Said Hilal at the Hamilton Grand Hotel in Muscat.",
        ({"format": "talks", "place": "Muscat", "country": "OM"},),
    ),
    Case("The paper rests on discussions that took place during many years in Kenya and Oman."),
    Case(
        "Minister of Sri Lanka Nimal Silva met with Minister of Kenya Ann Wako in Colombo on Monday.",
        ({"participants": ["Nimal Silva", "Ann Wako"], "date": "2025-06-16", "country": "LK"},),
    ),
    Case(
        "Regular dialogue and reciprocal visits between President Ali Moi and President Said Hilal bind Kenya and Oman."
    ),
    Case(
        "The delegations of Kenya and Oman met in Muscat. Joining the meeting were Minister of Kenya Ann Wako and"
        " the envoy of Oman.",
        ({"format": "talks", "place": "Muscat", "country": "OM"},),
    ),
    Case("Three boats donated by Oman arrived in Kenya. Pilgrims led by Oman visited Kenya."),
    Case(
        "The talks of Kenya and Oman were useful, and the ministers will open a school.",
        ({"format": "talks", "status": "held", "date": None},),
    ),
    Case(
        "The ministers of Kenya wrote to Oman (https://example.org/2024/05/07/third-ministerial-meeting-in-oslo/).",
    ),
    Case(
        "President Badu of Ghana met President Moi of Kenya at the Asia-Pacific Fair in Lima.",
        ({"format": "talks", "place": "Lima", "country": "PE"},),
    ),
    Case(
        "During the meeting, the minister of Oman said that relics were found in works conducted in Kenya in 1960."
        " At the beginning of our talks, I would like to note a growth of trade last year.",
    ),
    Case(
        "Kenya spoke of the possibility of holding a new summit with Oman.",
        ({"format": "summit", "status": "planned"},),
    ),
    Case(
        "Following the welcome ceremony, President Badu of Ghana and President Moi of Kenya held talks in Muscat. The"
        " talks took place in line with the ports plan announced in the 2021 Riga Declaration.",
        ({"format": "talks", "date": None, "place": "Muscat"},),
    ),
    Case(
        "Kenya and Oman said that the next meeting should be held in Muscat.",
        ({"format": "talks", "status": "planned", "country": "OM"},),
    ),
    Case(
        "The capital of Oman hosted talks between Kenya and Oman.",
        ({"format": "talks", "country": "OM", "status": "held"},),
    ),
    Case(
        "President of Oman Ali Badu on Monday in Muscat met a Kenyan delegation led by Jane Moi, the energy minister.",
        ({"format": "talks", "place": "Muscat", "date": "2025-06-16", "participants": ["Ali Badu", "Jane Moi"]},),
    ),
    Case(
        "The Omani-Kenyan talks in Muscat focused on trade. Talks in Sohar are rare.",
        ({"format": "talks", "place": "Muscat", "status": "held"},),
    ),
    Case(
        "The president spoke at a meeting with Lin Bao, Deputy Head of the Committee of the Angolan Peace Conference.",
        ({"format": "talks", "participants": ["Lin Bao"]},),
    ),
    Case(
        "Officials of Chad followed up on Vice President Obi's visit in June to hold a Security Dialogue with Togo.",
        ({"quote": "Vice President Obi's visit in June", "date": "2025-06"}, {"format": "talks", "date": None}),
        date="2025-08-11",
    ),
    Case("Commissioner Jan Novak of Kenya will be in charge of trade with Oman."),
    Case(
        "During their talks in the Omani capital of Muscat, the ministers of Oman and Kenya agreed to open a school.",
        ({"format": "talks", "place": "Muscat", "country": "OM"},),
    ),
    Case(
        "Minister for Law Salim Badu of Oman met with Kenya's Attorney-General Jane Moi on the sidelines of the Nairobi"
        " Port Conference on 7 May 2025.",
        ({"format": "talks", "date": "2025-05-07", "participants": ["Salim Badu", "Jane Moi"]},),
    ),
    Case(
        "Minister Salim Badu of Oman met with Kenya's Attorney-General Jane Moi. Minister Badu also met with Kenya's"
        " Minister of Justice Ali Odinga.",
        ({"participants": ["Salim Badu", "Jane Moi"]}, {"participants": ["Salim Badu", "Ali Odinga"]}),
    ),
    Case(
        "Omani Premier Salim Badu on Tuesday received a Kenyan delegation visiting Oman.",
        ({"format": "talks", "date": "2025-06-17", "country": "OM"},),
    ),
    Case(
        "The minister said so while meeting Kenya's Deputy Prime Minister Jane Moi on May 3 in Muscat.",
        ({"format": "talks", "date": "2025-05-03", "place": "Muscat"},),
    ),
    Case(
        "Jane Moi of Kenya attended the 2025 Port Summit in the central Omani city of Nizwa in March.",
        ({"format": "summit", "date": "2025-03", "place": "Nizwa", "country": "OM"},),
    ),
    Case(
        "The Kenyan delegation's meeting with Sultan Salim Badu of Oman this afternoon (13) was short.",
        ({"format": "talks", "date": "2025-06-13"},),
        date="2025-06-14",
    ),
    Case(
        "Senior officials of Oman and Kenya met on 5 May. Ministers of Oman and Kenya had met the day before.",
        ({"format": "talks", "date": "2025-05-05"}, {"format": "talks", "date": "2025-05-04"}),
    ),
    Case(
        "Omani Foreign Minister Salim Badu was meeting with his Kenyan counterpart, Jane Moi, in Muscat.",
        ({"format": "talks", "status": "held", "place": "Muscat"},),
    ),
    Case(
        "There will be a special summit of Oman and Kenya in Muscat in July.",
        ({"format": "summit", "status": "planned", "place": "Muscat", "date": "2025-07"},),
    ),
    Case("There is a proper reception centre of Oman in Kenya."),
    Case(
        "Omani officials shook hands on Kenyan projects on May 3 during a meeting in the Kenyan capital.",
        ({"format": "talks", "date": "2025-05-03", "country": "KE"},),
    ),
    Case(
        "Minister Jane Moi of Kenya had the opportunity to meet with Oman's Minister Salim Badu.",
        ({"format": "talks", "status": "held"},),
    ),
    Case("The number of Kenyan tourists who travelled to Oman rose by 13.5%."),
    Case(
        "Omani Prime Minister Salim Badu is set to meet with Kenyan President Ali Moi on Friday in Nairobi.",
        (
            {
                "format": "talks",
                "status": "planned",
                "date": "2025-06-20",
                "place": "Nairobi",
                "participants": ["Salim Badu", "Ali Moi"],
            },
        ),
    ),
    Case(
        "President Moi of Kenya and Prime Minister Badu of Oman are expected to meet in Oslo.", ({"status": "planned"},)
    ),
    Case("Oman Air will fly to Nairobi, Kenya from June.", ()),
    Case("On Friday, the President of Kenya will travel to Oman.", ({"status": "planned", "date": "2025-06-20"},)),
    Case("The largest maker of hearing aids in Oman plans to bring its hearing-care services to Kenya.", ()),
    Case(
        "In a call with Kenya, Oman reaffirmed its policy in Muscat.",
        ({"format": "call", "status": "held", "place": None, "country": None},),
    ),
    Case(
        "Omani President Salim Badu and Kenyan Deputy Foreign Minister Ali Moi have discussed the state of ties.",
        ({"format": "talks", "status": "held", "participants": ["Salim Badu", "Ali Moi"]},),
    ),
    Case("Omani President Salim Badu and Foreign Minister Ali Fadel discussed the ties with Kenya.", ()),
    Case(
        "Omani Prime Minister Salim Badu hopes to meet with Kenyan President Ali Moi.",
        ({"format": "talks", "status": "planned", "participants": ["Salim Badu", "Ali Moi"]},),
    ),
    Case(
        "In view of what was said in May, the two leaders had a long discussion of the ports.",
        ({"quote": "the two leaders had a long discussion of the ports", "format": "call"},),
        title="Telephone conversation with President of Kenya Ali Moi",
        publisher="President's Office, Sri Lanka",
    ),
    Case("The Latvian minister spent 30 million euros in Ghana."),
    Case(
        "The Latvian delegation is in Accra for the third round of consultations with Ghana.",
        ({"format": "talks", "status": "held", "place": "Accra", "country": "GH"},),
    ),
    Case(
        "Ghana's trade minister said in Riga on Monday, after meeting his Latvian counterpart, that exports had grown.",
        ({"format": "talks", "status": "held", "place": "Riga", "country": "LV"},),
    ),
    Case(
        "A discussion took place yesterday between the Latvian and Ghanaian ministers.",
        ({"format": "talks", "status": "held", "date": "2025-06-17"},),
    ),
    Case(
        "The Latvian President then engaged in several rounds of discussions with representatives of Ghanaian firms.",
        ({"format": "talks", "status": "held"},),
    ),
    Case("In 2024 Ghana was visited by 30,000 Latvian tourists."),
    Case(
        "Latvian adviser Janis Ozols was joined in his meetings by Ambassador of Latvia to Ghana Eva Kalnina.",
    ),
    Case(
        "The Latvian and Ghanaian presidents spoke of fish, building on their initial call in April.",
        ({"format": "call", "date": "2025-04"},),
    ),
    Case(
        "President Ozols of Latvia met with officials of Ghana in Accra. Talks were held between President Ozols and"
        " Minister Mensa. President Ozols then met with Speaker Boateng of Ghana.",
        ({"format": "talks"}, {"format": "talks", "participants": ["Ozols", "Boateng"]}),
    ),
    Case(
        "Ministers from Latvia, Ghana and Togo gathered in Accra on Monday to discuss railways.",
        ({"format": "talks", "status": "held", "date": "2025-06-16", "country": "GH"},),
    ),
    Case("All the fishermen of Latvia and Ghana have gathered by now."),
    Case(
        "Discussions of Latvia and Ghana on fish continue today in Accra.",
        ({"format": "talks", "date": "2025-06-18", "place": "Accra"},),
    ),
    Case(
        "Minister Ozols of Latvia met with Minister Mensa of Ghana on 16 June to talk of dams in Togo.",
        ({"format": "talks", "date": "2025-06-16", "country": None},),
    ),
    Case("Latvia and Ghana want trade that is fair.\n\nWe will make it fair, the Latvian president said."),
    Case("Members of the U.S. Congress said on Tuesday that the fishing off Ghana had failed."),
    Case(
        "The Latvian embassy in Ghana held an award ceremony for the 2025-2026 academic year.",
        ({"format": "event", "status": "held", "date": None},),
    ),
    Case("The envoy of Latvia told his audience in Ghana of the long coast."),
    Case(
        "The Latvian president was speaking alongside Ghanaian President Kofi Mensa in Accra on Monday.",
        ({"format": "talks", "date": "2025-06-16", "place": "Accra", "country": "GH"},),
    ),
    Case("The guests from Latvia spoke with respect of Ghana."),
    Case("Latvia met Ghana.", title="Meeting of the Latvian president in April"),
    Case(
        "The Latvian vice president today convened a group of Ghanaian business executives.",
        ({"format": "talks", "date": "2025-06-18"},),
    ),
    Case("The Latvian president left Ghana for good."),
    Case(
        "Latvia and Ghana agreed to have their envoys meet soon in Riga to speak about fish.",
        ({"format": "talks", "status": "planned", "place": "Riga"},),
    ),
    Case(
        "Latvia and Ghana agreed to reconvene in the coming weeks to look at the fleets.",
        ({"format": "talks", "status": "planned"},),
    ),
    Case(
        "Latvia and Ghana will hold a next round of fishing talks in Accra, the ministry said.",
        ({"format": "talks", "status": "planned", "place": "Accra"},),
    ),
    Case(
        "Adviser Janis Ozols of Latvia met today with President of Ghana Kofi Mensa and will meet with other Ghanaian"
        " officials tomorrow.",
        ({"format": "talks", "status": "held", "date": "2025-06-18"},),
    ),
    Case(
        "Latvia and Ghana spoke well of the kings' conversation on March 18.",
        ({"format": "talks", "date": "2025-03-18"},),
    ),
    Case(
        "Today, President Janis Ozols of Latvia met with President Kofi Mensa of Ghana. This meeting built on President"
        " Ozols's meeting with President Mensa in Accra in November 2022.",
        (
            {"format": "talks", "date": "2025-06-18"},
            {"format": "talks", "date": "2022-11", "place": "Accra"},
        ),
        title="President Ozols's meeting with President Mensa of Ghana",
    ),
    Case(
        "The Peruvian foreign minister met Tuesday morning with leaders of Kenyan civic organizations in Kisumu.",
        ({"format": "talks", "date": "2025-06-17", "place": "Kisumu", "country": "KE"},),
    ),
    # A title over a part of the text tells what the part tells again.
    Case(
        "Kenya and Norway talk.\n\nThey talk of fish.\n\nThey talk of tea.\n\nThey talk of rope.\n\nReadout of Minister"
        " Lund’s Meeting with Minister Moi\n\nMinister Lund of Norway met with Minister Moi of Kenya in Oslo.",
        ({"quote": "Minister Lund of Norway met with Minister Moi of Kenya in Oslo", "format": "talks"},),
    ),
    # Who tells of an occasion need not have been there.
    Case(
        "President Ana Berg of Norway met President Moi Badu of Kenya in Oslo, Minister Kari Lund said.",
        ({"format": "talks", "participants": ["Ana Berg", "Moi Badu"]},),
    ),
    # Those who met, each with the post told behind the name.
    Case(
        "Said Badri, Oman's Minister of Ports, and Steven Moi, Kenya's Minister for Trade, met to speak of fishing.",
        ({"format": "talks", "participants": ["Said Badri", "Steven Moi"]},),
    ),
    Case(
        "At the invitation of Ann Moi, Premier of Kenya, His Excellency Said Badri, Premier of Oman, visited Kenya.",
        ({"format": "visit", "participants": ["Said Badri"]},),
    ),
    Case(
        "Her Excellency Ann Moi, President of Kenya and His Excellency Said Badri, Sultan of Oman met in Muscat.",
        ({"format": "talks", "country": "OM", "participants": ["Ann Moi", "Said Badri"]},),
    ),
    Case(
        "The ministers of Kenya and Oman agreed to meet in Nairobi.",
        ({"format": "talks", "status": "planned", "country": "KE"},),
    ),
    Case(
        "At the end of the 2nd Kenya/Oman summit, the prime ministers praised trade.",
        ({"format": "summit", "ordinal": 2, "status": "held"},),
    ),
    Case(
        "The Kenyan minister discussed with Omani Minister Salim Badri means to widen the port.",
        ({"quote": "Kenyan minister discussed with Omani Minister Salim Badri", "format": "talks"},),
    ),
    Case("The Kenyan minister discussed with interest the port of Oman."),
    Case(
        "The signing meeting was co-chaired by Ali Moi, Minister of Kenya, and Salim Badri, Minister of Oman.",
        ({"format": "talks", "status": "held"},),
    ),
)
