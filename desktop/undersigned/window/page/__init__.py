"""The room of the page: how all letters look, or one of them. What a setting does is `campaign.pages`'."""
