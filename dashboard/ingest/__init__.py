"""The way of a list: reading → mapping → validating → matching → placing → draft, one step per file."""

from dashboard.ingest.draft import Draft
from dashboard.ingest.drafting import draft_from, draft_of
from dashboard.ingest.problem import Problem, ProblemCode, Severity
from dashboard.ingest.table import ListFile

__all__ = ["Draft", "ListFile", "Problem", "ProblemCode", "Severity", "draft_from", "draft_of"]
