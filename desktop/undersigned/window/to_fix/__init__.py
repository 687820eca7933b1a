"""The drawer with what is to fix: `drawer` is the list, `line` one trouble in it, `words` how it is said."""
