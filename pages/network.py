"""Network: who works with whom, and who can bring others together."""

from dashboard.views import frame, network

asked = network.ask()
found = network.find(asked)

frame.title_row(network.title(found, asked))
network.show_filters(asked)
if network.is_empty(found, asked):
    network.show_empty()
else:
    network.show(found, asked)
