"""Headlines and short pieces of news: who did what, with what has no English quoted."""
