"""Small reports of our own, real states and things that never happened, with the claims that a careful reader makes."""

from tests.extract.cases.appositions import APPOSITIONS
from tests.extract.cases.asked_and_aimed import ASKED_AND_AIMED
from tests.extract.cases.behind_colons import BEHIND_COLONS
from tests.extract.cases.bodies_in_session import BODIES_IN_SESSION
from tests.extract.cases.called_off import CALLED_OFF
from tests.extract.cases.case import Case
from tests.extract.cases.clause_ends import CLAUSE_ENDS
from tests.extract.cases.commitments import COMMITMENTS
from tests.extract.cases.deeds import DEEDS
from tests.extract.cases.delegations import DELEGATIONS
from tests.extract.cases.figures import FIGURES
from tests.extract.cases.figures_compared import COMPARED
from tests.extract.cases.futures_told import FUTURES_TOLD
from tests.extract.cases.in_front import IN_FRONT
from tests.extract.cases.instruments import INSTRUMENTS
from tests.extract.cases.mechanisms import MECHANISMS
from tests.extract.cases.meetings import MEETINGS
from tests.extract.cases.no_acts import NO_ACTS
from tests.extract.cases.not_done import DEEDS_NOT_DONE, OCCASIONS_IN_DOUBT, PAPERS_NOT_MADE
from tests.extract.cases.occasions_in_passing import OCCASIONS_IN_PASSING
from tests.extract.cases.occasions_to_come import OCCASIONS_TO_COME
from tests.extract.cases.papers_in_rows import PAPERS_IN_ROWS
from tests.extract.cases.papers_listed import PAPERS_LISTED
from tests.extract.cases.papers_told_again import DONE_ABOUT_PAPERS, PAPERS_TOLD_AGAIN
from tests.extract.cases.posts_in_full import POSTS_IN_FULL
from tests.extract.cases.rounds import ROUNDS
from tests.extract.cases.sessions import SESSIONS
from tests.extract.cases.shared_posts import SHARED_POSTS
from tests.extract.cases.talked_of import TALKED_OF
from tests.extract.cases.tenures import TENURES
from tests.extract.cases.tenures_by_publisher import BY_PUBLISHER
from tests.extract.cases.titles import TITLES
from tests.extract.cases.visits import VISITS
from tests.extract.cases.visits_without_places import VISITS_WITHOUT_PLACES
from tests.extract.cases.ways_of_meeting import WAYS_OF_MEETING
from tests.extract.cases.where_they_meet import WHERE_THEY_MEET

CASES = {
    "commitment": (
        *COMMITMENTS,
        *TALKED_OF,
        *DEEDS,
        *CLAUSE_ENDS,
        *DEEDS_NOT_DONE,
        *NO_ACTS,
        *BEHIND_COLONS,
        *FUTURES_TOLD,
        *ASKED_AND_AIMED,
        *DONE_ABOUT_PAPERS,
    ),
    "figure": (*FIGURES, *COMPARED),
    "meeting": (
        *MEETINGS,
        *VISITS,
        *SESSIONS,
        *ROUNDS,
        *CALLED_OFF,
        *OCCASIONS_TO_COME,
        *OCCASIONS_IN_DOUBT,
        *IN_FRONT,
        *WHERE_THEY_MEET,
        *BODIES_IN_SESSION,
        *VISITS_WITHOUT_PLACES,
        *WAYS_OF_MEETING,
        *OCCASIONS_IN_PASSING,
    ),
    "instrument": (*INSTRUMENTS, *PAPERS_NOT_MADE, *PAPERS_LISTED, *PAPERS_IN_ROWS, *PAPERS_TOLD_AGAIN),
    "mechanism": MECHANISMS,
    "tenure": (*TENURES, *BY_PUBLISHER, *SHARED_POSTS, *DELEGATIONS, *TITLES, *APPOSITIONS, *POSTS_IN_FULL),
}

__all__ = ["CASES", "Case"]
