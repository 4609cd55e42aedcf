"""Lines to paragraphs, paragraphs to articles: columns, cuts, newspaper pages, sentences."""
