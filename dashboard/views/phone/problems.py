"""Why something could not be taken in, as a sentence that says what to do."""

from dashboard.model.workshop.said import LONGEST, LONGEST_NAME
from dashboard.texts import Texts

SENTENCES = {
    "send_again": "phone.problem_send_again",
    "is_over": "phone.problem_is_over",
    "store_busy": "phone.problem_store_busy",
    "not_yours": "phone.problem_not_yours",
    "too_much": "phone.problem_too_much",
    "choose_one": "phone.problem_choose_one",
    "no_name": "phone.problem_no_name",
    "no_corner": "phone.problem_no_corner",
    "nothing_said": "phone.problem_nothing_said",
    "text_too_long": "phone.problem_text_too_long",
    "name_too_long": "phone.problem_name_too_long",
    "same_twice": "phone.problem_same_twice",
    "yourself": "phone.problem_yourself",
    "which_one": "phone.problem_which_one",
}


def sentence_of(problem: str, texts: Texts) -> str:
    """The sentence of a problem's code."""
    longest = LONGEST_NAME if problem == "name_too_long" else LONGEST
    return texts(SENTENCES[problem], n=longest)
