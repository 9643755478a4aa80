"""Questions 4 and 5: whom to introduce to whom, and whom one would like to meet. Several of each."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dashboard.model import Corner
from dashboard.model.workshop import Party, Slip, Wish
from dashboard.serving.phone.form import Form
from dashboard.serving.phone.question import Heard, Question, Shown
from dashboard.serving.phone.texts_in_form import name_in, text_in, tidied
from dashboard.serving.phone.visit import Visit
from dashboard.serving.phone.writing import NotTakenInError
from dashboard.views.phone import choices, questions
from dashboard.views.phone.naming import WORDS, names_at_hand
from dashboard.views.phone.rendering import render
from dashboard.views.phone.said import own_items

ENDS: Mapping[str, tuple[str, ...]] = {"slip": ("one", "other"), "wish": ("whom",)}
"""The organisations that each names: the same words in forms and in what is said."""


@dataclass(frozen=True, slots=True)
class End:
    """One organisation that is being named. `rows` to choose from, None when its name was not looked up."""

    field: str
    label: str
    typed: str = ""
    rows: list[choices.Row] | None = None
    chosen: str = ""
    corner: str = ""


def naming(kind: str, made: type[Slip] | type[Wish]) -> Question:
    """The question of one kind."""

    def show(shown: Shown) -> str:
        own = shown.visit.own.all_of(made)
        if shown.is_first_look and own and not {"another", "change"} & set(shown.asking.query):
            return _several(shown, kind)
        changed = _to_change(shown, own)
        words = {name: shown.t(key) for name, key in WORDS[kind].items()}
        before = own[changed] if changed and shown.is_first_look else None
        return render(
            "naming",
            shown.visit.page(shown.t, kind),
            form=True,
            kind=kind,
            title=questions.title(kind, shown.t),
            ends=[_end(field, words[field], shown, before) for field in ENDS[kind]],
            because=before.because if before else shown.typed.one("because"),
            changes=changed or "",
            corners=choices.corners(shown.t),
            names=names_at_hand(shown.visit.own, shown.visit.entries, shown.visit.network),
            keys=shown.keys,
            problem=shown.problem,
            **{name: words[name] for name in ("lead", "because_label", "example", "small")},
        )

    def hear(found: Visit, form: Form) -> Heard:
        parties = [_party(form, field, found) for field in ENDS[kind]]
        if any(each is None for each in parties):
            raise NotTakenInError("which_one")
        named = [each for each in parties if each is not None]
        if len({each.key for each in named}) < len(named):
            raise NotTakenInError("same_twice")
        if found.own.party is not None and found.own.party.key in {each.key for each in named}:
            raise NotTakenInError("yourself")
        said = _said(named, text_in(form, "because"))
        to, keys = f"{found.base}/{kind}", {each.key for each in named}
        old: list[int] = []
        is_said = False
        for id, before in found.own.all_of(made).items():
            # Two who were named before are spoken of in other words now: that is one slip and not two.
            if _keys(before, kind) == keys:
                if _is_same(before, said, kind):
                    is_said = True
                else:
                    old.append(id)
            elif str(id) == form.one("changes"):
                old.append(id)
        # Said already, perhaps a moment ago: what it stands in the place of goes all the same.
        return Heard(None if is_said else said, instead_of=tuple(old), to=to)

    return Question(kind, show, hear)


def _said(named: list[Party], because: str) -> Slip | Wish:
    if len(named) == 1:
        return Wish(named[0], because)
    one, other = named
    return Slip(one, other, because)


def _several(shown: Shown, kind: str) -> str:
    return render(
        "several",
        shown.visit.page(shown.t, kind),
        kind=kind,
        title=questions.title(kind, shown.t),
        lead=shown.t("phone.so_far"),
        another=shown.t(WORDS[kind]["another"]),
        items=own_items(shown.visit.own, shown.visit.base, shown.t, shown.visit.network.ecosystem, kind=kind),
        keys=shown.keys,
    )


def _to_change(shown: Shown, own: Iterable[int]) -> int | None:
    wanted = shown.asking.query.get("change", "") or shown.typed.one("changes")
    return next((id for id in own if str(id) == wanted), None)


def _end(field: str, label: str, shown: Shown, before: Slip | Wish | None) -> End:
    if before is not None:
        return End(field, label, choices.name_of(getattr(before, field), shown.visit.network.ecosystem))
    typed = tidied(shown.typed.one(field))
    asked = bool(shown.problem) and typed and _party_or_none(shown.typed, field, shown.visit) is None
    found = choices.rows(typed[:200], shown.t) if asked or f"{field}_for" in shown.typed else None
    return End(
        field,
        label,
        typed[:200],
        found,
        # Where nothing fits, it can only be new.
        _chosen(shown.typed, field) or ("" if found else "new"),
        shown.typed.one(f"{field}_corner"),
    )


def _party(form: Form, field: str, visit: Visit) -> Party | None:
    """Who is meant; None when that has to be asked first. Raises NotTakenInError for no name at all."""
    name = name_in(form, field)
    chosen = _chosen(form, field)
    if chosen == "new":
        corner = form.one(f"{field}_corner")
        return Party(name=name, corner=Corner(corner) if corner in tuple(Corner) else None)
    if chosen and choices.known(chosen, visit.network.ecosystem):
        return Party(chosen)
    found = choices.only_one(name)
    return Party(found.id) if found else None


def _party_or_none(form: Form, field: str, visit: Visit) -> Party | None:
    try:
        return _party(form, field, visit)
    except NotTakenInError:
        return None


def _chosen(form: Form, field: str) -> str:
    """What was chosen for a name; nothing when another name stands there by now."""
    is_for_it = tidied(form.one(f"{field}_for")) == tidied(form.one(field))
    return form.one(f"{field}_is") if is_for_it else ""


def _keys(said: Slip | Wish, kind: str) -> set[str]:
    return {getattr(said, field).key for field in ENDS[kind]}


def _is_same(before: Slip | Wish, said: Slip | Wish, kind: str) -> bool:
    fields = (*ENDS[kind], "because")
    return all(getattr(before, each) == getattr(said, each) for each in fields)


SLIP = naming("slip", Slip)
WISH = naming("wish", Wish)
