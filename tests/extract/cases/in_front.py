"""Cases of meetings that the front of the sentence names, and of talks told by what they covered."""

from tests.extract.cases.case import Case

IN_FRONT = (
    Case(
        "In a phone call this month, President Hamud Tell of Oman urged President Jane Moi of Kenya to open up.",
        ({"format": "call", "status": "held", "date": "2025-06", "participants": ["Hamud Tell", "Jane Moi"]},),
    ),
    Case(
        "In a meeting on Friday, Kenyan and Omani ministers agreed to open a port.",
        ({"quote": "meeting on Friday, Kenyan and Omani ministers", "format": "talks", "date": "2025-06-13"},),
    ),
    Case(
        "Oman and Kenya are close. In a more recent call, Tell and Moi spoke well of the grid.",
        ({"quote": "more recent call, Tell and Moi", "format": "call"},),
    ),
    Case("In a meeting of the cabinet, President Hamud Tell of Oman praised Kenya.", ()),
    Case("In a call for peace, President Hamud Tell of Oman praised President Jane Moi of Kenya.", ()),
    Case(
        "The discussions between the two sides of Oman and Kenya also covered fishing.",
        ({"format": "talks", "status": "held"},),
    ),
    Case("The discussions between the two sides of Oman and Kenya are useful.", ()),
    Case(
        "He spoke after receiving Omani Ambassador Hamud Tell at his office in Nairobi, Kenya.",
        ({"format": "talks", "status": "held", "country": "KE"},),
    ),
    Case(
        "The summit of Oman and Kenya follows the leaders' April 2, 2024, telephone call.",
        ({"format": "summit", "date": None}, {"format": "call", "date": "2024-04-02"}),
    ),
    Case(
        "President Hamud Tell of Oman received this Wednesday (18), at the Bait Palace, President Jane Moi of Kenya.",
        ({"format": "talks", "date": "2025-06-18", "participants": ["Hamud Tell", "Jane Moi"]},),
    ),
    Case("President Hamud Tell of Oman received, in the end, no answer from Kenya.", ()),
    # A number that only counts the visit told before is no visit of its own.
    Case(
        "Minister Hamud Tell of Oman will travel to Nairobi on Sunday, his third visit to Kenya in the past year.",
        ({"format": "visit", "status": "planned", "date": "2025-06-22"},),
    ),
)
