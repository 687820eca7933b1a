"""The room of all letters: how each stands, and what is done with many: export, read, mark as sent.

`known` is what is known of each letter, `listed` shows it as a table's rows, `words` says it. `choices`
asks how to export and `batch` does it; `reading` pages through letters; `sent` keeps and shows what
was sent, `compared` puts it beside today's.
"""
