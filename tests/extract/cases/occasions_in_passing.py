"""Cases of occasions told beside something else, counted, suggested, or told once more."""

from tests.extract.cases.case import Case

OCCASIONS_IN_PASSING = (
    Case(
        "After meeting Kenyan ministers Asha Moi and Ali Tumo in Nairobi, the Omani envoy will rest.",
        ({"format": "talks", "status": "held", "country": "KE", "participants": ["Asha Moi", "Ali Tumo"]},),
    ),
    Case(
        "Premier Asha Moi of Kenya and Sultan Said Badri of Oman hailed trade when they met for the first time on "
        "Friday.",
        ({"quote": "they met for the first time on Friday", "status": "held", "date": "2025-06-13"},),
    ),
    Case("Premier Asha Moi of Kenya and Sultan Said Badri of Oman will open the port when they meet in May."),
    Case(
        "Asha Moi, the Kenyan minister of energy, and Said Badri, the Omani energy minister, met in Oman's capital "
        "Muscat.",
        ({"format": "talks", "country": "OM", "participants": ["Asha Moi", "Said Badri"]},),
    ),
    Case(
        "Oman's minister, Said Badri, reached Nairobi in Kenya on Monday.",
        ({"format": "visit", "country": "KE", "date": "2025-06-16"},),
    ),
    Case("Kenya and Oman reached an agreement in Nairobi on Monday."),
    Case(
        "Kenya's president could visit Oman this year.",
        ({"format": "visit", "status": "planned", "country": "OM", "date": "2025"},),
    ),
    Case(
        "Oman lends Kenya $5 million, Minister Said Badri of Oman said after talks with his counterpart in Kenya.",
        ({"format": "talks", "status": "held", "country": "KE"},),
    ),
    Case(
        "The ninth meeting of the commission of Kenya and Oman was in August in Muscat.",
        ({"ordinal": 9, "status": "held", "date": "2024-08", "country": "OM"},),
    ),
    # A ruler is no town of the same name.
    Case(
        "Asha Moi of Kenya paid a courtesy visit to the Sultan of Oman.",
        ({"format": "talks", "country": None, "place": None},),
    ),
    # Asked to do something, or failed to come.
    Case("Minister Asha Moi of Kenya called on Omani minister Said Badri to lower the fees."),
    Case("Minister Asha Moi of Kenya failed to land in Oman for the storm."),
    Case("The call of the elders of Kenya and Oman to keep the peace was heard."),
    # What only counts an occasion, or tells of something of it.
    Case(
        "Minister Asha Moi of Kenya visited Oman on Monday. This is her second trip to the country.",
        ({"quote": "Minister Asha Moi of Kenya visited Oman on Monday"},),
    ),
    Case("The sides of Kenya and Oman read the 36th session's minutes."),
    # Told once more: with its day, or in the same breath.
    Case(
        "The 14th meeting of the Kenya-Oman Joint Commission was held in Muscat on Monday. In the meeting held on 16 "
        "June, Kenya agreed to lend tugs.",
        ({"ordinal": 14, "format": "session", "date": "2025-06-16"},),
    ),
    Case(
        "Presidents Asha Moi of Kenya and Said Badri of Oman met in Muscat on Monday, held bilateral discussions and "
        "rested.",
        ({"quote": "Presidents Asha Moi of Kenya and Said Badri of Oman met in Muscat on Monday"},),
    ),
    Case(
        "The president of Kenya Asha Moi and the sultan of Oman Said Badri continued negotiations in an expanded "
        "format.",
        ({"quote": "continued negotiations", "format": "talks", "status": "held"},),
    ),
    Case("Kenya and Oman will continue their consultations on eels."),
    # Two occasions with one verb.
    Case(
        "The 16th session of the Kenyan-Omani commission as well as a Kenyan-Omani business forum will take place in "
        "Muscat on 15 July.",
        (
            {"quote": "16th session of the Kenyan-Omani commission", "format": "session", "date": "2025-07-15"},
            {"format": "forum", "ordinal": None, "country": "OM", "date": "2025-07-15"},
        ),
    ),
    # The day that a paper was signed on is not that of the session held under it.
    Case(
        "There was a session of the council of Kenya and Oman in Muscat, under the treaty signed on June 24, 2009.",
        ({"format": "session", "date": None, "country": "OM"},),
    ),
    # An item of what is to be done, a meeting that a body owns, and the day of the session beside a year to come.
    Case(
        "Kenya and Oman agreed on:\n\n- Holding a meeting of the Joint Commission on Transport.",
        ({"format": "session", "status": "planned"},),
    ),
    Case(
        "The committee's meeting will be held under Omani minister Said Badri and Kenyan minister Asha Moi.",
        ({"format": "session", "status": "planned"},),
    ),
    Case(
        "Kenya and Oman agreed to strive for a trade of $4 billion by 2030 during the seventh meeting of the "
        "Kenya-Oman Committee in Muscat on February 13.",
        ({"ordinal": 7, "status": "held", "date": "2025-02-13"},),
    ),
    # Two occasions that share a person.
    Case(
        "The pledge came shortly after a summit between Kenyan President Asha Moi and his Omani counterpart, Said "
        "Badri, who is currently visiting Nairobi.",
        ({"format": "summit", "status": "held"}, {"format": "visit", "country": "KE"}),
    ),
    Case(
        "The presidents of Kenya and Oman will preside over the inaugural session of the Kenya-Oman Commission.",
        ({"format": "session", "ordinal": 1, "status": "planned"},),
    ),
    Case(
        "The maiden edition of the commission of Kenya and Oman took place in Muscat in August 2013.",
        ({"format": "session", "ordinal": 1, "country": "OM", "date": "2013-08"},),
    ),
    Case(
        "The talks in Muscat with Omani President Said Badri and Minister Ali Hadi of Oman centred on Kenya.",
        ({"quote": "talks in Muscat with Omani President Said Badri", "country": "OM"},),
    ),
    Case("Kenya and Oman agreed to begin negotiations to realize a trade agreement."),
    # Called on in person, or rung up.
    Case(
        "The deputy premier of Oman also made a brief call on the president of Kenya in Nairobi.",
        ({"format": "talks", "country": "KE"},),
    ),
    Case(
        "President Asha Moi of Kenya had a phone call with Sultan Said Badri of Oman on Monday.",
        ({"format": "call", "date": "2025-06-16"},),
    ),
    Case(
        "During a meeting with Kenya's Foreign Minister Asha Moi, who is on an official visit in Muscat, Omani Premier "
        "Said Badri praised the ports.",
        ({"format": "talks", "country": "OM"}, {"format": "visit", "country": "OM"}),
    ),
    # A day belongs to its own occasion, and to its own side of what somebody says.
    Case(
        "Minister Moi of Kenya said that today's meeting builds on the recently held session of the Joint Committee of"
        " Kenya and Oman.",
        ({"format": "session", "date": None},),
    ),
    Case(
        "Trade grew last year, Minister Ann Moi of Kenya said at the end of the 5th meeting of the Council of Kenya and"
        " Oman.",
        ({"ordinal": 5, "date": None},),
    ),
    Case(
        "The ministers of Kenya and Oman held a meeting of the council following the summit in Muscat of May 2022.",
        ({"format": "session", "date": None},),
    ),
    # A plan that an occasion is about makes no planned occasion.
    Case(
        "Kenya and Oman held a forum on the expected plan for ports.",
        ({"format": "forum", "status": "held"},),
    ),
    Case(
        "The treaty was signed at the second session of the Joint Commission of Kenya and Oman, during which the"
        " ministers asked for a plan by 30 November 2025.",
        ({"format": "session", "ordinal": 2, "status": "held", "date": None},),
    ),
    Case(
        "The Sultan will visit Kenya on March 21, 2026, during which the 3rd meeting of the Council of Kenya and Oman"
        " will be held.",
        ({"format": "visit", "date": "2026-03-21"}, {"format": "session", "ordinal": 3, "date": "2026-03-21"}),
    ),
    Case(
        "The minister came to attend the 19th Joint Committee meeting of Kenya and Oman which was held on 8 May.",
        ({"format": "session", "ordinal": 19, "status": "held", "date": "2025-05-08"},),
    ),
    # Each of several meetings is one of its own, and so are the talks on a visit that they look back to.
    Case(
        "Kenyan Minister Ann Moi held meetings with her counterparts on Monday. In the meeting with Omani Minister "
        "Salim Badri, she spoke of fish. In the meeting with Peruvian Minister Rui Vega, she spoke of tea.",
        (
            {"quote": "held meetings with her counterparts on Monday"},
            {"quote": "meeting with Omani Minister Salim Badri"},
            {"quote": "meeting with Peruvian Minister Rui Vega"},
        ),
    ),
    Case(
        "Omani Sultan Salim Badri has made his first official visit to Kenya since May. The talks in Nairobi with"
        " President Ann Moi centred on fish.",
        ({"format": "visit", "country": "KE"}, {"format": "talks", "country": "KE"}),
    ),
)
