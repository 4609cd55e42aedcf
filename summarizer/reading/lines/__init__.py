"""What a single line is: field, credit, banner, link, button, day, row of a list."""
