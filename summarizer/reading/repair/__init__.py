"""Undoing what copying did to a text: one form of every character, injected pinyin, shifted bytes."""
