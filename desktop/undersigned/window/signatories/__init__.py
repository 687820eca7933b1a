"""The room of those who sign: a table edited in place, a form for one of them, and what is done to many."""
