"""Cases of figures."""

from tests.extract.cases.case import Case

FIGURES = (
    Case(
        "Kyrgyzstan granted Tajikistan aid of 5 million soms.",
        ({"indicator": "aid", "value": 5_000_000, "unit": "KGS"},),
    ),
    Case(
        "Trade between Portugal and Cabo Verde reached $3.4 million in the first seven months of 2024.",
        (
            {
                "indicator": "trade_turnover",
                "value": 3_400_000,
                "unit": "USD",
                "approx": "exact",
                "period": "2024-01/2024-07",
                "parties": ["CV", "PT"],
            },
        ),
    ),
    Case(
        "Trade turnover between Fiji and Samoa rose by 14.3 percent in 2024 compared to 2023.",
        (
            {
                "indicator": "trade_turnover",
                "value": None,
                "period": "2024",
                "change": {"by": 14.3, "unit": "percent", "direction": "up", "approx": "exact", "base_period": "2023"},
            },
        ),
    ),
    Case(
        "Exports of Chile to Peru fell 8.1% to $529.4 million last year.",
        (
            {"indicator": "exports", "period": "2024", "change": {"by": 8.1, "direction": "down", "unit": "percent"}},
            {"indicator": "exports", "value": 529_400_000, "unit": "USD", "period": "2024"},
        ),
    ),
    Case(
        "The turnover of Oman and India more than doubled in the first half of 2025. Imports exceeded €40 million.",
        (
            {
                "indicator": "trade_turnover",
                "period": "2025-01/2025-06",
                "change": {"by": 2, "unit": "times", "approx": "more_than"},
            },
            {"indicator": "imports", "value": 40_000_000, "unit": "EUR", "approx": "more_than"},
        ),
    ),
    Case(
        "Ghana and Togo aim to bring trade to $1 billion by 2030.",
        ({"indicator": "target", "value": 1_000_000_000, "unit": "USD"},),
    ),
    Case(
        "Korea invested R500 million in South Africa, and 40 companies of Korea work there.",
        (
            {"indicator": "investment", "value": 500_000_000, "unit": "ZAR"},
            {"indicator": "companies", "value": 40, "unit": "company"},
        ),
    ),
    Case(
        "Twelve documents were signed in Hanoi by Laos and Vietnam. The talks were cordial.",
        ({"indicator": "documents_signed", "value": 12, "unit": "document"},),
    ),
    Case(
        "Japan granted Nepal a loan of ¥12 billion for two dams. About 700 students from Nepal study in Japan.",
        (
            {"indicator": "credit", "value": 12_000_000_000, "unit": "JPY"},
            {"indicator": "students", "value": 700, "unit": "person", "approx": "about"},
        ),
    ),
    Case(
        "Freight between Poland and Latvia came to 1.2 million tonnes in 2024.",
        ({"indicator": "freight", "value": 1_200_000, "unit": "tonne", "period": "2024"},),
    ),
    Case(
        "Egypt and Sudan marked the 60th anniversary of their relations. The 2 ministers, both aged 55, met for 3 days."
    ),
    Case("The visit of Malta to Tunisia began at 10:30 on 5 May. COVID-19 and COP29 were on the agenda of Malta."),
    Case("Brazil and Spain signed an agreement on the avoidance of double taxation. Trade was discussed."),
    Case("The five-star hotel in Accra hosted envoys of Ghana and Togo. Room 1204 was the envoy's."),
    Case(
        "All 40 documents between Cuba and Angola have been signed.",
        ({"indicator": "documents_signed", "value": 40, "unit": "document"},),
    ),
    Case(
        "The Green Fund of Norway and Kenya has a capital of 25 million euros.",
        ({"indicator": "capital", "value": 25_000_000, "unit": "EUR"},),
    ),
    Case(
        "Trade of Jordan and Iraq was $2 billion in 2023 and $3 billion in 2024.",
        (
            {"indicator": "trade_turnover", "value": 2_000_000_000, "period": "2023"},
            {"indicator": "trade_turnover", "value": 3_000_000_000, "period": "2024"},
        ),
    ),
    Case(
        "In 2020, trade of Kenya and Oman came to $5 billion, almost reaching $6 billion, and in 2021 it fell.",
        (
            {"indicator": "trade_turnover", "value": 5000000000, "period": "2020"},
            {"indicator": "trade_turnover", "value": 6000000000, "period": "2020", "approx": "almost"},
        ),
    ),
    Case(
        "Kenya sent over 20,000 bullet proof vests to Oman.",
        ({"indicator": "other", "value": 20000, "unit": "unit", "approx": "more_than"},),
    ),
    Case("The two leaders of Kenya and Oman reviewed ongoing projects."),
    Case(
        "Trade between Oman and Kenya reached $500 million in 2024, up 12% from 2023.",
        (
            {"indicator": "trade_turnover", "value": 500_000_000, "period": "2024"},
            {
                "period": "2024",
                "change": {"by": 12, "unit": "percent", "direction": "up", "approx": "exact", "base_period": "2023"},
            },
        ),
    ),
    Case(
        "Trade between Oman and Kenya rose 12% from 2023 to 2024 on average.",
        ({"change": {"by": 12, "unit": "percent", "direction": "up", "approx": "exact", "base_period": None}},),
    ),
    Case(
        "Exports of Oman to Kenya came to $65 million in 2024 (96.1% compared with 2023).",
        (
            {"indicator": "exports", "value": 65_000_000, "period": "2024"},
            {
                "indicator": "exports",
                "period": "2024",
                "change": {"by": 3.9, "unit": "percent", "direction": "down", "approx": "exact", "base_period": "2023"},
            },
        ),
    ),
    Case(
        "Kenya's exports to Oman totalled $300 million (+15%), while imports stood at $120 million (-3.5%).",
        (
            {"indicator": "exports", "value": 300_000_000},
            {
                "indicator": "exports",
                "change": {"by": 15, "unit": "percent", "direction": "up", "approx": "exact", "base_period": None},
            },
            {"indicator": "imports", "value": 120_000_000},
            {
                "indicator": "imports",
                "change": {"by": 3.5, "unit": "percent", "direction": "down", "approx": "exact", "base_period": None},
            },
        ),
    ),
    Case(
        "Trade of Oman and Kenya was $1.2 bln in 2024, of which exports were $700 mln and imports $500 mln.",
        (
            {"indicator": "trade_turnover", "value": 1_200_000_000},
            {"indicator": "exports", "value": 700_000_000},
            {"indicator": "imports", "value": 500_000_000},
        ),
    ),
    Case(
        "In 5 months, trade of Oman and Kenya reached $36 million, surpassing last year's figure by 24%.",
        (
            {"value": 36_000_000, "period": "2025-01/2025-05"},
            {
                "period": "2025-01/2025-05",
                "change": {
                    "by": 24,
                    "unit": "percent",
                    "direction": "up",
                    "approx": "exact",
                    "base_period": "2024-01/2024-05",
                },
            },
        ),
    ),
    Case(
        "In 11 months, trade of Oman and Kenya reached $36 million.",
        ({"value": 36_000_000, "period": None},),
    ),
    Case(
        "Oman and Kenya will expand two-way trade by at least 10 percent in 2026.",
        (
            {
                "indicator": "trade_turnover",
                "change": {
                    "by": 10,
                    "unit": "percent",
                    "direction": "up",
                    "approx": "more_than",
                    "base_period": "2025",
                },
            },
        ),
    ),
    Case(
        "In January-May 2025, trade of Oman and Kenya grew 1.4 times year-on-year to $230 mln.",
        (
            {
                "change": {
                    "by": 1.4,
                    "unit": "times",
                    "direction": "up",
                    "approx": "exact",
                    "base_period": "2024-01/2024-05",
                }
            },
            {"value": 230_000_000, "period": "2025-01/2025-05"},
        ),
    ),
    Case(
        "Trade between Oman and Kenya had climbed from US$ 7 billion in 2016 to 10.5 billion in 2019.",
        (
            {"indicator": "trade_turnover", "value": 7_000_000_000, "unit": "USD", "period": "2016"},
            {"indicator": "trade_turnover", "value": 10_500_000_000, "unit": "USD", "period": "2019"},
        ),
    ),
    Case(
        "Omani investors put more than $5 million into Kenya last year, which was 40 percent of all investment.",
        (
            {"indicator": "investment", "value": 5_000_000, "approx": "more_than", "period": "2024"},
            {"indicator": "investment", "value": 40, "unit": "percent"},
        ),
    ),
    Case(
        "The cost of the railway of Oman and Malaysia was put at RM3.7bil.",
        ({"value": 3_700_000_000, "unit": "MYR"},),
    ),
    Case(
        "Kenya waived duties on fruit, leading to an estimated 30 percent increase in Omani exports to Kenya in 2018.",
        (
            {
                "quote": "an estimated 30 percent increase in Omani exports",
                "indicator": "exports",
                "change": {
                    "by": 30,
                    "unit": "percent",
                    "direction": "up",
                    "approx": "about",
                    "base_period": "2017",
                },
            },
        ),
    ),
    Case(
        "Oman trades with Kenya, not counting the $200 to $400 million that its tourists spend on exports of tea.",
        ({"value": 400_000_000, "unit": "USD"},),
    ),
    Case(
        "On that day 13 agreements were signed by Oman and Kenya, among them a Work Programme 2023-2027.",
        ({"indicator": "documents_signed", "value": 13, "period": None},),
    ),
    Case(
        "Trade of Oman and Kenya grew by 70% in 2016. Omani exports grew by 85% to reach $1.88 billion, and imports"
        " from Kenya increased by 13%.",
        (
            {"quote": "Trade of Oman and Kenya grew by 70%", "period": "2016"},
            {"quote": "exports grew by 85%", "period": "2016"},
            {"quote": "exports grew by 85% to reach $1.88 billion", "indicator": "exports", "period": "2016"},
            {"quote": "imports from Kenya increased by 13%", "period": "2016"},
        ),
    ),
    Case("Some 90 people of Oman were killed in Kenya.", ()),
    Case(
        "Trade of Oman and Kenya went from dropping 27 percent in 2023 to reach $44.26 billion in 2024.",
        (
            {"change": {"by": 27, "unit": "percent", "direction": "down", "approx": "exact", "base_period": "2022"}},
            {"value": 44_260_000_000, "indicator": "trade_turnover", "period": "2024"},
        ),
    ),
    Case(
        "The trade turnover between Oman and Kenya in the first two months of the current year grew by 28.8%,"
        " year-on-year, to $11.58 billion.",
        (
            {"indicator": "trade_turnover", "period": "2025-01/2025-02"},
            {"indicator": "trade_turnover", "value": 11_580_000_000, "period": "2025-01/2025-02"},
        ),
    ),
    Case(
        "Oman, which sends aid to Kenya, exceeded the quota of 2 percent of all income for its navy.",
        ({"indicator": "target", "value": 2, "unit": "percent", "change": None},),
    ),
    Case("The agreements being prepared by Oman and Kenya can double trade over 5G links between cars.", ()),
    Case(
        "The number of Ghanaian students in Latvia is growing and has exceeded 4,300 this year.",
        ({"indicator": "students", "value": 4300, "unit": "person", "approx": "more_than", "period": "2025"},),
    ),
    Case(
        "More than 30,000 Latvians visited Ghana in 2024.",
        ({"indicator": "passengers", "value": 30000, "unit": "person", "period": "2024"},),
    ),
    Case(
        "Nearly 12,000 Ghanaians study in Latvia each year.",
        ({"indicator": "students", "value": 12000, "unit": "person"},),
    ),
    Case("Latvia and Ghana agreed that one Ghanaian would be freed."),
    Case(
        "Trade between Latvia and Ghana rose by 15 percent in the first nine months.",
        ({"indicator": "trade_turnover", "period": "2024-01/2024-09"},),
    ),
    Case(
        "Latvia and Ghana aim to triple their trade within five years.",
        (
            {
                "indicator": "trade_turnover",
                "change": {"by": 3, "unit": "times", "direction": "up", "base_period": None},
            },
        ),
    ),
    Case(
        "Latvian firms signed deals for about $250 million in the Ghanaian capital.",
        ({"indicator": "other", "value": 250000000, "unit": "USD"},),
    ),
    Case(
        "The Ghanaian president came to the Latvian capital to see the signing of about $25 million in sales.",
        ({"indicator": "other", "value": 25000000, "unit": "USD"},),
    ),
    Case("The road of Latvia in Kenya will cost Sh15 billion.", ({"value": 15000000000, "unit": "KES"},)),
    Case(
        "In 2016, Ghana became a great partner of Latvia. Latvian exports to Ghana rose to 170 million euros.",
        ({"indicator": "exports", "value": 170000000, "period": "2016"},),
    ),
    Case(
        "Latvia gave Ghana a grant of Japanese Yen 300 million.",
        ({"indicator": "grant", "value": 300000000, "unit": "JPY"},),
    ),
    Case(
        "Oman pledged to buy $2 billion of wheat from Kenya, and $3 million of relief was pledged by Fiji.",
        ({"indicator": "other", "value": 2000000000}, {"indicator": "aid", "value": 3000000}),
    ),
    Case(
        "Oman handed over 15 patrol cars to Peru.",
        ({"value": 15, "unit": "vehicle", "approx": "exact"},),
    ),
    # The state of a currency is no party.
    Case(
        "Oman's exports to Peru reached 348 million U.S. dollars in 2024.",
        ({"indicator": "exports", "value": 348000000, "unit": "USD", "parties": ["OM", "PE"]},),
    ),
    Case(
        "Kenya's exports to Norway did not exceed $5 million in 2024.",
        ({"indicator": "exports", "value": 5000000, "approx": "up_to"},),
    ),
    # A sum by which trade grew is no level, and the year of the sum compared with is that sum's own.
    Case(
        "Trade between Oman and Kenya rose to 3 billion dollars in 2024, an increase of about 1.2 billion dollars.",
        (
            {"value": 3000000000, "period": "2024"},
            {"value": None, "change": {"by": 1200000000, "unit": "USD", "direction": "up"}, "period": "2024"},
        ),
    ),
    Case(
        "Trade between Oman and Kenya is now 3 billion dollars, up from 1.2 billion dollars ten years ago.",
        ({"value": 3000000000, "period": None}, {"value": 1200000000, "period": "2015"}),
    ),
    Case(
        "Exports of Oman to Kenya reached a total of 3 million dollars in 2024.",
        ({"value": 3000000, "period": "2024", "change": None},),
    ),
    # What a share came to is no change by so much.
    Case(
        "Oman cut its tariffs on Kenyan tea from 25 percent to 10 percent.",
        ({"value": 25, "unit": "percent", "change": None}, {"value": 10, "unit": "percent", "change": None}),
    ),
    Case(
        "The share of Oman in Kenya's trade rose to 14 percent in 2023.",
        ({"value": 14, "unit": "percent", "change": None, "period": "2023"},),
    ),
    Case(
        "Growth of trade between Oman and Kenya slowed to 3 percent in 2023.",
        ({"value": None, "change": {"by": 3, "unit": "percent", "direction": "up"}, "period": "2023"},),
    ),
    Case(
        "A new road led to a 30 percent increase in exports from Oman to Kenya in 2023.",
        ({"value": None, "change": {"by": 30, "unit": "percent", "direction": "up"}, "period": "2023"},),
    ),
    # A bloc that only tells of what kind something is.
    Case(
        "Germany will lend to Georgia. Germany is a friend of Georgia. Euro40 million go to EU energy standards.",
        ({"value": 40000000, "parties": ["DE", "GE"]},),
    ),
    # What is told beside a sum that was reached is no aim.
    Case(
        "In 2014 trade of Kenya and Oman rose by 15% to reach $411 million, with Kenya's export at $262 million.",
        (
            {"indicator": "trade_turnover", "period": "2014"},
            {"indicator": "trade_turnover", "value": 411000000},
            {"indicator": "exports", "value": 262000000, "period": "2014"},
        ),
    ),
    Case(
        "The ministers of Kenya and Oman named trade targets of $2 billion next year and $5 billion later.",
        (
            {"quote": "targets of $2 billion next year", "indicator": "target"},
            {"quote": "$5 billion", "indicator": "target"},
        ),
    ),
    # What a sum is of: told behind it, by the verb before it, or once for a row.
    Case(
        "Trade of Kenya and Oman reached 144 million USD in 2022, 141 million USD of which was Kenya's exports.",
        ({"indicator": "trade_turnover"}, {"indicator": "exports", "value": 141000000}),
    ),
    Case(
        "Oman will provide 800 million riyals (over $15 million) to Kenya.",
        ({"indicator": "aid", "unit": "OMR"}, {"indicator": "aid", "unit": "USD"}),
    ),
    Case(
        "Oman will lend Kenya $22 million (about 11 million riyals) of loan money.",
        ({"indicator": "credit", "unit": "USD"}, {"indicator": "credit", "unit": "OMR"}),
    ),
    Case(
        "Oman and its bank would provide $30 million, $10 million and $20 million in loans to Kenya.",
        ({"indicator": "credit"}, {"indicator": "credit"}, {"indicator": "credit"}),
    ),
    Case(
        "The bank of Oman offered $100 million in export buyer's credit to Kenya.",
        ({"indicator": "credit", "value": 100000000},),
    ),
    Case(
        "Kenya's exports to Oman have touched the $300 million mark while imports are around $50 million.",
        ({"indicator": "exports"}, {"indicator": "imports"}),
    ),
    Case(
        "In 2022, Kenya sold $83 million worth of tea to Oman, but imports reached $1.17 billion.",
        ({"indicator": "exports", "value": 83000000}, {"indicator": "imports"}),
    ),
    Case(
        "Oman gave Kenya a grant of two billion yen (¥2,000,000,000).",
        ({"indicator": "grant", "value": 2000000000, "unit": "JPY"},),
    ),
    # Moneys that others have replaced, and codes before the sign.
    Case(
        "Exports of Latvia to Estonia amounted to 722.5 million lats and imports to 90 million kroons.",
        ({"indicator": "exports", "unit": "LVL"}, {"indicator": "imports", "unit": "EEK"}),
        date="2005-06-18",
    ),
    Case("Australia gave Fiji AUD$100 million of aid.", ({"indicator": "aid", "unit": "AUD"},)),
    # What could be reached is aimed at, what stands now is not.
    Case(
        "Trade between Kenya and Oman could reach $3 billion by 2030.",
        ({"indicator": "target", "value": 3000000000, "period": "2030"},),
    ),
    Case(
        "Kenya and Oman will increase the volume of trade, currently standing at $7 million.",
        ({"indicator": "trade_turnover", "value": 7000000},),
    ),
    # What is given is aid, to whom it may be told first, and so are the sums behind it.
    Case(
        "Oman provided Kenya $4 million for ports and another $2 million for roads.",
        ({"indicator": "aid", "value": 4000000}, {"indicator": "aid", "value": 2000000}),
    ),
    Case(
        "Oman provided Kenya with a plan worth $6 million.",
        ({"indicator": "other", "value": 6000000},),
    ),
)
