"""The front door: language, frame and menu around every page, and one error boundary."""

from dashboard.views import browser_memory, error_boundary, frame, menu, of_page

frame.open()
page = menu.show()
of_page.turn_to(page.url_path)
# Before the page, which may end the run (`st.stop`): the browser is told the language all the same.
browser_memory.keep()
with error_boundary.around(page.url_path):
    page.run()
