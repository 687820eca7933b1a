"""The drawer with what is to fix: `listed` says what, `words` how, `line` shows one, `drawer` all of them."""
