"""From the bytes of a file to sheets of text: what runs in a process of its own, with limits.

It knows nothing of the rest of the house, so that it starts in a moment and has nothing to give away. What
it finds is told in plain values; `ingest/reading.py` makes tables of them.
"""
