"""Who was there, with which post, and what each did; appointments, winners and cases."""
