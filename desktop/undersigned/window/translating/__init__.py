"""The room of translations: the letter text by text in another language, beside the page it becomes.

What there is to translate, how it stands, what was slipped and what old translations help is `translations`'
and `letter.slips`' work; here it is listed, typed, and named as steps that can be undone.
"""
