"""Organisations and firms: how a name is put together, its kind and level, its English."""
