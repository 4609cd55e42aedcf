"""Official nominals: agenda items, meetings, titles of documents and speeches, read by a grammar of their own."""
