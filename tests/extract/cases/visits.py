"""Cases of visits: who travels where, when, and what is said of it."""

from tests.extract.cases.case import Case

VISITS = (
    Case(
        "The President of Malta will visit Tunisia next month. The visit was prepared in Sfax.",
        ({"format": "visit", "status": "planned", "date": "2025-07", "country": "TN"},),
    ),
    Case(
        "On June 3 a delegation of Nepal arrived in Delhi, India. It left two days later.",
        ({"format": "visit", "date": "2025-06-03", "status": "held", "country": "IN"},),
    ),
    Case(
        "Prime Minister of India Anil Rao officially invited President of Kenya Ali Moi to visit Delhi.",
        ({"format": "visit", "status": "planned", "country": "IN", "participants": ["Ali Moi"]},),
    ),
    Case(
        "President of Kenya Ali Moi said he looked forward to visiting Oman in the near future.",
        ({"format": "visit", "status": "planned", "country": "OM"},),
    ),
    Case(
        "I am pleased to visit Oman again, President of Kenya Ali Moi said.",
        ({"format": "visit", "status": "held", "country": "OM"},),
    ),
    Case(
        "President of Kenya Ali Moi traveled to Oman on May 3. Long talks were held. The guests were well.",
        ({"format": "visit", "date": "2025-05-03", "country": "OM"}, {"format": "talks"}),
        wrong="the talks on the visit have the day and the place of the visit",
    ),
    Case(
        "President of Kenya Ali Moi, currently on an official visit to Oman, met with Crown Prince Said Hilal.",
        (
            {"format": "visit", "country": "OM", "quote": "official visit to Oman"},
            {"format": "talks", "quote": "met with Crown Prince Said Hilal"},
        ),
    ),
    Case(
        "The delegation of Oman arrived in Kenya yesterday. I was in Kenya as a boy, when my father visited Kenya"
        " in 1991, the envoy of Oman said.",
        (
            {"format": "visit", "date": "2025-06-17", "country": "KE"},
            {"format": "visit", "date": "1991", "country": "KE"},
        ),
    ),
    Case(
        "President of Oman Said Hilal began a state visit to Kenya. The visit is taking place from June 18 to 20.",
        ({"format": "visit", "country": "KE", "date": "2025-06-18/2025-06-20"},),
    ),
    Case(
        "The visit of President Moi of Kenya to Oman was useful, and the ministers agreed to open a school.",
        ({"format": "visit", "status": "held", "country": "OM"},),
    ),
    Case(
        "President Badu of Kenya left today on an official visit to Peru. The visit, set for 3 to 5 July 2025, is his"
        " first.",
        ({"format": "visit", "date": "2025-07-03/2025-07-05", "country": "PE"},),
    ),
    Case(
        "The ministers of Kenya visited U.S. air bases in Agadez.",
        ({"format": "visit", "place": "Agadez", "country": "NE"},),
    ),
    Case(
        "The ministers of Kenya visited the U.S. last week.",
        ({"format": "visit", "place": None, "country": "US"},),
    ),
    Case(
        "The sides recalled the visit of President Badu of Kenya to Oman on 3 May, including plans to open a school.",
        ({"format": "visit", "status": "held", "country": "OM"},),
    ),
    Case(
        "President Badu of Ghana spoke today with President Moi of Kenya to discuss her recent trip to Oman.",
        (
            {"format": "call", "date": "2025-06-18"},
            {"format": "visit", "date": None, "country": "OM"},
        ),
    ),
    Case(
        "Omani Prime Minister Ali Badu will lead a delegation to visit Kenya and co-chair the 2nd meeting of the"
        " Oman-Kenya Joint Committee in Nairobi from January 2-4.",
        (
            {"format": "visit", "status": "planned", "country": "KE"},
            {"format": "session", "ordinal": 2, "status": "planned", "place": "Nairobi"},
        ),
        date="2024-12-31",
    ),
    Case(
        "President Anna Perera, who is on an official visit to Fiji, met with Travel/Tour Operators of Fiji in Suva.",
        ({"format": "visit", "country": "FJ"}, {"format": "talks", "place": "Suva"}),
    ),
    Case(
        "Kenyan President Ali Odinga has been in Oman on an official visit since Monday.",
        ({"format": "visit", "country": "OM", "date": "2025-06-16"},),
    ),
    Case(
        "Commissioner Jan Novak of Kenya will be in Muscat tomorrow to meet with Oman's Minister Salim Badu.",
        ({"format": "visit", "status": "planned", "place": "Muscat", "date": "2025-06-19"},),
    ),
    Case(
        "I visited Oman from 2 to 4 May for talks with the Omani Foreign Minister, Salim Badu.",
        (
            {"format": "visit", "country": "OM", "date": "2025-05-02/2025-05-04"},
            {"format": "talks", "participants": ["Salim Badu"]},
        ),
    ),
    Case(
        "Kenyan Minister Jane Moi is visiting Oman to open the Muscat Fair, which will be held from Friday to Sunday.",
        ({"format": "visit", "country": "OM", "date": None}, {"format": "event", "date": "2025-06-20/2025-06-22"}),
    ),
    Case(
        "The King of Oman landed in Nairobi, the capital of Kenya, on Wednesday.",
        ({"format": "visit", "date": "2025-06-18", "country": "KE"},),
    ),
    Case(
        "The President of Kenya will visit Muscat with an official visit on June 20.",
        ({"format": "visit", "country": "OM", "date": "2025-06-20"},),
    ),
    Case("President Moi of Kenya will fly to Muscat, Oman.", ({"format": "visit", "status": "planned"},)),
    Case(
        "President Salim Badu of Oman will meet with President Ali Moi of Kenya in May. Oman and Kenya trade. Before"
        " that, Badu will pay a state visit to Finland.",
        (
            {"format": "talks", "status": "planned", "country": None},
            {"format": "visit", "status": "planned", "country": "FI"},
        ),
    ),
    Case(
        "President Moi of Kenya is on a long visit to Latin America and has spent two days in Oman.",
        ({"format": "visit", "country": None},),
    ),
    Case(
        "The Latvian minister has spent the last three days in Ghana.",
        ({"format": "visit", "status": "held", "country": "GH"},),
    ),
    Case(
        "The Latvian foreign minister led a delegation to Accra, Ghana, in April.",
        ({"format": "visit", "status": "held", "date": "2025-04", "country": "GH"},),
    ),
    Case(
        "The Latvian minister is in Accra on a working visit.",
        ({"format": "visit", "status": "held", "place": "Accra", "country": "GH"},),
    ),
    Case(
        "A Ghanaian parliamentary delegation headed by Speaker Kofi Mensa is visiting Latvia.",
        ({"format": "visit", "status": "held", "country": "LV"},),
    ),
    Case(
        "The Latvian minister will visit Ghana in February or March.",
        ({"format": "visit", "status": "planned", "date": "2026-02/2026-03", "country": "GH"},),
    ),
    Case(
        "The Latvian minister visited Ghana in February.",
        ({"format": "visit", "status": "held", "date": "2025-02", "country": "GH"},),
    ),
    Case(
        "The Cabinet welcomed the deals signed during the recent state visit by Ghanaian President Kofi Mensa.",
        ({"format": "visit", "status": "held", "country": "LV"},),
        publisher="Government of Latvia",
    ),
    Case(
        "The visit to Ghana later this week by Latvian Defence Minister Janis Ozols was praised.",
        ({"format": "visit", "status": "planned", "country": "GH"},),
    ),
    Case(
        "The Latvian president left the country this afternoon for Ghana, at the head of a long convoy.",
        ({"format": "visit", "status": "held", "date": "2025-06-18", "country": "GH"},),
    ),
    # Guests without a name, and who was the first to come.
    Case(
        "On 3 May President Moi Badu of Kenya received a large Norwegian delegation led by Minister Kari Lund.",
        ({"format": "talks", "status": "held", "date": "2025-05-03"},),
    ),
    Case(
        "Minister Kari Lund of Norway welcomed a delegation of Kenyan officials in Oslo.",
        ({"format": "talks", "status": "held", "place": "Oslo"},),
    ),
    Case("Minister Kari Lund of Norway welcomed the guests of Kenya."),
    Case(
        "Minister Kari Lund became the first foreign minister of Norway to visit Kenya.",
        ({"format": "visit", "status": "held", "country": "KE"},),
    ),
    Case(
        "Minister Kari Lund will be the first foreign minister of Norway to visit Kenya.",
        ({"format": "visit", "status": "planned", "country": "KE"},),
    ),
    Case(
        "The Ministers of Ports of Norway and Kenya and their representatives met in Oslo on 3 May.",
        ({"quote": "Ministers of Ports of Norway and Kenya and their representatives met in Oslo on 3 May"},),
    ),
    Case("The King of Norway spoke of his contacts with President Moi Badu of Kenya."),
    # An audience is given to somebody, or heard by many.
    Case(
        "The King of Norway gave an audience at the palace to the Kenyan ambassador on 3 May.",
        ({"format": "talks", "status": "held", "date": "2025-05-03"},),
    ),
    Case("The King of Norway spoke of Kenya to a large audience on 3 May."),
)
