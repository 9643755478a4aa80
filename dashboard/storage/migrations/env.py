"""What Alembic runs: the versions that are missing, in the transaction that the store holds open."""

from alembic import context

from dashboard.storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
)
context.run_migrations()
