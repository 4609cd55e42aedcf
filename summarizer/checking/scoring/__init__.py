"""Scores of briefings against gold: what an expert reader would say of a document, field by field, and floors."""
