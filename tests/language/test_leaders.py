"""Leaders known to all the world: by full name whenever, by surname only with the post and in its years."""

from __future__ import annotations

import pytest

from servanda.base.when import When
from servanda.language.leaders import Leaders

LEADERS = Leaders(
    {
        "NO": ["Kari=Karin Løvø, president, 2001-2009", "Ola Berg, prime minister, 2001-"],
        "KE": ["MOI Badu, president, 2005-", "Amina al-Karim, foreign minister, 2010-2014"],
        "GH": ["Kofi Berg, prime minister, 2006-2010"],
        "FJ": ["Ana VAN DER SEA, king, 2000-", "Per Moss, prime minister, 2000-2009"],
        "TO": ["Per Moss, king, 2012-"],
    }
)


@pytest.mark.parametrize(
    ("name", "post", "state"),
    [
        ("Kari Løvø", "president", "NO"),
        ("Karin Lovo", "president", "NO"),
        ("Kari A. Løvø, Jr.", "prime minister", "NO"),  # posts change, persons do not
        ("Moi Badu", "president", "KE"),
        ("Amina Al-Karim", "foreign minister", "KE"),
        ("Ana van der Sea", "king", "FJ"),
        ("Kari Løvø", "secretary-general", None),  # of an organisation, perhaps
        ("Kari", "president", None),
        ("Per Løvø", "president", None),
        ("Moi Løvø", "president", None),
        ("Badu", "president", None),
    ],
)
def test_a_full_name(name: str, post: str, state: str | None) -> None:
    assert LEADERS.by_full_name(name, post, None) == state


@pytest.mark.parametrize(
    ("post", "published", "state"),
    [
        ("prime minister", None, "FJ"),  # who held the post told
        ("prime minister", "2020-05-01", "FJ"),
        ("president", "2005-05-01", "FJ"),  # who held any at the time
        ("president", "2020-05-01", "TO"),
        ("president", None, None),
    ],
)
def test_a_full_name_that_two_states_know(post: str, published: str | None, state: str | None) -> None:
    assert LEADERS.by_full_name("Per Moss", post, When.parse(published) if published else None) == state


@pytest.mark.parametrize(
    ("surname", "post", "published", "state"),
    [
        ("Løvø", "president", "2003-05-01", "NO"),
        ("Løvø", "president", None, "NO"),
        ("Løvø", "president", "2010-01-01", None),
        ("Løvø", "prime minister", "2003-05-01", None),
        ("Berg", "prime minister", "2003-05-01", "NO"),
        ("Berg", "prime minister", "2007-05-01", None),  # two states had one of that name
        ("Moi", "president", "2024-05-01", "KE"),
        ("Van", "king", "2024-05-01", None),
        ("Karim", "minister", "2012-05-01", "KE"),
        ("Moi", "minister", "2012-05-01", None),
    ],
)
def test_a_surname(surname: str, post: str, published: str | None, state: str | None) -> None:
    assert LEADERS.by_surname(surname, post, When.parse(published) if published else None) == state


def test_a_text_is_glimpsed_at_for_family_names() -> None:
    assert LEADERS.glimpsed("In the evening Løvø spoke.")
    assert not LEADERS.glimpsed("In the evening the moi and Karin spoke.")


@pytest.mark.parametrize("entry", ["Kari Løvø", "Kari Løvø, president", "Kari Løvø, president, since 2001"])
def test_an_entry_of_another_form_is_refused(entry: str) -> None:
    with pytest.raises(ValueError, match="is not of the form"):
        Leaders({"NO": [entry]})
