"""What whoever draws a page raises in the midst of the work: no error that something might catch."""


class Stopped(BaseException):
    """Somebody wants the work to end."""
