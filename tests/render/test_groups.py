"""Where a record is filed, and when silence is broken."""

from __future__ import annotations

from pathlib import Path

from servanda.base.when import When
from servanda.model.kinds import Mechanism, MechanismStatus, MechanismType, Meeting, MeetingFormat, MeetingStatus
from servanda.render.site import build_site
from servanda.render.views.groups import groups, slug
from servanda.render.views.shelf import Shelf

from .made import MadeLedger, PageReader, claim, record, report


def test_three_parties_have_a_dossier_of_their_own_and_no_pair(tmp_path: Path) -> None:
    document = report("Three states set up a Lighthouse Board.", "2024-01-02")
    board = Mechanism("Lighthouse Board", MechanismType.COMMITTEE, MechanismStatus.ESTABLISHED)
    told = claim(document, "set up a Lighthouse Board", board, ("IS", "NO", "PT"))
    ledger = MadeLedger((document,), (told,), (record("mechanism-9", "Lighthouse Board", [told], [document]),))
    assert [group.href for group in groups(Shelf.read(ledger))] == ["dossier/is-no-pt.html"]
    assert build_site(ledger, tmp_path).dyads == 0
    home = PageReader.of(tmp_path / "index.html").words
    assert "Iceland – Norway – Portugal" in home
    assert document.caption in home


def test_parties_that_are_no_plain_codes_make_safe_file_names() -> None:
    assert slug(("AZ", "KG")) == "az-kg"
    assert slug(()) == "not-told"
    assert slug(("../..", "NO")).startswith("group-")


def test_silence_since_the_last_report_is_written_out(tmp_path: Path) -> None:
    early, late = report("They set up a Tide Office.", "2020-02-03"), report("Talks took place.", "2024-05-06")
    office = claim(
        early, "set up a Tide Office", Mechanism("Tide Office", MechanismType.CENTRE, MechanismStatus.PLANNED)
    )
    talks = claim(late, "Talks took place", Meeting(MeetingFormat.TALKS, MeetingStatus.HELD))
    records = (record("mechanism-1", "Tide Office", [office], [early]), record("meeting-1", "talks", [talks], [late]))
    build_site(MadeLedger((early, late), (office, talks), records), tmp_path)
    assert (
        "No session reported. No report since 3 February 2020." in PageReader.of(tmp_path / "dossier/no-pt.html").words
    )


def test_a_planned_day_that_has_passed_is_no_next_meeting(tmp_path: Path) -> None:
    early, late = report("Talks are set for June 2021.", "2021-01-01"), report("A visit took place.", "2022-01-01")
    planned = Meeting(MeetingFormat.TALKS, MeetingStatus.PLANNED, date=When.parse("2021-06"))
    talks = claim(early, "Talks are set for June 2021", planned)
    visit = claim(late, "A visit took place", Meeting(MeetingFormat.VISIT, MeetingStatus.HELD))
    records = (record("meeting-1", "talks", [talks], [early]), record("meeting-2", "visit", [visit], [late]))
    build_site(MadeLedger((early, late), (talks, visit), records), tmp_path)
    words = PageReader.of(tmp_path / "dossier/no-pt.html").words
    assert "No report of a meeting to come." in words
    assert "no report that it took place" in words


def test_a_postponed_meeting_says_so_where_the_next_one_stands(tmp_path: Path) -> None:
    document = report("The talks set for June 2021 are postponed.", "2021-01-01")
    put_off = Meeting(MeetingFormat.TALKS, MeetingStatus.POSTPONED, date=When.parse("2021-06"))
    talks = claim(document, "The talks set for June 2021 are postponed", put_off)
    build_site(MadeLedger((document,), (talks,), (record("meeting-1", "talks", [talks], [document]),)), tmp_path)
    assert "June 2021, ‖ postponed" in PageReader.of(tmp_path / "dossier/no-pt.html").words
    assert "June 2021 ‖ postponed" in PageReader.of(tmp_path / "index.html").words


def test_a_planned_meeting_goes_before_a_postponed_one(tmp_path: Path) -> None:
    document = report("The talks of June 2021 are postponed. A visit is planned for August 2021.", "2021-01-01")
    put_off = Meeting(MeetingFormat.TALKS, MeetingStatus.POSTPONED, date=When.parse("2021-06"))
    talks = claim(document, "The talks of June 2021 are postponed", put_off)
    planned = Meeting(MeetingFormat.VISIT, MeetingStatus.PLANNED, date=When.parse("2021-08"))
    visit = claim(document, "A visit is planned for August 2021", planned)
    records = (record("meeting-1", "talks", [talks], [document]), record("meeting-2", "visit", [visit], [document]))
    build_site(MadeLedger((document,), (talks, visit), records), tmp_path)
    assert "Nextvisit, August 2021" in PageReader.of(tmp_path / "dossier/no-pt.html").words
