"""Cases of instruments."""

from tests.extract.cases.case import Case

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
    Case("The leaders of Kenya and Oman released the following joint statement."),
    Case(
        "Ghana spoke of a Ports Memorandum of Understanding that Director Bill Neal of Ghana and Kenya signed in May.",
        ({"type": "memorandum", "status": "signed", "date": "2025-05"},),
    ),
    Case(
        "Kenya and Oman welcomed the signing of the Ports Agreement, which they had discussed in Muscat in May 2024.",
        ({"type": "agreement", "status": "signed", "date": None},),
    ),
    Case(
        "Memoranda of understanding between Oman and Kenya were signed on roads, on data and technology, and on ports.",
        (
            {"quote": "Memoranda of understanding between Oman and Kenya were signed on roads", "status": "signed"},
            {"quote": "on data and technology", "type": "memorandum"},
            {"quote": "on ports", "type": "memorandum"},
        ),
    ),
    Case(
        "On that occasion 13 agreements were signed by Oman and Kenya.",
        ({"quote": "13 agreements were signed", "title": None},),
    ),
    Case(
        "Kenya on 3 June urged an early conclusion of the power agreement that would let Oman sell power.",
        ({"type": "agreement", "status": "planned", "date": None},),
    ),
    Case("Oman and Kenya are working on favourable framework conditions."),
    Case(
        "Oman and Kenya plan to sign several memorandums of understanding covering the ports.",
        ({"type": "memorandum", "status": "planned"},),
    ),
    Case(
        "He will direct the agencies of Oman to work with Kenya on the signing of an agreement on fishing.",
        ({"type": "agreement", "status": "planned"},),
    ),
    Case("Oman and Kenya will sign a treaty on fishing in 2025.", ({"status": "planned", "date": "2025"},)),
    Case("Law enforcement officers from Oman and Kenya exchanged views.", ()),
    Case(
        "The presidents of Oman and Kenya are expected to sign a package of bilateral documents.",
        ({"type": "other", "status": "planned"},),
    ),
    Case("Oman and Kenya will consider the implementation of the agreements made during the talks.", ()),
    Case(
        "Contracts with Kenya are planned for signing during the visit of the prime minister of Oman.",
        ({"type": "contract", "status": "planned"},),
    ),
    Case("He spoke to Kenya about implementing such a project within the framework of the treaty of Oman.", ()),
    Case("Latvia and Ghana are developing joint plans in energy."),
    Case(
        "Ministries of economies of Latvia and Ghana also signed a memorandum on fish.",
        ({"type": "memorandum", "status": "signed"},),
    ),
    # An act on paper that was put off or called off is none.
    Case("The signing of the agreement on llamas between Oman and Peru has been delayed.", ()),
    Case("Oman suspended ratification of the agreement on llamas with Peru.", ()),
    Case("Oman and Peru cancelled the signing of the agreement on llamas.", ()),
    Case(
        "The ratification of the agreement on llamas between Oman and Peru was hailed in Cusco.",
        ({"type": "agreement", "status": "ratified"},),
    ),
    Case("Kenya is against signing the treaty on fish with Norway."),
    Case("The treaty between Kenya and Norway could not be signed."),
    Case(
        "The treaty between Kenya and Norway must be approved by the senate.",
        ({"type": "treaty", "status": "planned", "title": "treaty between Kenya and Norway"},),
    ),
    Case(
        "The treaty between Kenya and Norway, signed but never ratified, lapsed in 2010.",
        ({"status": "signed", "date": None}, {"status": "expired", "date": "2010"}),
    ),
    # The quote begins with the whole subject.
    Case(
        "The presidents of Norway and Kenya signed a treaty on fish.",
        ({"quote": "presidents of Norway and Kenya signed a treaty on fish", "parties": ["KE", "NO"]},),
    ),
    Case("Norway, Chad and Kenya signed a pact.", ({"quote": "Norway, Chad and Kenya signed a pact"},)),
    Case("In Oslo, Kenya and Norway signed a pact.", ({"quote": "Kenya and Norway signed a pact"},)),
    Case("Norway was late, and Kenya signed a pact with Norway.", ({"quote": "Kenya signed a pact with Norway"},)),
    Case("Kenya and Norway vowed to work together, above all in drafting laws."),
    # What stands between a paper and its verb, and papers of a day.
    Case(
        "The treaty of Norway and Kenya, which cuts tariffs, took effect in May 2024.",
        ({"type": "treaty", "status": "in_force", "date": "2024-05"},),
    ),
    Case(
        "Norway praised the agreements reached by the leaders of Norway and Kenya on 3 May 2024.",
        ({"type": "agreement", "status": "concluded", "date": "2024-05-03"},),
    ),
    Case(
        "A committee of Kenya has approved the draft law on the ratification of the agreement on the Port Fund."
        " The president of Oman approved the agreement on December 1, 2024.",
        (
            {"type": "law", "status": "approved", "date": None},
            {"type": "agreement", "status": "approved", "date": "2024-12-01"},
        ),
    ),
    Case(
        "Kenya and Oman signed a framework agreement on loans for 2026-2029. The sum was told.",
        ({"status": "signed", "date": None},),
    ),
)
