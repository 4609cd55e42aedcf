"""What an English line says, word by word, before anything is held against the Chinese.

`words` looks up the words of a line; `numbers`, `dates` and `ordinals` read what they state, `shown` the Chinese
between them; `counterparts` are the tables of English words and their Chinese, `glosses` the lexicon from its English
side, `levels` the words for levels of organs.
"""
