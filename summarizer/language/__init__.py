"""What is known about official Chinese: names, posts, bodies, places, numbers, dates, terms."""
