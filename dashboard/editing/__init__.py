"""What a person does by hand: each a pure step from what stands to the changes it takes, or a refusal."""
