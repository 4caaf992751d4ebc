"""Cases of tenures beside a title of birth, of lawmakers, and of bodies that were told before."""

from tests.extract.cases.case import Case

TITLES = (
    Case(
        "Omani Foreign Minister Hamud Tell met his Saudi counterpart, Prince Faisal bin Turki, in Muscat.",
        (
            {"person": "Hamud Tell", "post": "foreign minister", "state": "OM"},
            {"person": "Faisal bin Turki", "post": "foreign minister", "state": "SA"},
        ),
    ),
    Case(
        "Saudi Foreign Minister Prince Faisal bin Turki came to Muscat, Oman.",
        ({"person": "Faisal bin Turki", "post": "foreign minister", "state": "SA"},),
    ),
    Case(
        "Ali Tell, an Omani MP, and Kenyan lawmaker Jane Moi met.",
        (
            {"person": "Ali Tell", "post": "mp", "state": "OM"},
            {"person": "Jane Moi", "post": "lawmaker", "state": "KE"},
        ),
    ),
    Case(
        "The envoys of Oman and Kenya met the Secretary General of the organization Jane Moi.",
        ({"person": "Jane Moi", "post": "secretary general"},),
    ),
    Case(
        "Foreign Minister Hamud Tell of Oman spoke in Nairobi, Kenya, after talks with his counterpart Jane Moi.",
        (
            {"person": "Hamud Tell", "post": "foreign minister", "state": "OM"},
            {"person": "Jane Moi", "post": "foreign minister", "state": "KE"},
        ),
    ),
    Case(
        "Foreign Minister Hamud Tell of Oman met his counterpart Ports Minister Jane Moi of Kenya.",
        (
            {"person": "Hamud Tell", "post": "foreign minister", "state": "OM"},
            {"person": "Jane Moi", "post": "ports minister", "state": "KE"},
        ),
    ),
    # The other side's man
    Case(
        "The Kenyan delegation was led by Deputy Minister Ali Moi, the Omani one by State Secretary Hamud Tell.",
        (
            {"person": "Ali Moi", "post": "deputy minister", "state": "KE"},
            {"person": "Hamud Tell", "post": "state secretary", "state": "OM"},
        ),
    ),
    Case(
        "Present from the Kenyan side was Energy Minister Ali Moi, and from the Omani side Ports Minister Hamud Tell.",
        (
            {"person": "Ali Moi", "post": "energy minister", "state": "KE"},
            {"person": "Hamud Tell", "post": "ports minister", "state": "OM"},
        ),
    ),
    Case("Oman and Kenya thanked the Secretary General of the organization.", ()),
)
