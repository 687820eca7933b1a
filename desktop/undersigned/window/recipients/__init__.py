"""The Recipients room: whom the letters go to."""
