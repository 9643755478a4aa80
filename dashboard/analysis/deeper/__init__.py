"""What somebody asks who wants to know more: strength, inside and outside, government, diversity, comparing.

One question per file; each definition, with its limits and its source, in docs/method.md under "Deeper".
"""
