"""Cases of what reads like an act and is none, and of acts that stand beside papers."""

from tests.extract.cases.case import Case

NO_ACTS = (
    # What comes of something, told behind a comma.
    Case(
        "The road of Kenya and Oman will also contribute to trade in the north of the country, cut costs and ease life."
    ),
    Case("The visit will give a powerful impetus to the friendship of Kenya and Oman."),
    Case("The visit of Kenya's president gave a major boost to trade with Oman."),
    Case("In Oman, special consideration was given to the tuna of Kenya."),
    Case("Kenya and Oman established a robust strategic partnership."),
    Case(
        "Kenya and Oman restored diplomatic relations in 2025.",
        ({"quote": "restored diplomatic relations in 2025", "status": "completed"},),
    ),
    Case("The presidents of Kenya and Oman introduced the members of their delegations."),
    Case("Kenya's minister returned from Oman last month."),
    Case("Kenya thanked Oman for its continued support to Kenya."),
    Case(
        "Kenya thanked Oman for its support to Kenya in clearing mines.",
        ({"quote": "its support to Kenya in clearing mines", "status": "completed"},),
    ),
    # Beside a paper that the same subject signs, and what a paper is for.
    Case(
        "Kenya and Oman agreed to widen trade in tuna, and signed a joint protocol.",
        ({"quote": "widen trade in tuna", "status": "agreed"},),
    ),
    Case(
        "Kenya and Oman signed a protocol to hold fairs and train pilots.",
        ({"quote": "hold fairs", "status": "agreed"}, {"quote": "train pilots", "status": "agreed"}),
    ),
    # An offer is not yet done.
    Case(
        "Kenya offered a credit line of $5 million to Oman.",
        ({"quote": "offered a credit line of $5 million to Oman", "status": "proposed"},),
    ),
    # When something begins, what comes of it, what is traded.
    Case("The visit of Kenya's president to Oman is scheduled to start on Wednesday at the invitation of the Sultan."),
    Case("The sixth session of Kenya and Oman will help in further widening their ties."),
    Case("In 2022, Kenya sold $83 million worth of tea to Oman."),
    Case(
        "Kenya sold two tugs to Oman.",
        ({"quote": "sold two tugs to Oman", "status": "completed"},),
    ),
    Case("The ministers of Kenya and Oman witnessed the signing ceremony after an hour-long meeting."),
    Case("Kenya welcomed the convening of the joint commission with Oman in Muscat."),
    # What is said of a sum, and what is meant above all, are no members of their own.
    Case(
        "Oman will extend a grant of $5 million, some 20 million shillings, for the building of a dam in Kenya, and a "
        "loan for roads.",
        ({"status": "planned"},),
    ),
    Case(
        "Kenya and Oman agreed to enhance trade relations, especially cross-border trade, and promote the gates.",
        (
            {"quote": "enhance trade relations, especially cross-border trade", "status": "agreed"},
            {"quote": "promote the gates", "status": "agreed"},
        ),
    ),
    Case(
        "The envoy of Oman reaffirmed the commitment of the Omani government to further expand and strengthen the "
        "partnership with Kenya.",
        ({"quote": "expand and strengthen the partnership with Kenya", "status": "agreed"},),
    ),
    # Who says that a thing will do something does not do it.
    Case("The minister of Kenya said the trade fair will deepen the work of the ports of Oman."),
    Case(
        "Kenya said its navy will guard the ports of Oman.",
        ({"quote": "guard the ports of Oman", "status": "planned"},),
    ),
    Case("The spokesperson of Kenya said further details will be released by Oman later."),
    # What is only recorded, reviewed, marked, good for something, or formed at home; who is welcomed.
    Case("Oman recorded a deficit of $5 million in its trade with Kenya."),
    Case("Oman and Kenya conducted a full review of their ties."),
    Case("The year 2024 marks the 20th anniversary since the first Kenyan crews were sent to Oman."),
    Case("Oman provided a good platform for Kenya."),
    Case(
        "Oman provided two platforms for divers to Kenya.",
        ({"quote": "provided two platforms for divers to Kenya", "status": "completed"},),
    ),
    Case("Oman maintains very good relations with Kenya."),
    Case("Kenya's new cabinet led by Ann Moi has been established, Oman said."),
    Case("The king of Oman welcomed the Kenyan premier and his delegation."),
    Case("Oman established a roadmap of cooperation with Kenya."),
    Case(
        "Oman established a school for divers in Kenya.",
        ({"quote": "established a school for divers in Kenya", "status": "completed"},),
    ),
    Case("The envoy of Kenya thanked Oman for its concern and solidarity after the flood."),
    Case("The envoy thanked Oman for its support since the founding of Kenya."),
    Case("“Our work is going on,” the minister of Oman told Kenya."),
    # Talks on a paper are work on it.
    Case(
        "Oman and Kenya agreed to begin negotiations to revise the fishing treaty.",
        ({"quote": "begin negotiations to revise the fishing treaty", "status": "agreed"},),
    ),
    Case("Oman and Kenya agreed to begin talks on Monday."),
    Case("A set of proposals of Oman and Kenya was discussed."),
    Case(
        "A set of proposals of Oman and Kenya on ports was discussed.",
        ({"quote": "A set of proposals of Oman and Kenya on ports"},),
    ),
    Case("The meeting of Oman and Kenya is expected to take place in the port of Mombasa."),
    Case("Oman told Kenya that the date would be finalized soon."),
    # One verb tells of common work in two words.
    Case(
        "Oman and Kenya agreed on strengthening bilateral relations and cooperation between their ports.",
        ({"quote": "strengthening bilateral relations and cooperation between their ports"},),
    ),
    Case(
        "Oman and Kenya agreed on strengthening bilateral relations and cooperation in fishing.",
        ({"quote": "strengthening bilateral relations"}, {"quote": "cooperation in fishing"}),
    ),
    # Papers are told to be for better relations; one for an act tells it.
    Case("Kenya and Oman signed three memorandums aimed at strengthening bilateral ties."),
    Case(
        "Kenya and Oman signed three memorandums aimed at opening a port.",
        ({"quote": "opening a port"},),
    ),
    Case("Kenya reiterated its satisfaction with the work of Oman."),
    Case("The ports of Oman were set to close in May. Kenya took note."),
    Case("The presidents of Oman and Kenya spoke behind closed doors at the palace."),
    Case("Kenya and Oman signed eight agreements aimed at further strengthening bilateral ties."),
    Case(
        "Oman and Kenya are committed to building a robust, long-term partnership in fishing.",
        ({"quote": "building a robust, long-term partnership in fishing"},),
    ),
    Case("Oman has invested over 5 billion dollars in Kenya. The sum was told by a bank."),
    Case("Oman has increased its mutual trade with Kenya. The sum was told by a bank."),
    Case(
        "Oman has increased the number of scholarships for Kenya. It was told by a bank.",
        ({"status": "completed"},),
    ),
    Case("Kenya and Oman established diplomatic relations in 1970. The sides met."),
    Case("Kenya and Oman signed papers in several areas including energy, education and decentralisation."),
    Case("Kenya and Oman reaffirmed the excellent level of bilateral relations. The sea was calm."),
    Case(
        "Kenya and Oman discussed the exchange of pilots, training and cooperation in fishing.",
        ({"quote": "the exchange of pilots, training"}, {"quote": "cooperation in fishing", "status": "discussed"}),
    ),
    Case("The talks of Kenya and Oman on regional cooperation revealed a wide consensus."),
)
