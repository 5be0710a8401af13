-- What a story is known by beside other stories, so that the stories of one affair find each other.

CREATE TABLE profile (
  story TEXT PRIMARY KEY REFERENCES story (id),
  content TEXT NOT NULL
) STRICT;

-- Under which keys (names, terms, sounds of names, numbers) a profile is found; `founder` is the
-- number of its story, in whose order the nearest stories with a key are asked for.
CREATE TABLE profile_key (
  key TEXT NOT NULL,
  founder INTEGER NOT NULL REFERENCES story (founder),
  PRIMARY KEY (key, founder)
) STRICT, WITHOUT ROWID;
CREATE INDEX profile_key_of_story ON profile_key (founder);

-- Profiles are made with the evidence: the next run gives every story both.
UPDATE story SET awaiting = 1 WHERE into_story IS NULL;
