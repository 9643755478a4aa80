"""This computer as others meet it: its addresses in a network, and whether a request is its own."""
