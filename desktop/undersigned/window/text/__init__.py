"""The Text room: the whole letter in its order, as it reads, to be written in."""
