"""Workshops in the store: plans, logs, who was let in, contacts, moments. Nothing of the region."""
