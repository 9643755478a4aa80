"""Map: where everybody stands, and who nearby could be brought together."""

from dashboard.views import frame, map

asked = map.ask()
found = map.find(asked)

frame.title_row(map.title(found, asked))
map.show_filters(asked)
if map.is_empty(found, asked):
    map.show_empty()
else:
    map.show(found, asked)
