"""Cases of figures compared with others: with another year's, with what was aimed at, with a mark."""

from tests.extract.cases.case import Case

COMPARED = (
    # Compared with another year
    Case(
        "In 2024, Oman-Kenya trade was $32.8 million, 2.1 times up from 2023. Exports from Oman came to $30 million.",
        (
            {"value": 32_800_000, "period": "2024"},
            {
                "period": "2024",
                "change": {"by": 2.1, "unit": "times", "direction": "up", "base_period": "2023"},
            },
            {"indicator": "exports", "value": 30_000_000, "period": "2024"},
        ),
    ),
    Case(
        "Trade of Oman and Kenya hit $3 billion in 2024, compared with $2 billion a year earlier.",
        ({"value": 3_000_000_000, "period": "2024"}, {"value": 2_000_000_000, "period": "2023"}),
    ),
    Case(
        "Trade of Oman and Kenya hit $4 billion in 2024, a 29 per cent rise over 2023 and double the total of 2021.",
        (
            {"value": 4_000_000_000, "period": "2024"},
            {"period": "2024", "change": {"by": 29, "base_period": "2023"}},
            {"period": "2024", "change": {"by": 2, "unit": "times", "base_period": "2021"}},
        ),
    ),
    Case(
        "Nearly 200,000 Omanis visited Kenya in 2024, 15 percent more than in the previous year.",
        (
            {"indicator": "passengers", "value": 200_000, "approx": "almost"},
            {"indicator": "passengers", "change": {"by": 15, "direction": "up", "base_period": "2023"}},
        ),
    ),
    Case(
        "Trade between Oman and Kenya has grown by a factor of four.",
        ({"change": {"by": 4, "unit": "times", "direction": "up"}},),
    ),
    # Whose time it is
    Case(
        "Trade of Oman and Kenya grew last year to $198 million, while in January this year it has already hit $61"
        " million.",
        (
            {"indicator": "trade_turnover", "value": 198_000_000, "period": "2024"},
            {"indicator": "trade_turnover", "value": 61_000_000, "period": "2025-01"},
        ),
    ),
    Case(
        "A school of Oman and Kenya, to be built with a grant worth $6 million, is slated to open in 2027.",
        ({"indicator": "grant", "value": 6_000_000, "period": None},),
    ),
    Case("Total trade between Oman and Kenya: $812 million (2024).", ({"value": 812_000_000, "period": "2024"},)),
    Case(
        "The target of Oman and Kenya is $10 billion, although trade stood at $2 billion.",
        (
            {"indicator": "target", "value": 10_000_000_000},
            {"indicator": "trade_turnover", "value": 2_000_000_000},
        ),
    ),
    # What a number counts or what is lent stands before it.
    Case(
        "Oman has raised its scholarships for Kenya to 180.",
        ({"quote": "scholarships for Kenya to 180", "indicator": "students", "value": 180},),
    ),
    Case(
        "Oman will reopen its credit line for exports to Kenya, worth $5 million.",
        ({"indicator": "credit", "value": 5_000_000},),
    ),
    Case(
        "Seven acts on ports and fish were signed by Oman and Kenya.",
        ({"indicator": "documents_signed", "value": 7},),
    ),
    Case(
        "Oman has sold Kenya 5 million tonnes of wheat since 2020, among it 2 million tonnes in May this year.",
        ({"value": 5_000_000, "period": "2020/.."}, {"value": 2_000_000, "period": "2025-05"}),
    ),
    # A mark that is passed, and a total of its own
    Case(
        "Trade between Oman and Kenya exceeded the $1 billion mark.",
        ({"value": 1_000_000_000, "approx": "more_than"},),
    ),
    Case(
        "Trade of Oman and Kenya is brisk. The talks ended with six deals worth a total of $150 million.",
        ({"indicator": "other", "value": 150_000_000},),
    ),
    # Told as a multiple, on another time, or in another money
    Case(
        "Trade of Oman and Kenya reached EUR 182 million in 2024, which is twice as much as in the previous year.",
        (
            {"value": 182_000_000, "period": "2024"},
            {"change": {"by": 2, "unit": "times", "direction": "up", "base_period": "2023"}},
        ),
    ),
    Case(
        "Exports of Oman to Kenya are now almost three times the level of 2019.",
        ({"indicator": "exports", "change": {"by": 3, "direction": "up", "base_period": "2019"}},),
    ),
    Case("Oman trades twice as much with Kenya as with Chad."),
    Case(
        "Trade of Oman and Kenya came to $21 billion in the first half of 2024, a growth of 37% on H1 2023. In the same"
        " period, exports of Oman to Kenya reached $2.3 billion.",
        (
            {"value": 21_000_000_000, "period": "2024-01/2024-06"},
            {"period": "2024-01/2024-06", "change": {"by": 37, "base_period": "2023-01/2023-06"}},
            {"indicator": "exports", "value": 2_300_000_000, "period": "2024-01/2024-06"},
        ),
    ),
    Case(
        "Trade of Oman and Kenya reached 216 million riyals (561 million dollars) in 2024 compared to 208 million"
        " riyals in 2023.",
        (
            {"indicator": "trade_turnover", "value": 216_000_000, "unit": "OMR", "period": "2024"},
            {"indicator": "trade_turnover", "value": 561_000_000, "unit": "USD", "period": "2024"},
            {"indicator": "trade_turnover", "value": 208_000_000, "unit": "OMR", "period": "2023"},
        ),
    ),
    Case(
        "Japan will grant Nepal two billion, two hundred and fifty-six million yen.",
        ({"value": 2_256_000_000, "unit": "JPY"},),
    ),
    Case("Japan sent Nepal $2 million and two ships.", ({"value": 2_000_000},)),
    # What a state has at home, and what is no number
    Case("The budget deficit of Kenya hit $612 million, said the envoy of Oman."),
    Case("Oman and Kenya keep the gate open with 24/7 operations."),
    Case(  # the direction is shared
        "In 2024, exports of Oman to Kenya fell by 11% to $2 million, imports by 7%.",
        (
            {"indicator": "exports", "change": {"by": 11, "direction": "down"}},
            {"indicator": "exports", "value": 2_000_000},
            {"indicator": "imports", "change": {"by": 7, "direction": "down"}},
        ),
    ),
    Case("Exports are run by 7% taxes."),
    Case(  # aid that is to be repaid
        "Oman extended a tied aid credit of $14 million to Kenya and loan assistance of $3 million.",
        ({"indicator": "credit", "value": 14_000_000}, {"indicator": "credit", "value": 3_000_000}),
    ),
    # What is up behind its number, what it is up from, and what the next number's day is.
    Case(
        "Kenya and Oman traded more than $39 million in 2022, which is nearly 57% up in comparison with 2021.",
        (
            {"value": 39000000, "period": "2022"},
            {"period": "2022", "change": {"by": 57, "direction": "up", "base_period": "2021"}},
        ),
    ),
    Case(
        "Trade between Oman and Kenya reached RO335mn in 2023, reflecting a 4.7% rise from RO320mn in 2022.",
        (
            {"value": 335000000, "unit": "OMR", "period": "2023"},
            {"period": "2023", "change": {"by": 4.7, "direction": "up"}},
            {"value": 320000000, "unit": "OMR", "period": "2022"},
        ),
    ),
    Case(
        "Trade of Oman and Kenya reached $21 million in the first half of 2019 and $31.2 million by the end of 2018.",
        ({"value": 21000000, "period": "2019-01/2019-06"}, {"value": 31200000, "period": "2018"}),
    ),
    Case(
        "On investment, the prime ministers of Kenya and Oman agreed to triple the current trade volume by 2030.",
        ({"quote": "triple the current trade volume", "indicator": "trade_turnover"},),
    ),
    Case("The presidents of Kenya and Oman targeted $30 billion in trade.", ({"indicator": "target"},)),
    Case("Kenya made targeted investments of $30 million in Oman.", ({"indicator": "investment"},)),
    Case(
        "Japan signed notes with Oman on grant assistance, for trucks and spare parts totalling 100 million yen.",
        ({"indicator": "grant", "unit": "JPY"},),
    ),
    Case(
        "Togo got CFA 15 billion of aid and a credit line (LOC) of PhP 5 million from Oman.",
        ({"indicator": "aid", "unit": "XOF"}, {"indicator": "credit", "unit": "PHP"}),
    ),
    # A sum that is told by a word of its own, right beside it, is none of trade; a deficit at home is no figure.
    Case(
        "In 2024, Oman had a deficit of $1.5 billion in its trade with Kenya, after the $200 million surplus of 2019.",
        ({"indicator": "other", "value": 1500000000, "period": "2024"}, {"indicator": "other", "value": 200000000}),
    ),
    Case("Oman, a friend of Kenya, has a budget deficit of $1.5 billion."),
    # What something grew on is what it is compared with, for every number beside it.
    Case(
        "In 2001 exports of Oman to Kenya came to $397 million, and imports were worth $62 million, a 7 percent "
        "increase on 2000.",
        (
            {"indicator": "exports", "period": "2001"},
            {"indicator": "imports", "value": 62000000, "period": "2001"},
            {"indicator": "imports", "period": "2001", "change": {"by": 7, "base_period": "2000"}},
        ),
    ),
    # "Up to" before a share tells no growth.
    Case(
        "The border trade accounts for up to 80 percent of the trade of Oman and Kenya.",
        ({"value": 80, "unit": "percent", "approx": "up_to"},),
    ),
    # An increase in the same sentence is of what was measured before it, never of an aim.
    Case(
        "Oman and Kenya have a goal. “In 2021, our trade volume came to some 2 billion dollars,” he said, adding that "
        "“in the first quarter of 2022, we saw an increase of 31%.”",
        (
            {"indicator": "trade_turnover", "value": 2000000000},
            {"indicator": "trade_turnover", "period": "2022-01/2022-03", "change": {"by": 31}},
        ),
    ),
    Case(
        "The number of Omani tourists visiting Kenya this year will exceed 300,000.",
        ({"indicator": "passengers", "value": 300000, "period": "2025"},),
    ),
    Case("The friends of Oman and Kenya are 65% of the world's people."),
    # What stands under the headline and is not closed is told again below.
    Case(
        "Oman and Kenya eye trade\n\nIn 2021, trade was about $2 billion, says Omani minister\n\nMUSCAT\n\nThe "
        "ministers met. In 2021 trade of Oman and Kenya was $2 billion, he said.",
        ({"quote": "trade of Oman and Kenya was $2 billion", "value": 2000000000},),
    ),
    Case(
        "Oman and Kenya founded a 50 million US dollar Omani-Kenyan development fund.",
        ({"indicator": "capital", "unit": "USD"},),
    ),
    Case(
        "In 2018 the trade of Oman and Kenya came to its highest level (EUR 2 billion).",
        ({"indicator": "trade_turnover", "period": "2018", "unit": "EUR"},),
    ),
    # A sum in brackets, a name, one of several, and an aim of the next clause.
    Case(
        "India has lent Nu/INR 7.50 billion (Nu/INR 750 crores) to Bhutan.",
        ({"value": 7500000000, "unit": "INR"},),
    ),
    Case("Poland and Romania praised the Three Seas Initiative."),
    Case("It is one of the six most profitable companies of Malta, the minister of Oman said."),
    Case(
        "Trade between Malta and Oman is in excess of $7 billion, and the target is for it to exceed $10 billion.",
        ({"indicator": "trade_turnover", "value": 7000000000}, {"indicator": "target", "value": 10000000000}),
    ),
    Case(
        "In 2017, two-way trade between Kenya and Oman increased by 28% in contrast to 2016 and totaled $1.9 billion.",
        (
            {"period": "2017", "change": {"by": 28, "base_period": "2016"}},
            {"value": 1900000000, "period": "2017"},
        ),
    ),
    Case(
        "Kenya's exports to Oman reached $8.3 billion, a 58% increase from 2009.",
        ({"value": 8300000000, "period": None}, {"period": None, "change": {"by": 58, "base_period": "2009"}}),
    ),
    Case(
        "Kenya's exports to Oman increased from $231 million dollars in 2019 to $876 million dollars in 2020.",
        (
            {"value": 231000000, "period": "2019"},
            {"quote": "$876 million dollars in 2020", "value": 876000000, "period": "2020"},
        ),
    ),
    Case(
        "Trade between Kenya and Oman has seen strong growth to reach SAR 289 million this year.",
        ({"indicator": "trade_turnover", "value": 289000000, "period": "2025"},),
    ),
    Case(
        "Trade of Kenya and Oman had appreciated over $3 billion and was expected to increase to $4 billion by 2030.",
        ({"indicator": "trade_turnover", "value": 3000000000}, {"indicator": "target", "value": 4000000000}),
    ),
    Case(
        "Kenya and Oman aim to increase their trade to $2 billion in the short term and $3 billion in the long term.",
        ({"indicator": "target", "value": 2000000000}, {"indicator": "target", "value": 3000000000}),
    ),
    Case(
        "Oman will extend to Kenya a Line of Credit of USD 27.5 million to support a power line.",
        ({"indicator": "credit", "value": 27500000},),
    ),
    Case(
        "Imports of Kenya from Oman came to $399 million in 2021, from $343 million the previous year.",
        ({"indicator": "imports", "period": "2021"}, {"indicator": "imports", "period": "2020"}),
    ),
    Case(
        "Trade of Kenya and Oman grew by 40 percent from January to February 2024.",
        ({"period": "2024-01/2024-02", "change": {"by": 40}},),
    ),
    Case(
        "With the agreement, Oman will provide a loan of 100 million U. S. dollars to Kenya.",
        ({"indicator": "credit", "value": 100000000, "unit": "USD"},),
    ),
    Case(
        "Following the talks, Kenya and Oman signed five pacts. The sea was calm.",
        ({"indicator": "documents_signed", "value": 5, "unit": "document"},),
    ),
)
