"""Every claim against its source: findings, never exceptions."""
