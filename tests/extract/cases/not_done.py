"""Cases of what was not done, would have been done or may yet be: none of it is told as done."""

from tests.extract.cases.case import Case

_COMPLETED = ({"quote": "lent Kenya two boats", "status": "completed"},)
_OPEN = ({"format": "visit", "status": "planned", "country": "KE"},)

# Papers of which there is none.
PAPERS_NOT_MADE = (
    Case("No agreement was signed between Norway and Kenya."),
    Case("Not a single new treaty was signed by Norway and Kenya."),
    Case("None of the treaties of Norway and Kenya was ratified."),
    Case("Norway and Kenya met, and no agreement was reached."),
    Case("Neither Norway nor Kenya signed the treaty."),
    Case("The parliament of Norway refused to ratify the treaty with Kenya."),
    Case("Norway and Kenya were unable to sign the treaty."),
    Case("The treaty between Norway and Kenya would have been signed in May."),
    Case(
        "The treaty of Norway and Kenya will have been signed by May.",
        ({"quote": "treaty of Norway and Kenya will have been signed", "status": "planned"},),
    ),
)

# Deeds that were not done, and plans that were given up in the same breath.
DEEDS_NOT_DONE = (
    Case("Norway lent Kenya two boats.", _COMPLETED),
    Case("Norway would have lent Kenya two boats."),
    Case("Norway almost lent Kenya two boats."),
    Case("Norway hardly ever lent Kenya two boats."),
    Case("Neither Norway nor Oman lent Kenya two boats."),
    Case(
        "Norway will have lent Kenya two boats by May.",
        ({"quote": "lent Kenya two boats by May", "status": "planned"},),
    ),
    Case(
        "Norway was to lend Kenya two boats, but the plan was dropped.",
        ({"quote": "lend Kenya two boats", "status": "dropped"},),
    ),
    Case(
        "Norway agreed to lend Kenya two boats but postponed it.",
        ({"quote": "lend Kenya two boats", "status": "stalled"},),
    ),
    Case(
        "Norway plans to lend Kenya two boats, but has not set a day.",
        ({"quote": "lend Kenya two boats", "status": "planned"},),
    ),
    Case(
        "Norway plans to lend Kenya two boats, but the Omanis refused to pay.",
        ({"quote": "lend Kenya two boats", "status": "planned"},),
    ),
    Case("If the King of Norway comes to Kenya, the ports will open."),
    # What is unlikely, denied, asked about, or asked not to be done.
    Case("Norway is unlikely to lend Kenya two boats."),
    Case("It is unlikely that Norway will lend Kenya two boats."),
    Case("Norway denied having lent Kenya two boats."),
    Case("Norway denied that it would lend Kenya two boats."),
    Case("Norway asked whether Oman would lend Kenya two boats."),
    Case(
        "Norway asked Kenya not to ban its boats and to free the sailors.",
        (
            {"quote": "not to ban its boats", "status": "proposed"},
            {"quote": "free the sailors", "status": "proposed"},
        ),
    ),
    Case(
        "Norway and Kenya agreed not to ban boats.",
        ({"quote": "not to ban boats", "status": "agreed"},),
    ),
    Case(
        "Norway, which denied all, will lend Kenya two boats.",
        ({"quote": "lend Kenya two boats", "status": "planned"},),
    ),
)

# Occasions that may yet take place, and those that will not.
OCCASIONS_IN_DOUBT = (
    Case("A visit to Kenya by the King of Norway was also under consideration.", _OPEN),
    Case("A visit to Kenya by the King of Norway is possible.", _OPEN),
    Case("A visit to Kenya by the King of Norway is being prepared.", _OPEN),
    Case("A visit to Kenya by the King of Norway is not ruled out.", _OPEN),
    Case("The King of Norway is considering a visit to Kenya.", _OPEN),
    Case(
        "The ministers of Norway and Kenya discussed their recent visit to Oman.",
        ({"format": "visit", "status": "held", "country": "OM"},),
    ),
    Case(
        "The visit of the King of Norway to Kenya was a success.",
        ({"format": "visit", "status": "held", "country": "KE"},),
    ),
    Case("There are no plans for a visit to Kenya by the King of Norway."),
    Case("The visit of the King of Norway to Kenya was ruled out."),
    Case("Norway has ruled out talks with Kenya in Oslo."),
    Case("Norway turned to Oman and rejected a meeting of the ministers of Norway and Kenya."),
    Case("No meeting of the Joint Commission of Norway and Kenya was held in 2023."),
    Case("The session of the joint commission of Norway and Kenya did not take place in 2023."),
    Case("The summit of Norway and Kenya in Oslo never took place."),
    Case("The talks between Norway and Kenya did not begin on Monday."),
    Case("The King of Norway declined an invitation to visit Kenya."),
    Case(
        "The King of Norway accepted an invitation to visit Kenya.",
        ({"format": "visit", "status": "planned", "country": "KE"},),
    ),
    Case("If the King of Norway visits Kenya, the ports will open."),
    Case("Norway asked whether President Moi Badu of Kenya would visit Oslo."),
)
