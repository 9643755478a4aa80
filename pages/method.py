"""Method: what a chance means, and how well it would have named what came about."""

from dashboard.views import frame, method

asked = method.ask()
found = method.find(asked)
frame.title_row(method.title(found), lead=method.lead())
method.show_meaning(found)
method.show_looking_back(found)
method.show_limits()
