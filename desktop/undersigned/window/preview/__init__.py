"""The page beside the text: the very bytes that would be exported now."""
