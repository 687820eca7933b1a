"""Voices: what a language needs to speak in a letter, always passed as an argument.

The letter's language is not the window's, so nothing here is global.
"""
