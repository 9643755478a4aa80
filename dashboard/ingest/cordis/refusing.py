"""When a download cannot be used at all: why, as a problem that others make a sentence of."""

from typing import NoReturn, Self

from dashboard.ingest.problem import Problem, ProblemCode
from dashboard.one_line import one_line


class UnreadableDownloadError(Exception):
    """It stops the reading; its problem becomes the draft's only one."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem

    @classmethod
    def because(
        cls,
        code: ProblemCode,
        file: str,
        *,
        found: str = "",
        expected: tuple[str, ...] = (),
        near: str = "",
        row: int | None = None,
    ) -> Self:
        """The error for a file; its name is foreign text and may be anything."""
        named = one_line(file, longest=200)
        return cls(Problem(code, named, row=row, found=found, expected=expected, near=near))


def refuse(
    code: ProblemCode, file: str, *, found: str = "", expected: tuple[str, ...] = (), near: str = ""
) -> NoReturn:
    """Stop, and say why."""
    raise UnreadableDownloadError.because(code, file, found=found, expected=expected, near=near)
