"""The shell: drives plans, talks to the model, keeps answers and results."""
