"""A second process that writes: `python -m tests.storage.writer ADDRESS NAME COUNT SIZE`.

It commits COUNT batches of SIZE organisations each and prints a line for every batch that the
store has acknowledged. With COUNT 0 it goes on until somebody ends it.
"""

import sys
from itertools import count

from dashboard.model import Corner, Organisation, put
from dashboard.storage import open_store


def main(address: str, name: str, times: int, size: int) -> None:
    with open_store(address) as store:
        for number in range(times) if times else count():
            ids = (f"{name}-{number}-{each}" for each in range(size))
            store.commit(
                [put(Organisation(id, id, Corner.OTHER)) for id in ids], author=name, source="process"
            )
            print(number, flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
