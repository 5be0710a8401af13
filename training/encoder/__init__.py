"""Training of the encoder tagger: see ../README.md."""
