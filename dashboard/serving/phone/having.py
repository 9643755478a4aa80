"""Questions 2 and 3: what somebody can give, and what they look for."""

from dashboard.model.workshop import Asset, Gives, Seeks
from dashboard.serving.phone.form import Form
from dashboard.serving.phone.question import Heard, Question, Shown
from dashboard.serving.phone.texts_in_form import text_in
from dashboard.serving.phone.visit import Visit
from dashboard.serving.phone.writing import NotTakenInError
from dashboard.texts import Texts
from dashboard.views.phone import choices, questions
from dashboard.views.phone.rendering import render


def having(kind: str, made: type[Gives] | type[Seeks]) -> Question:
    """The question of one kind."""

    def show(shown: Shown) -> str:
        before = shown.visit.own.last(made) if shown.is_first_look else None
        return render(
            "having",
            shown.visit.page(shown.t, kind),
            form=True,
            kind=kind,
            title=questions.title(kind, shown.t),
            example=_example(kind, shown.t),
            assets=choices.assets(shown.t),
            chosen=before.assets if before else shown.typed.all_of("asset"),
            text=before.text if before else shown.typed.one("text"),
            keys=shown.keys,
            problem=shown.problem,
        )

    def hear(found: Visit, form: Form) -> Heard:
        text = text_in(form, "text")
        chosen = form.all_of("asset")
        if any(each not in tuple(Asset) for each in chosen):
            raise NotTakenInError("send_again")
        said = made(tuple(each for each in Asset if each in chosen), text)
        before = found.own.all_of(made)
        if not said.assets and not said.text:
            if not before:
                raise NotTakenInError("nothing_said")
            return Heard(instead_of=tuple(before))
        same = any((each.assets, each.text) == (said.assets, said.text) for each in before.values())
        # Said before, it need not be approved again.
        return Heard() if same else Heard(said)

    return Question(kind, show, hear)


def _example(kind: str, texts: Texts) -> str:
    return texts("phone.gives_example") if kind == "gives" else texts("phone.seeks_example")


GIVES = having("gives", Gives)
SEEKS = having("seeks", Seeks)
