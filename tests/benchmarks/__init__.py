"""How fast it is, beside what others do in the same run. Not collected by pytest: run a file by itself."""
