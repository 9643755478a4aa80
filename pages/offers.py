"""Offers: what meets, offers without takers and needs without givers."""

from dashboard.views import frame, offers

asked = offers.ask()
found = offers.find(asked)
frame.title_row(offers.title(found), lead=offers.lead(found))
offers.show_adding(found)
offers.show_filters(found)
offers.show(found)
