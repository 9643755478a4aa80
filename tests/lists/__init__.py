"""Lists as real organisations send them: made by hand over the years, and by somebody else than the reader.

Everybody in them is invented; where they name an organisation of the example region, it is to be recognised.
"""
