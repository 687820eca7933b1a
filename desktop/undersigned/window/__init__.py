"""The front door: the window, and all of Qt, which nothing outside this room may import.

It doesn't open yet; everything Undersigned can do so far is behind the back door, `cli`.
"""
