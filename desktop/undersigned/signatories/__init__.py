"""Who signs: the roster, where each name came from, what each signs, and in which order.

Reading files is `tables`' work; printing the names is `letter`'s.
"""
