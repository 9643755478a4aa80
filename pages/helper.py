"""The helper's screen: slips of paper typed in, and what waits for approval."""

from dashboard.views import helper

found = helper.find(helper.ask())  # Ask, Find
helper.show(found)  # Show
