"""Who is who: whether two names, as lists write them, are one signatory."""
