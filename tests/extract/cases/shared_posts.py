"""Cases of posts that several persons hold, and of whose post it is where state and post stand apart."""

from tests.extract.cases.case import Case

_BOTH = (
    {"person": "Ana Rojas", "post": "president", "state": "PE"},
    {"person": "Said Malik", "post": "president", "state": "OM"},
)

SHARED_POSTS = (
    Case("Peruvian and Omani Presidents Ana Rojas and Said Malik opened the fair in Lima.", _BOTH),
    Case("Presidents Ana Rojas of Peru and Said Malik of Oman met in Lima.", _BOTH),
    Case("The presidents of Peru and Oman - Ana Rojas and Said Malik - met in Lima.", _BOTH),
    Case("Ana Rojas and Said Malik, the presidents of Peru and Oman, met in Lima.", _BOTH),
    Case(
        "The Peruvian, Omani and Maltese presidents Ana Rojas, Said Malik and Joe Borg met in Lima.",
        (*_BOTH, {"person": "Joe Borg", "post": "president", "state": "MT"}),
    ),
    Case(
        "The ambassadors of Peru and Oman to Kenya, Ana Rojas and Said Malik, met.",
        (
            {"person": "Ana Rojas", "post": "ambassador", "state": "PE", "accredited_to": "KE"},
            {"person": "Said Malik", "post": "ambassador", "state": "OM", "accredited_to": "KE"},
        ),
    ),
    # Fewer names than states pair nobody.
    Case("The presidents of Peru and Oman met Ana Rojas in Lima."),
    Case("Presidents of Peru and Oman, in Lima for talks, met."),
    # The body between post and state, and that of a firm.
    Case(
        "Vice Premier of the State Council of the People's Republic of China Hu Ping met the envoy of Peru.",
        ({"person": "Hu Ping", "post": "vice premier of the state council", "state": "CN"},),
    ),
    Case(
        "Vice President of China's Koala Group Hu Ping met the envoy of Peru.",
        ({"person": "Hu Ping", "post": "vice president", "state": "CN"},),
    ),
    Case(
        "Mr. Hu Ping, Chairman of the Advisory Board of Koala Holdings of China, flew to Peru.",
        ({"person": "Hu Ping", "post": "chairman of the advisory board"},),
    ),
    Case(
        "European Commissioner for Enlargement Otto Varga flew to Peru.",
        ({"person": "Otto Varga", "post": "european commissioner for enlargement", "state": "EU"},),
    ),
    Case(
        "U.S. Gen. Joe Mills, Chairman of the Joint Chiefs of Staff, flew to Oman.",
        ({"person": "Joe Mills", "post": "chairman of the joint chiefs of staff", "state": "US"},),
    ),
    Case(
        "Caribbean Community (CARICOM) Secretary-General Otto Varga flew to Peru.",
        ({"person": "Otto Varga", "post": "secretary-general", "state": "CARICOM"},),
    ),
    Case(
        "Oman heard of Peru and its Minister of Ports, Ana Rojas.",
        ({"person": "Ana Rojas", "post": "minister of ports", "state": "PE"},),
    ),
    Case("The Minister of Finance, Economic Stabilization and National Policies of Peru wrote to Oman."),
    Case(
        "Mr. Ken Mori, Chief Representative of the Norway Cooperation Agency, flew to Kenya.",
        ({"person": "Ken Mori", "post": "chief representative of the norway cooperation agency", "state": "NO"},),
    ),
    # A post that a sentence says somebody holds.
    Case(
        "Somsavat Keo is the first Lao foreign minister to visit Kenya.",
        ({"person": "Somsavat Keo", "post": "foreign minister", "state": "LA"},),
    ),
    Case(
        "Rafidah Omar, who is also Malaysia's trade minister, spoke to Japan.",
        ({"person": "Rafidah Omar", "post": "trade minister", "state": "MY"},),
    ),
    Case("Rafidah Omar is the daughter of a minister, Malaysia told Japan."),
    Case(
        "Sir Leon Varga, chief EU trade negotiator, met officials of Japan.",
        ({"person": "Leon Varga", "post": "chief trade negotiator", "state": "EU"},),
    ),
    # Fields and initials between a post and its holder.
    Case(
        "Ambassador-at-Large for Global Ocean Issues Ann Lane of Norway met the King of Tonga.",
        ({"person": "Ann Lane", "post": "ambassador-at-large for global ocean issues", "state": "NO"},),
    ),
    Case(
        "Director of the Fishing Committee of the KLO Moi Badu flew to Kenya.",
        ({"person": "Moi Badu", "post": "director of the fishing committee of the klo"},),
    ),
    Case(
        "Kari Lund was appointed foreign minister of Norway, Kenya said.",
        ({"person": "Kari Lund", "post": "foreign minister", "state": "NO"},),
    ),
    Case(
        "The presidents of Oman, Said Badri, and Chad, Ali Moi, met in Muscat.",
        (
            {"person": "Said Badri", "post": "president", "state": "OM"},
            {"person": "Ali Moi", "post": "president", "state": "TD"},
        ),
    ),
    Case(
        "Foreign Ministers Said Badri, of Oman, and Ali Moi, of Chad, met.",
        ({"person": "Said Badri", "state": "OM"}, {"person": "Ali Moi", "state": "TD"}),
    ),
)
