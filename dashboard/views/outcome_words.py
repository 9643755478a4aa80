"""What came of introductions, in a sentence: of all of them, and of one year."""

from dashboard.analysis.introductions import Outcomes
from dashboard.texts import Texts


def outcome_words(came: Outcomes, texts: Texts, *, year: int | None = None) -> str:
    """ "23 kennismakingen opgepakt; 9 keer kwam het tot samenwerking. Daaruit groeiden nog 4 verbindingen."

    Of `year` it is said apart where some of them, not all, were taken on in it.
    """
    said = [_sentence(texts("introductions.outcome", n=came.taken_on), came.taken_on, came.working, texts)]
    of_year = next((each for each in came.years if each.year == year), None)
    if of_year and 0 < of_year.begun < came.taken_on:
        taken = texts("introductions.outcome_year", n=of_year.begun, year=str(of_year.year))
        # Those that came about in a year may have been taken on before it: they are never "it".
        said.append(_sentence(taken, 0, of_year.working, texts))
    if came.further:
        said.append(texts("introductions.outcome_further", n=came.further))
    return " ".join(said)


def _sentence(taken: str, taken_on: int, working: int, texts: Texts) -> str:
    if not working:
        return texts("introductions.outcome_none", taken=taken)
    if taken_on == working == 1:
        return texts("introductions.outcome_only", taken=taken)
    return texts("introductions.outcome_working", n=working, taken=taken)
