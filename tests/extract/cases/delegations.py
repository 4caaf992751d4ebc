"""Cases of persons named in a row: who came with a delegation, each with a post, from which state."""

from tests.extract.cases.case import Case

DELEGATIONS = (
    # The state that a delegation goes to is not the one that sends it.
    Case(
        "The Kenyan delegation to Oman included Ana Moi, Director General of Ports, and Luis Vega, Director of Roads.",
        (
            {"person": "Ana Moi", "post": "director general of ports", "state": "KE"},
            {"person": "Luis Vega", "post": "director of roads", "state": "KE"},
        ),
    ),
    # A post behind a name is that name's, also where the post of the next is not known.
    Case(
        "From Kenya came to Oman Chen Shihai, Director General of the Nile Hub, Zhang Li, Chief Cook, and others.",
        ({"quote": "Chen Shihai, Director General of the Nile Hub", "person": "Chen Shihai"},),
    ),
    Case(
        "With regard to Kenya, the Omani Foreign Minister, Said Malik, spoke.",
        ({"person": "Said Malik", "post": "foreign minister", "state": "OM"},),
    ),
    # An official may bring the heads of firms from anywhere.
    Case(
        "President Ana Moi of Kenya came to Oman, accompanied by Luis Vega, Chairman of Andes Copper Company.",
        (
            {"person": "Ana Moi", "state": "KE"},
            {"person": "Luis Vega", "state": None},
        ),
    ),
    Case(
        "President Ana Moi of Kenya came to Oman, accompanied by Luis Vega, Minister of Ports.",
        (
            {"person": "Ana Moi", "state": "KE"},
            {"person": "Luis Vega", "state": "KE"},
        ),
    ),
    # Who is in the other party's town for talks meets its officials there.
    Case(
        "Omani Minister Said Malik held talks with Foreign Minister Luis Vega in Nairobi. Kenya is glad.",
        ({"person": "Said Malik"}, {"person": "Luis Vega", "post": "foreign minister", "state": "KE"}),
    ),
    Case(
        "Omani Minister Said Malik held talks with Foreign Minister Luis Vega in Muscat about Kenya.",
        ({"person": "Said Malik", "state": "OM"}, {"person": "Luis Vega", "state": None}),
    ),
    # On a tour of states, the government met in each is its own.
    Case(
        "In Kenya, Mr. Finn met with Vice President Ana Moi and Minister Luis Vega.\n\nIn Oman, Mr. Finn met with"
        " Minister Said Malik.",
        (
            {"person": "Ana Moi", "state": "KE"},
            {"person": "Luis Vega", "state": "KE"},
            {"person": "Said Malik", "state": "OM"},
        ),
    ),
    Case("In Kenya, Mr. Finn met with Minister Said Malik of Oman.", ({"person": "Said Malik", "state": "OM"},)),
    # Whom a speaker calls "our" is of the speaker's state.
    Case(
        "President of Kenya Ana Moi: I instructed our Deputy Prime Minister Luis Vega to open a bank in Oman.",
        ({"person": "Ana Moi", "state": "KE"}, {"person": "Luis Vega", "state": "KE"}),
        publisher="Office of the Sultan of Oman",
    ),
    Case(
        "The Omani co-chair of the commission, First Deputy Premier Yusuf Badu, spoke of ports in Chad.",
        ({"person": "Yusuf Badu", "state": "OM"},),
    ),
    Case(
        "The Omani cochairman, Yusuf Badu, who is a deputy minister of roads, praised Chad.",
        ({"person": "Yusuf Badu", "state": "OM"},),
    ),
    Case(
        "The Omani chairman met with the commission, Minister Yusuf Badu said in Chad.",
        ({"person": "Yusuf Badu", "state": None},),
    ),
    Case(
        "Chad was led by Nora Lane, minister of trade, while Oman was led by Ambassador Yusuf Badu, head of the Board"
        " of Ports.",
        ({"person": "Nora Lane", "state": "TD"}, {"person": "Yusuf Badu", "state": "OM"}),
    ),
    Case(
        "Chad's Minister of Foreign Affairs, Robert Lane and Minister of Security, Colonel Sam Moi, signed for their"
        " country.",
        (
            {"person": "Robert Lane", "post": "foreign minister", "state": "TD"},
            {"person": "Sam Moi", "post": "minister of security", "state": "TD"},
        ),
    ),
    Case(
        "The Omani Minister of Trade Yusuf Badu and Minister of Ports Nora Lane signed the protocol in Chad.",
        ({"person": "Yusuf Badu", "state": "OM"}, {"person": "Nora Lane", "state": None}),
    ),
    Case(
        "The president will meet Omani Minister Yusuf Badu, presidential spokesman Sam Moi said in Chad.",
        ({"person": "Yusuf Badu", "state": "OM"}, {"person": "Sam Moi", "state": None}),
    ),
    Case(
        "Ties with Oman grow, Nora Lane, the trade minister, said after meeting Yusuf Badu, Oman's deputy premier.",
        ({"person": "Nora Lane", "state": None}, {"person": "Yusuf Badu", "state": "OM"}),
        publisher="Hungary Matters",
    ),
    Case(
        "The Omani side was chaired by Interior Minister Yusuf Badu and the Chadian side was headed by Minister for"
        " Planning Nora Lane.",
        ({"person": "Yusuf Badu", "state": "OM"}, {"person": "Nora Lane", "state": "TD"}),
    ),
    Case(
        "The Chadian delegation was led by Foreign Secretary Nora Lane, and the Omani delegation was led by Secretary"
        " (West) Mr Yusuf Badu.",
        ({"person": "Nora Lane", "state": "TD"}, {"person": "Yusuf Badu", "state": "OM"}),
    ),
    Case(
        "Minister of Ports Jane Moi led the Kenyan team, while Minister of Trade Ali Said led the Omani team.",
        ({"person": "Jane Moi", "state": "KE"}, {"person": "Ali Said", "state": "OM"}),
    ),
    Case(
        "Minister of Ports Jane Moi leads the delegation of Kenya at the talks in Oman.",
        ({"person": "Jane Moi", "state": "KE"},),
    ),
)
