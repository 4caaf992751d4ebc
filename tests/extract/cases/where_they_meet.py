"""Cases of occasions beside others in a sentence, or across two: where, when and for whom each of them is told."""

from tests.extract.cases.case import Case

WHERE_THEY_MEET = (
    Case(
        "Minister Badu of Oman who is on a two-day working visit to Kenya held bilateral talks with Minister Moi of"
        " Kenya in Nairobi on Tuesday.",
        ({"format": "visit", "country": "KE"}, {"format": "talks", "place": "Nairobi", "date": "2025-06-17"}),
    ),
    Case(
        "The 24th Oman-Kenya Ministerial Forum was held at Parliament House, Nairobi, on 3 June 2025.",
        ({"format": "forum", "ordinal": 24, "place": "Nairobi", "country": "KE"},),
    ),
    Case(
        "The ministers of Oman and Kenya met today in Nairobi on the occasion of the 4th session of the Joint"
        " Committee.",
        (
            {"format": "talks", "place": "Nairobi", "date": "2025-06-18"},
            {"format": "session", "ordinal": 4},
        ),
    ),
    Case(
        "Minister Badu of Oman led the delegation to the 16th session of the Omani-Kenyan Joint Committee.\n\nThe"
        " committee deals with trade, and convened on Saturday in Mombasa, Kenya.",
        ({"format": "session", "ordinal": 16, "date": "2025-06-14", "country": "KE"},),
    ),
    Case("The Joint Committee of Oman and Kenya will convene annually, in turn in Muscat and Nairobi."),
    Case(
        "Oman and Kenya agreed to hold the 8th session of the Commission in the city of Mombasa.",
        ({"format": "session", "status": "planned", "place": "Mombasa", "country": "KE"},),
    ),
    Case(
        "Minister Moi of Kenya will lead a delegation, including Minister Sami, to Oman for a meeting of the Kenya-Oman"
        " Joint Commission scheduled for 29 June.",
        (
            {"format": "visit", "status": "planned", "country": "OM", "date": "2025-06-29"},
            {"format": "session", "status": "planned", "country": "OM", "date": "2025-06-29"},
        ),
    ),
    Case(
        "Vice Minister Moi of Kenya arrived in Muscat, Oman on Sunday to pay an official visit.",
        ({"format": "visit", "status": "held", "date": "2025-06-15", "country": "OM"},),
    ),
    Case(
        "President Moi of Kenya went to Muscat for talks. Oman is near.",
        ({"format": "visit", "status": "held", "country": "OM"},),
    ),
    Case("Trade between Oman and Kenya went to new heights in Muscat."),
    Case(
        "President Moi of Kenya visited Oman in September.",
        ({"format": "visit", "status": "held", "date": "2024-09"},),
    ),
    Case("The Emir of Oman receives message from Kenyan President\n\nOman and Kenya are near."),
    Case(
        "The talks of Oman and Kenya resulted in the roadmap for cooperation for 2024-2025.",
        ({"format": "talks", "date": None},),
    ),
    Case(
        "The topics came up in a telephone call received by Minister Badu of Oman from his Kenyan counterpart Moi.",
        ({"format": "call", "status": "held"},),
    ),
    Case("A telephone was received by Minister Badu of Oman from his Kenyan counterpart Moi."),
    Case(
        "The minister spoke on Monday at the opening in Muscat of the 4th session of the Omani-Kenyan Commission.",
        ({"format": "session", "ordinal": 4, "place": "Muscat", "country": "OM"},),
    ),
    Case(
        "Oman and Kenya held talks in the capital Nairobi.",
        ({"format": "talks", "place": "Nairobi", "country": "KE"},),
    ),
    Case(  # the heading tells what the text does
        "Omani-Kenyan commission convenes\n\nThe 8th session of the Omani-Kenyan Commission on Trade was held in Muscat"
        " on 16 June.",
        ({"format": "session", "ordinal": 8, "date": "2025-06-16", "country": "OM"},),
    ),
    Case(  # a fragment that ends behind an article
        "Minister Badu of Oman met Minister Moi of Kenya, building on their initial talks in A",
        ({"format": "talks", "place": None},),
    ),
    Case(  # the year before has no such day
        "President Moi of Kenya visited Oman on 29 February.",
        ({"format": "visit", "date": None},),
        date="2023-11-10",
    ),
    # What somebody only hopes for has a place and a day of its own.
    Case(
        "The ministers of Kenya and Oman held online talks on Tuesday and voiced hope that the next meeting of the"
        " committee will be held in Muscat.",
        (
            {"format": "talks", "status": "held", "date": "2025-06-17", "country": None},
            {"format": "session", "status": "planned", "date": None, "country": "OM"},
        ),
    ),
    # The place told before the subject.
    Case(
        "Today, on 15 May 2025, in Nairobi, the Omani delegation took part in the 12th meeting of the joint commission "
        "of Kenya and Oman.",
        ({"format": "session", "ordinal": 12, "date": "2025-05-15", "country": "KE"},),
    ),
    Case(
        "Kenyan President Ann Moi visits Muscat at the invitation of Oman.",
        ({"format": "visit", "country": "OM"},),
    ),
    Case(
        "Kenya and Oman agreed to hold a session of the joint committee in May, as well as a business forum for firms.",
        ({"format": "session", "status": "planned"}, {"format": "forum", "status": "planned"}),
    ),
    # The place told in front, or by where somebody travels.
    Case(
        "In Chad I will attend the 4th session of the Ports Council of Oman and Chad on 15 July.",
        ({"format": "session", "status": "planned", "country": "TD"},),
    ),
    Case(
        "In Oman's view, the 4th session of the Ports Council of Chad and Oman was held late.",
        ({"format": "session", "country": None},),
    ),
    Case(
        "The pacts were signed Tuesday in Muscat at the conclusion of the 12th session of the Joint Commission of Oman"
        " and Chad.",
        ({"format": "session", "ordinal": 12, "country": "OM"},),
    ),
    Case(
        "He spoke yesterday in Oslo following the 4th meeting of the Joint Committee of Norway and Chad.",
        ({"format": "session", "ordinal": 4, "place": "Oslo", "country": "NO"},),
    ),
    Case(
        "Moi visited Oman's capital Muscat to attend the 19th session of the Joint Committee of Oman and Chad.",
        ({"format": "session", "ordinal": 19, "place": "Muscat", "country": "OM"},),
    ),
    Case(
        "President Moi of Chad will visit Oslo from July 4 to 6 for a summit with King Lund of Norway.",
        (
            {"format": "visit", "status": "planned", "country": "NO"},
            {"format": "summit", "status": "planned", "place": "Oslo", "country": "NO"},
        ),
    ),
    Case(
        "Moi of Chad called for investments in Chad's economy when he met President Badu of Oman during a visit to"
        " Muscat.",
        ({"format": "talks", "country": "OM"}, {"format": "visit", "country": "OM"}),
    ),
    Case(
        "Minister Moi of Chad met President Badu of Oman and discussed the upcoming visit to Muscat.",
        ({"format": "talks", "country": None}, {"format": "visit", "status": "planned", "country": "OM"}),
    ),
    Case(
        "Last year, Oman also received a visit from President Moi of Chad.",
        ({"format": "visit", "status": "held", "country": "OM", "date": "2024"},),
    ),
    Case(
        "Minister Moi of Chad spoke ahead of President Badu's visit to Oman on Monday.",
        ({"format": "visit", "status": "planned", "country": "OM", "date": "2025-06-23"},),
    ),
    Case(
        "Minister Moi of Chad spoke after President Badu's visit to Oman on Monday.",
        ({"format": "visit", "status": "held", "country": "OM", "date": "2025-06-16"},),
    ),
    # Who holds it, whether somebody had it, and whether anybody wants it.
    Case(
        "The Chad-Oman Joint Higher Committee held a meeting Friday evening.",
        ({"format": "session", "mechanism": "Chad-Oman Joint Higher Committee", "date": "2025-06-13"},),
    ),
    Case(
        "The ministers of Oman and Chad had a restricted bilateral meeting in Muscat.",
        ({"format": "talks", "status": "held", "place": "Muscat"},),
    ),
    Case("Oman does not consider it appropriate to hold consultations with Chad."),
    Case("It isn't necessary to hold a joint meeting of the governments of Oman and Chad at this time."),
    Case(
        "It is necessary to hold a joint meeting of the governments of Oman and Chad in October.",
        ({"status": "planned"},),
    ),
    Case("The minister of Oman underlined the importance of dialogue and talks with Chad."),
    Case(
        "The minister of Oman underlined the importance of the talks with Chad held in May.",
        ({"format": "talks", "date": "2025-05"},),
    ),
    Case(
        "NAIROBI, May 15. This was agreed during the 7th round of consultations of Kenya and Oman held here on Friday.",
        ({"country": "KE", "place": "Nairobi", "ordinal": 7},),
    ),
    Case(
        "NAIROBI, May 15. The 4th session of the Kenya-Oman Commission was held on Friday. It was long.",
        ({"country": "KE", "place": "Nairobi", "ordinal": 4},),
    ),
    Case(
        "NAIROBI, May 15. The 4th session of the Kenya-Oman Commission was held online on Friday. It was long.",
        ({"country": None, "ordinal": 4},),
    ),
    Case(
        "The President of Kenya Jane Moi will travel to Muscat, Oman, from 8 to 9 September, to attend the 2nd session"
        " of the Kenya-Oman Commission.",
        ({"format": "visit", "country": "OM"}, {"format": "session", "country": "OM", "place": "Muscat"}),
    ),
    Case(
        "Kenyan Foreign Minister Jane Moi met with her Omani counterpart Ali Said in the Kenyan border town of Busia.",
        ({"country": "KE", "place": "Busia"},),
    ),
    Case(
        "President Jane Moi of Kenya said so on Monday in Muscat, where she attended a Kenya-Oman Business Forum.",
        ({"format": "forum", "country": "OM"},),
    ),
    Case(
        "As part of its program in Muscat, the Kenyan delegation will hold meetings with Sultan Ali Said of Oman.",
        ({"country": "OM", "place": "Muscat"},),
    ),
    Case(
        "Since the fair in Muscat, Kenyan Foreign Minister Jane Moi held a 2nd session with Ali Said of Oman.",
        ({"country": None},),
    ),
    Case(
        "The papers were signed at events in Muscat, including a meeting of the Kenyan-Omani Commission.",
        ({"country": "OM", "mechanism": "Kenyan-Omani Commission"},),
    ),
    Case(
        "President Jane Moi of Kenya held talks with visiting Omani Sultan Ali Said on Monday.",
        ({"format": "talks", "country": "KE"},),
    ),
    Case(
        "The 1st High-Level Council between Kenya and Oman, led by President Jane Moi, met today in Muscat.",
        ({"format": "session", "ordinal": 1, "country": "OM"},),
    ),
    Case(
        "In a communique at the end of its two-day meeting in Kampala, the Rwanda-Uganda Commission spoke of fish.",
        ({"country": "UG", "quote": "two-day meeting in Kampala"},),
    ),
)
