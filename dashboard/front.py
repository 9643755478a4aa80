"""The front door: language, frame and menu around every page, and one error boundary."""

from dashboard.views import browser_memory, error_boundary, frame, menu

frame.open()
page = menu.show()
with error_boundary.around(page.url_path):
    page.run()
browser_memory.keep()
