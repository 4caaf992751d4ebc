"""Cases of sessions: a body that sits, and what is numbered."""

from tests.extract.cases.case import Case

SESSIONS = (
    # Numbers that are far apart do not count one row of sessions.
    Case(
        "The seventh round of political talks of Oman and Kenya took place in Muscat. They will hold the 4th meeting of"
        " the Joint Trade Commission in Nairobi.",
        (
            {"format": "talks", "ordinal": 7, "mechanism": None},
            {"format": "session", "ordinal": 4, "mechanism": "Joint Trade Commission"},
        ),
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
        "The next session of the Intergovernmental Commission of Cuba and Angola will be held in Luanda in 2026.",
        ({"format": "session", "status": "planned", "date": "2026", "place": "Luanda", "country": "AO"},),
    ),
    Case(
        "The second summit of Fiji and Samoa was cancelled because of a storm.",
        ({"format": "summit", "ordinal": 2, "status": "cancelled"},),
    ),
    Case(
        "We first met a year ago, so this is our third meeting, President of Kenya Ali Moi told the guest from Oman.",
        ({"format": "talks", "date": "2024"}, {"format": "talks", "date": None, "ordinal": 3}),
    ),
    Case(
        "Muscat hosted the VI meeting of the Joint Commission on Trade of Oman and Kenya.",
        ({"format": "session", "ordinal": 6, "place": "Muscat", "country": "OM", "status": "held"},),
    ),
    Case(
        "The 12-th session of the Kenya – Oman Joint Trade Commission took place in Nairobi.",
        ({"format": "session", "ordinal": 12, "mechanism": "Kenya – Oman Joint Trade Commission", "country": "KE"},),
    ),
    Case(
        "The ministers of Oman and Kenya met in Muscat on May 3."
        " On the same day, the 4th session of the Joint Commission of Oman and Kenya was held in Sohar.",
        (
            {"format": "talks", "place": "Muscat", "date": "2025-05-03"},
            {"format": "session", "ordinal": 4, "place": "Sohar", "date": "2025-05-03"},
        ),
    ),
    Case(
        "The Joint Commission of Oman and Kenya met in Muscat on May 3.",
        ({"format": "session", "mechanism": "Joint Commission of Oman and Kenya", "date": "2025-05-03"},),
    ),
    Case(
        "The sides exchanged views on holding a regular meeting of the Joint Trade Commission of Oman and Kenya.",
        ({"format": "session", "status": "planned"},),
    ),
    Case(
        "The 7th meeting of the Oman-Kenya Joint Committee was held in Muscat on June 3. During the meeting, the work"
        " on the decisions of the 6th meeting of the Committee was reviewed.",
        ({"ordinal": 7, "date": "2025-06-03"}, {"ordinal": 6, "date": None}),
    ),
    Case(
        "The President of Chad held his second meeting with Prime Minister Anna Perera of Fiji on 3 May.",
        ({"format": "talks", "ordinal": None, "date": "2025-05-03"},),
    ),
    Case(
        "The third round of Foreign Office Consultations between Oman and Kenya ended in the Kenyan capital on 3 May.",
        ({"format": "talks", "ordinal": 3, "country": "KE", "date": "2025-05-03"},),
    ),
    Case(
        "The joint committee of Oman and Kenya came together in Muscat on Monday for its fifth session.",
        ({"format": "session", "ordinal": 5, "place": "Muscat", "date": "2025-06-16"},),
    ),
    Case(
        "Papers came out of the twenty-second session of the Oman-Kenya Joint Committee, which sat in Muscat on 2 May"
        " 2025. The committee met for the first time in Nairobi in April 1995.",
        (
            {"format": "session", "ordinal": 22, "date": "2025-05-02", "place": "Muscat"},
            {"format": "session", "ordinal": 1, "date": "1995-04", "place": "Nairobi"},
        ),
    ),
    Case(
        "Jane Moi of Kenya had her first encounter with her Omani counterpart Salim Badu, the Omani Defence Minister.",
        ({"format": "talks", "ordinal": None},),
    ),
    Case(
        "Minister Jane Moi of Kenya will attend the 11th session of the Oman-Kenya Joint Council and the 3rd session of"
        " the Oman-Kenya Port Commission.",
        ({"ordinal": 11, "status": "planned"}, {"ordinal": 3, "status": "planned"}),
    ),
    Case(
        "In 2019 the commission of Latvia and Ghana gathered in Riga on October 7.",
        ({"format": "session", "date": "2019-10-07", "country": "LV"},),
    ),
    Case(
        "Adviser Janis Ozols of Latvia hosted Minister Kofi Mensa of Ghana at the Castle in Riga on March 6 for talks"
        " of the Latvian-Ghanaian Fishing Group.",
        ({"format": "session", "date": "2025-03-06", "place": "Riga", "country": "LV"},),
    ),
    Case(
        "The second round of free trade talks between Latvia and Peru ended in Riga.",
        ({"format": "talks", "ordinal": 2, "place": "Riga"},),
    ),
    Case(
        "Kenya and Oman held the 9th Foreign Ministers' Meeting of the Coast Dialogue in Muscat.",
        ({"ordinal": 9, "country": "OM", "status": "held"},),
    ),
)
