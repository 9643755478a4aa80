"""A process that accepts a list that waits: `python -m tests.storage.accepter ADDRESS`.

It draws the draft up once. For every address of a copy of that store that comes in on a line, a child accepts
it there, so that it can be killed; its number goes out. An empty line asks how it ended.
"""

import os
import sys

from dashboard.ingest import Draft
from dashboard.model import Delivery
from dashboard.workspace import open_workspace


def main(address: str) -> None:
    delivery, draft = drawn_up(address)
    for line in sys.stdin:
        child = os.fork()
        if not child:
            accept(line.strip(), delivery, draft)
            os._exit(0)
        print(child, flush=True)
        sys.stdin.readline()
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)


def drawn_up(address: str) -> tuple[Delivery, Draft]:
    with open_workspace(address) as workspace:
        (waiting,) = workspace.lists.waiting()
        delivery = workspace.lists.find(waiting.id)
        assert delivery is not None
        return delivery, workspace.lists.draft(delivery).draft


def accept(address: str, delivery: Delivery, draft: Draft) -> None:
    with open_workspace(address) as workspace:
        workspace.accept(draft, author="Anna", source=delivery.source, delivery=delivery)


if __name__ == "__main__":
    main(sys.argv[1])
