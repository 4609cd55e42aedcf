"""Asking a language model: plans, prompts, what an answer must look like, and its repair."""
