"""From the bytes of a file to decoded text with its places: encodings, HTML, Markdown, mail, Word, PDF."""
