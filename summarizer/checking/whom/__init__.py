"""Whom a line is told of: bound in the Chinese, bound in the English, and the two compared (ADR 23).

`frames` binds each stretch of an article, `subjects` each sentence of English. The others compare: `owners` what is
told of whom, `sides` of which side a person is, `visits` who came to whom, `bodies` of which level a body is,
`parties` whom it was done to, `exchanged` whether the two of a deed changed places, `addressees` of whom something is
asked. `told` is all of it for one line.
"""
