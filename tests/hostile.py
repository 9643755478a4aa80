"""Twelve names that try to be more than a name."""

HOSTILE = (
    "<script>window.hacked=1</script>",
    '"><img src=x onerror="window.hacked=2">',
    "'; DROP TABLE organisation; --",
    'Jansen href="javascript:window.hacked=3"',
    "[klik](javascript:window.hacked=4) **vet** $x^2$ :material/home: `code`",
    "=cmd|' /C calc'!A0",
    "+31 40 1234567",
    "@SUM(1+1)*cmd",
    "\u202eekrow tiart\u202c \u2067Ltd\u2069",
    "</svg></style></textarea><svg/onload=window.hacked=5>",
    "{{7*7}} ${7*7} {name} %s %(name)s \\u003cb\\u003e",
    "Zeer lange naam " + "Stichting Innovatie " * 60,
)
"""Script tags, attributes, SQL, `href`, markdown, formulas, direction marks, closing tags,
template signs, and one of over a thousand characters."""
