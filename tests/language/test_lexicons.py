"""The English lexicons: they load, hold legal codes and words, name nothing twice, and are as broad as they must be."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from importlib.resources import files
from typing import Any

import pytest
import yaml
from babel import Locale

from servanda.model.kinds import Indicator, InstrumentType, MechanismType, MeetingFormat
from servanda.model.kinds.sector import SECTORS

NAMES = ("currencies", "leaders", "nouns", "organisations", "posts", "sectors", "speech", "states", "verbs")
NO_STATES = {"EZ", "QO", "UN", "XA", "XB", "ZZ"}  # babel's regions and test locales
NO_CODES = {"AC", "CP", "CQ", "DG", "EA", "IC", "TA"}  # reserved, not assigned; part of a state that is listed
FUNDS_AND_METALS = {"BOV", "CHE", "CHW", "CLF", "COU", "MXV", "USN", "UYI", "UYW", "XUA", "XSU"}


@pytest.fixture(scope="module")
def english() -> dict[str, Any]:
    folder = files("servanda.language").joinpath("packs", "en")
    return {name: yaml.safe_load(folder.joinpath(f"{name}.yaml").read_text("utf-8")) for name in NAMES}


def twice(words: Iterable[str]) -> list[str]:
    """The words that occur more than once, letter by letter: case and a full stop may tell two symbols apart."""
    seen: set[str] = set()
    return [word for word in words if word in seen or seen.add(word)]  # type: ignore[func-returns-value]


def leaves(data: object) -> Iterable[object]:
    if isinstance(data, dict):
        for key, value in data.items():
            yield key
            yield from leaves(value)
    elif isinstance(data, list):
        for value in data:
            yield from leaves(value)
    else:
        yield data


def lists(data: object, where: str) -> Iterable[tuple[str, list[Any]]]:
    if isinstance(data, dict):
        for key, value in data.items():
            yield from lists(value, f"{where}.{key}")
    elif isinstance(data, list):
        yield where, data


def base(verb: str | dict[str, str]) -> str:
    return verb if isinstance(verb, str) else verb["base"]


@pytest.mark.parametrize("name", NAMES)
def test_no_word_was_read_as_something_else(english: dict[str, Any], name: str) -> None:
    """YAML takes a bare NO, on, yes or 24 for no word at all."""
    also = {"currencies": type(None), "nouns": int}  # no default; what a scaled unit is multiplied by
    assert [leaf for leaf in leaves(english[name]) if type(leaf) not in (str, also.get(name, str))] == []


@pytest.mark.parametrize("name", NAMES)
def test_no_list_names_a_word_twice(english: dict[str, Any], name: str) -> None:
    doubled = {where: twice(base(entry) for entry in entries) for where, entries in lists(english[name], name)}
    assert {where: words for where, words in doubled.items() if words} == {}


@pytest.mark.parametrize("name", NAMES)
def test_words_stand_without_space_around_them_and_without_an_article(english: dict[str, Any], name: str) -> None:
    words = [word for _, entries in lists(english[name], name) for word in map(base, entries)]
    assert [word for word in words if word != word.strip() or not word or "  " in word] == []
    if name in ("states", "organisations"):
        articles = {word for word in words if word.lower().startswith(("the ", "a "))}
        assert articles <= {"The Valley", "The Hague"}  # the article belongs to these two towns


@pytest.mark.parametrize("name", NAMES)
def test_every_file_opens_with_a_comment(name: str) -> None:
    text = files("servanda.language").joinpath("packs", "en", f"{name}.yaml").read_text("utf-8")
    assert text.startswith("# ")
    assert "general knowledge" in text[:600].lower()  # where the words are from


class TestStates:
    def test_all_states_of_iso_3166_and_no_other(self, english: dict[str, Any]) -> None:
        known = {code for code in map(str, Locale("en").territories) if code.isalpha()} - NO_STATES - NO_CODES
        assert set(english["states"]) == known

    def test_every_state_has_the_four_lists_and_a_name(self, english: dict[str, Any]) -> None:
        for code, state in english["states"].items():
            assert list(state) == ["names", "adjectives", "people", "capital"], code
            assert state["names"], code

    def test_every_member_of_the_large_bodies_has_adjective_people_and_capital(self, english: dict[str, Any]) -> None:
        for code in "AZ KG KZ UZ TJ TM RU US CN IN JP DE FR GB IT BR ZA AU CA KR TR SA AE PK LK NG EG UA PL ES".split():
            assert all(english["states"][code].values()), code

    def test_a_name_belongs_to_one_state(self, english: dict[str, Any]) -> None:
        assert twice(name for state in english["states"].values() for name in state["names"]) == []

    def test_shared_adjectives_and_capitals_are_the_known_ones(self, english: dict[str, Any]) -> None:
        shared = {
            key: set(twice(word for state in english["states"].values() for word in state[key]))
            for key in ("adjectives", "capital")
        }
        assert shared == {"adjectives": {"Congolese"}, "capital": set()}


class TestOrganisations:
    def test_there_are_eighty_and_none_bears_the_code_of_a_state(self, english: dict[str, Any]) -> None:
        assert len(english["organisations"]) >= 80
        assert set(english["organisations"]) & set(english["states"]) == set()

    def test_a_name_belongs_to_one_organisation_and_to_no_state(self, english: dict[str, Any]) -> None:
        names = [name for names in english["organisations"].values() for name in names]
        names += [name for state in english["states"].values() for name in state["names"]]
        assert twice(names) == []

    def test_the_ones_asked_for(self, english: dict[str, Any]) -> None:
        asked = "EAEU CIS CSTO ASEAN SAARC BIMSTEC ECOWAS NATO OSCE UN OTS TURKSOY SCO BRICS GCC OPEC ECO WTO IMF WB"
        asked += " ADB EBRD EIB AIIB IAEA WHO UNESCO ISDB COE CARICOM MERCOSUR OAS G7 G20 APEC AFRICAN_UNION"
        assert set(asked.split()) <= set(english["organisations"])


class TestLeaders:
    def test_states_and_posts_are_those_of_the_other_files(self, english: dict[str, Any]) -> None:
        canonical, heads = english["posts"]["canonical"], set(english["posts"]["heads"])
        assert set(english["leaders"]) <= set(english["states"]) | set(english["organisations"])
        posts = {entry.split(", ")[1] for entries in english["leaders"].values() for entry in entries}
        assert {post for post in posts if post in canonical} == set()
        assert {post for post in posts if not heads & {post, post.split()[-1], post.split()[0]}} == set()

    def test_nobody_leaves_before_coming(self, english: dict[str, Any]) -> None:
        terms = [entry.split(", ")[2].split("-") for entries in english["leaders"].values() for entry in entries]
        assert [(first, last) for first, last in terms if last and last < first] == []


class TestPosts:
    def test_breadth(self, english: dict[str, Any]) -> None:
        posts = english["posts"]
        assert len(posts["heads"]) >= 150
        assert len(posts["portfolios"]) >= 80
        assert len(posts["honorifics"]) >= 50

    def test_heads_are_in_lower_case_and_hold_every_canonical_post(self, english: dict[str, Any]) -> None:
        heads, canonical = english["posts"]["heads"], english["posts"]["canonical"]
        assert [head for head in heads if head != head.lower()] == []
        assert {*canonical, *canonical.values()} <= set(heads)

    def test_a_canonical_post_is_the_end_of_its_chain(self, english: dict[str, Any]) -> None:
        canonical = english["posts"]["canonical"]
        assert {post for post in canonical.values() if post in canonical} == set()

    @pytest.mark.parametrize(
        ("said", "meant"),
        [
            ("ambassador extraordinary and plenipotentiary", "ambassador"),
            ("external affairs minister", "foreign minister"),
            ("minister for foreign affairs", "foreign minister"),
            ("chairman of the milli majlis", "speaker"),
            ("national security adviser", "national security advisor"),
            ("premier", "prime minister"),
            ("charge d'affaires", "chargé d'affaires"),
            ("deputy minister of defense", "deputy defence minister"),
        ],
    )
    def test_what_is_meant(self, english: dict[str, Any], said: str, meant: str) -> None:
        assert english["posts"]["canonical"][said] == meant


class TestCurrencies:
    def test_all_codes_in_use_and_only_codes_of_iso_4217(self, english: dict[str, Any]) -> None:
        codes = set(english["currencies"]) - {"shared"}
        assert len(codes) >= 150
        assert codes <= set(Locale("en").currencies)
        assert codes & FUNDS_AND_METALS == set()

    def test_a_currency_has_names_its_code_as_a_symbol_and_a_state(self, english: dict[str, Any]) -> None:
        for code, money in english["currencies"].items():
            if code == "shared":
                continue
            assert money["names"], code
            assert code in money["symbols"], code
            assert money["state"] is None or money["state"] in english["states"], code

    def test_a_name_or_a_symbol_belongs_to_one_currency(self, english: dict[str, Any]) -> None:
        own = [money for code, money in english["currencies"].items() if code != "shared"]
        assert twice(name for money in own for name in money["names"]) == []
        assert twice(symbol for money in own for symbol in money["symbols"]) == []

    def test_shared_words_lead_to_listed_currencies_of_listed_states(self, english: dict[str, Any]) -> None:
        for word, choice in english["currencies"]["shared"].items():
            assert choice["default"] is None or choice["default"] in english["currencies"], word
            assert set(choice["by_state"].values()) <= set(english["currencies"]), word
            assert set(choice["by_state"]) <= set(english["states"]), word

    @pytest.mark.parametrize(
        ("word", "state", "code"),
        [
            ("dollars", "AU", "AUD"), ("rupees", "LK", "LKR"), ("pounds", "EG", "EGP"), ("francs", "RW", "RWF"),
            ("manat", "TM", "TMT"), ("som", "KG", "KGS"), ("¥", "CN", "CNY"), ("riyals", "SA", "SAR"),
        ],
    )  # fmt: skip
    def test_whose_money(self, english: dict[str, Any], word: str, state: str, code: str) -> None:
        assert english["currencies"]["shared"][word]["by_state"][state] == code


class TestVerbs:
    def test_breadth(self, english: dict[str, Any]) -> None:
        assert len(english["verbs"]["undertaking"]) >= 600
        assert len(english["verbs"]["noun_too"]) >= 200
        assert len(english["verbs"]["stative"]) >= 50

    def test_nouns_too_are_verbs_of_undertaking(self, english: dict[str, Any]) -> None:
        verbs = english["verbs"]
        assert set(verbs["noun_too"]) <= {base(verb) for verb in verbs["undertaking"]}

    def test_irregular_forms_have_legal_keys(self, english: dict[str, Any]) -> None:
        irregular = [verb for verb in english["verbs"]["undertaking"] if isinstance(verb, dict)]
        assert len(irregular) >= 100
        for verb in irregular:
            assert {"base", "past"} <= set(verb) <= {"base", "past", "participle", "gerund"}, verb

    def test_a_short_verb_that_doubles_its_consonant_says_so(self, english: dict[str, Any]) -> None:
        plain = [verb for verb in english["verbs"]["undertaking"] if isinstance(verb, str)]
        assert [verb for verb in plain if re.fullmatch(r"[^aeiou]+[aeiou][^aeiouwxy]", verb)] == []


class TestNouns:
    @pytest.mark.parametrize(
        ("section", "legal"),
        [
            ("meetings", MeetingFormat),
            ("instruments", InstrumentType),
            ("bodies", MechanismType),
            ("indicators", Indicator),
        ],
    )
    def test_values_are_words_of_the_kinds_and_all_of_them_occur(
        self, english: dict[str, Any], section: str, legal: type[StrEnum]
    ) -> None:
        assert set(english["nouns"][section].values()) == {str(word) for word in legal}

    def test_breadth(self, english: dict[str, Any]) -> None:
        sizes = {"action": 400, "cooperation": 8, "light": 60, "meetings": 40, "instruments": 60, "bodies": 60}
        sizes |= {"indicators": 100, "units": 100}
        assert {section: least for section, least in sizes.items() if len(english["nouns"][section]) < least} == {}

    def test_heads_are_in_lower_case(self, english: dict[str, Any]) -> None:
        words = [word for section in english["nouns"].values() for word in section]
        assert [word for word in words if word != word.lower()] == []

    def test_a_unit_is_a_unit_of_itself_or_an_irregular_form(self, english: dict[str, Any]) -> None:
        units = english["nouns"]["units"]
        assert {unit: units[unit] for unit in units.values() if unit in units and units[unit] != unit} == {}

    def test_scaled_units_are_powers_of_a_thousand_of_listed_units(self, english: dict[str, Any]) -> None:
        for word, scaled in english["nouns"]["scaled_units"].items():
            assert scaled["unit"] in set(english["nouns"]["units"].values()), word
            assert scaled["times"] in {1000**power for power in range(1, 5)}, word


class TestSectors:
    def test_codes_are_purpose_codes_with_a_title(self, english: dict[str, Any]) -> None:
        for code, sector in english["sectors"].items():
            assert re.fullmatch(r"\d{5}", code), code
            assert SECTORS[code]
            assert sector["words"] or code == "99810", code

    def test_a_word_tells_one_sector(self, english: dict[str, Any]) -> None:
        assert twice(word for sector in english["sectors"].values() for word in sector["words"]) == []

    @pytest.mark.parametrize(
        ("word", "code"),
        [("tourism", "33210"), ("railway", "21030"), ("customs", "33120"), ("flights", "21050"), ("solar", "23210")],
    )
    def test_what_a_word_tells(self, english: dict[str, Any], word: str, code: str) -> None:
        assert word in english["sectors"][code]["words"]


class TestSpeech:
    def test_breadth(self, english: dict[str, Any]) -> None:
        assert {"said", "noted", "added", "stressed", "told", "reports", "informs"} <= set(english["speech"]["saying"])
        assert len(english["speech"]["agencies"]) >= 80
