"""Small reports of our own, real states and things that never happened, with the claims that a careful reader makes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Case:
    """`claims` are all claims of the kind under test that the text makes, in the order of their words, each with the
    fields to be compared; `wrong` says why the program does not yet read it so."""

    says: str
    claims: tuple[dict[str, Any], ...] = ()
    date: str | None = "2025-06-18"
    wrong: str = ""


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
        "The ministers of Ghana and Benin discussed opening a customs post at Hilla Condji and cooperation in"
        " farming, fishing and forestry.",
        (
            {"quote": "opening a customs post at Hilla Condji", "status": "discussed"},
            {"quote": "cooperation in farming, fishing and forestry", "status": "discussed"},
        ),
        wrong="a list of fields within the last member of a list is cut at its first comma",
    ),
    Case(
        "Bolivia proposed to reopen the railway to Paraguay. Paraguay expressed interest in buying gas from Bolivia.",
        (
            {"quote": "reopen the railway to Paraguay", "status": "proposed"},
            {"quote": "buying gas from Bolivia", "status": "proposed"},
        ),
    ),
    Case(
        "Iceland has delivered two rescue boats to the Faroe Islands. Iceland is also training their crews.",
        (
            {"quote": "delivered two rescue boats to the Faroe Islands", "status": "completed"},
            {"quote": "training their crews", "status": "under_way"},
        ),
    ),
    Case(
        "Construction of the bridge between Zambia and Botswana was suspended. The two sides hope to resume it.",
        (
            {"quote": "Construction of the bridge between Zambia and Botswana", "status": "stalled"},
            {"quote": "resume it", "status": "proposed"},
        ),
        wrong="an act whose object is a bare pronoun is dropped",
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
        "Laos thanked Japan for the construction of a hospital in Pakse. Japan congratulated Laos on its anniversary.",
        ({"quote": "the construction of a hospital in Pakse", "status": "completed"},),
    ),
    Case(
        "The President of Peru congratulated Chile on its national day. He expressed confidence in lasting friendship."
    ),
    Case("Norway and Sweden did not agree to build a tunnel. No decision was taken."),
    Case("The ministers of Kenya and Uganda discussed the situation in Sudan and regional security."),
    Case(
        "Trade between Italy and Libya goes back to antiquity. The Romans built ports and roads there.",
        wrong="history without a date is read as done between the parties",
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
)

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
)

MEETINGS = (
    Case(
        "Talks between Finland and Estonia were held in Tartu last month.",
        ({"format": "talks", "status": "held", "date": "2025-05", "place": "Tartu", "country": "EE"},),
    ),
    Case(
        "The 4th meeting of the Joint Commission of Peru and Chile was held in Arica on 12 May 2025."
        " It was chaired by Deputy Minister Rosa Quispe.",
        (
            {
                "format": "session",
                "ordinal": 4,
                "date": "2025-05-12",
                "place": "Arica",
                "country": "CL",
                "status": "held",
            },
        ),
    ),
    Case(
        "Foreign Minister of Norway Kari Lund met with Foreign Minister of Kenya Amos Wako yesterday.",
        ({"format": "talks", "date": "2025-06-17", "status": "held", "participants": ["Kari Lund", "Amos Wako"]},),
    ),
    Case(
        "The President of Malta will visit Tunisia next month. The visit was prepared in Sfax.",
        ({"format": "visit", "status": "planned", "date": "2025-07", "country": "TN"},),
        wrong="the visit that looks back becomes an occasion of its own",
    ),
    Case(
        "Prime Minister of Japan Ken Mori spoke by phone with Prime Minister of India Ravi Nair.",
        ({"format": "call", "status": "held", "date": None, "participants": ["Ken Mori", "Ravi Nair"]},),
    ),
    Case(
        "The next session of the Intergovernmental Commission of Cuba and Angola will be held in Luanda in 2026.",
        ({"format": "session", "status": "planned", "date": "2026", "place": "Luanda", "country": "AO"},),
    ),
    Case(
        "The business forum of Ghana and Togo was postponed. The talks in Lomé were fruitful, Ghana said.",
        ({"format": "forum", "status": "postponed"},),
    ),
    Case(
        "The second summit of Fiji and Samoa was cancelled because of a storm.",
        ({"format": "summit", "ordinal": 2, "status": "cancelled"},),
    ),
    Case(
        "On June 3 a delegation of Nepal arrived in Delhi, India. It left two days later.",
        ({"format": "visit", "date": "2025-06-03", "status": "held", "country": "IN"},),
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
)

INSTRUMENTS = (
    Case(
        "Brazil and Chile signed a treaty on extradition on 3 May 2024. It was a rainy day.",
        ({"type": "treaty", "status": "signed", "date": "2024-05-03", "parties": ["BR", "CL"]},),
    ),
    Case(
        "The agreement on visas between Oman and India was signed in March 2024 and entered into force in July 2024.",
        (
            {"type": "agreement", "status": "signed", "date": "2024-03"},
            {"type": "agreement", "status": "in_force", "date": "2024-07"},
        ),
    ),
    Case(
        "Parliament ratified the protocol on fisheries between Iceland and Norway yesterday.",
        ({"type": "protocol", "status": "ratified", "date": "2025-06-17"},),
    ),
    Case(
        "Qatar and Malta will sign a memorandum on sport in 2027.",
        ({"type": "memorandum", "status": "planned", "date": "2027"},),
    ),
    Case(
        "A draft agreement on rail transit is being prepared by Poland and Latvia.",
        ({"type": "agreement", "status": "drafted"},),
    ),
    Case(
        "The government of Kenya approved the roadmap for 2025-2030 with Uganda on 1 June.",
        ({"type": "roadmap", "status": "approved", "date": "2025-06-01", "period": "2025/2030"},),
    ),
    Case(
        "Japan terminated the contract on ferries with the Philippines. Manila protested.",
        ({"type": "contract", "status": "terminated"},),
    ),
    Case(
        "Cuba and Angola signed a treaty, two memoranda and a programme of exchanges.",
        (
            {"type": "treaty", "status": "signed"},
            {"type": "memorandum", "status": "signed"},
            {"type": "programme", "status": "signed"},
        ),
    ),
    Case("Ghana and Togo did not sign an agreement on fishing. The treaty was not ratified."),
    Case("There is a sign at the border of Peru and Chile. The agreement of both sides on the weather was general."),
    Case("Under the agreement, goods of Malta enter Tunisia freely. The treaty has forty pages."),
    Case(
        "The treaty of friendship between Finland and Estonia expired in 2022.",
        ({"type": "treaty", "status": "expired", "date": "2022"},),
    ),
    Case(
        "Three agreements were signed on 12 June 2025 between Peru and Chile. Among the agreements signed was a pact on"
        " fisheries. Additionally, a memorandum on ports and a protocol on visas.",
        (
            {"type": "treaty", "status": "signed", "date": "2025-06-12", "title": "pact on fisheries"},
            {"type": "memorandum", "status": "signed", "date": "2025-06-12"},
            {"type": "protocol", "status": "signed", "date": "2025-06-12"},
        ),
    ),
)

MECHANISMS = (
    Case(
        "Peru and Chile established a Joint Commission on Fisheries in 2024. It has ten members.",
        ({"name": "Joint Commission on Fisheries", "type": "commission", "status": "established", "date": "2024"},),
    ),
    Case(
        "The Business Council of Oman and India operates successfully. Its chair is elected.",
        ({"type": "business_council", "status": "operating"},),
    ),
    Case(
        "Ghana and Togo agreed to establish a working group on transit.",
        ({"type": "working_group", "status": "agreed"},),
    ),
    Case(
        "Norway proposed to create a development fund with Kenya. Kenya will study it.",
        ({"type": "fund", "status": "proposed"},),
    ),
    Case(
        "A trade house of Latvia will be opened in Riga by Poland and Latvia.",
        ({"status": "planned"},),
    ),
    Case(
        "The Joint Committee of Fiji and Samoa was dissolved. Its archive was burnt.",
        ({"type": "committee", "status": "dissolved"},),
    ),
    Case(
        "The Interparliamentary Assembly of Cuba and Angola has been suspended.",
        ({"type": "assembly", "status": "dormant"},),
    ),
    Case(
        "The Egyptian-Sudanese Water Council resumed its work in May.",
        ({"type": "council", "status": "operating"},),
    ),
    Case("The Minister spoke at the commission of Malta and Tunisia. A committee room was booked."),
    Case("No council was created by Japan and Brunei. The council of elders of Brunei is old."),
    Case("Investors of Spain set up a shop in Morocco. The fund of jokes was endless."),
)

TENURES = (
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
)

CASES = {
    "commitment": COMMITMENTS,
    "figure": FIGURES,
    "meeting": MEETINGS,
    "instrument": INSTRUMENTS,
    "mechanism": MECHANISMS,
    "tenure": TENURES,
}
