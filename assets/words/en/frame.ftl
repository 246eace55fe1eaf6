# Words of the frame round every desk, and of all commands.
