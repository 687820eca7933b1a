"""The rules of the check: each module holds a few, each rule yields the problems it finds in one letter.

A rule takes the campaign, the letter, and the letter's words as `reading` gives them. It
never looks at anything else, and it would rather miss a doubtful case than cry wolf: an
alarm that is often false is soon not read any more. `check` is the list of rules.
"""
