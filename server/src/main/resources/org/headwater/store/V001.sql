-- The first shape of the store. Everything but `run` follows from the pages in the order of their capture.

-- The bytes of pages as captured, packed with gzip.
CREATE TABLE original (
  sha256 TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  packed BLOB NOT NULL
) STRICT;

-- A place where a page was found. `identity` is that of its newest content; `same_as` names the page
-- whose content it repeats, and then it has no captures of its own.
CREATE TABLE page (
  number INTEGER PRIMARY KEY,
  location TEXT NOT NULL UNIQUE,
  identity TEXT NOT NULL,
  same_as INTEGER REFERENCES page (number)
) STRICT;

-- A content of a page, in the order of arrival over all pages.
CREATE TABLE capture (
  number INTEGER PRIMARY KEY,
  page INTEGER NOT NULL REFERENCES page (number),
  identity TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES original (sha256),
  media_type TEXT,
  url TEXT,
  retrieved TEXT,
  title TEXT,
  published TEXT,
  outlet TEXT
) STRICT;
CREATE INDEX capture_of_page ON capture (page, number);
CREATE INDEX capture_by_identity ON capture (identity);

-- An article of a page: its main one, or (with a key) a brief inside it. A brief that an outlet
-- repeats on other pages is the same article.
CREATE TABLE article (
  arrival INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  page INTEGER NOT NULL REFERENCES page (number),
  brief_key TEXT UNIQUE
) STRICT;
CREATE UNIQUE INDEX main_article_of_page ON article (page) WHERE brief_key IS NULL;

-- What was read from a capture for an article, in the order of the story step. The newest is the
-- article's content; earlier ones are kept.
CREATE TABLE reading (
  step INTEGER PRIMARY KEY,
  article TEXT NOT NULL REFERENCES article (id),
  capture INTEGER NOT NULL REFERENCES capture (number),
  content TEXT NOT NULL,
  annotations TEXT NOT NULL
) STRICT;
CREATE INDEX reading_of_article ON reading (article, step);

-- Which briefs a capture showed, by place.
CREATE TABLE brief (
  capture INTEGER NOT NULL REFERENCES capture (number),
  place INTEGER NOT NULL,
  article TEXT NOT NULL REFERENCES article (id),
  PRIMARY KEY (capture, place)
) STRICT, WITHOUT ROWID;

-- A story; `into` names the one that took it over. `awaiting` is 1 while its evidence is behind its
-- articles.
CREATE TABLE story (
  id TEXT PRIMARY KEY,
  founder INTEGER NOT NULL UNIQUE,
  into_story TEXT REFERENCES story (id),
  awaiting INTEGER NOT NULL
) STRICT;
CREATE INDEX story_awaiting ON story (founder) WHERE awaiting = 1;
CREATE INDEX story_by_target ON story (into_story) WHERE into_story IS NOT NULL;

-- The story of each article, with the step's own account of why.
CREATE TABLE membership (
  article TEXT PRIMARY KEY REFERENCES article (id),
  story TEXT NOT NULL REFERENCES story (id),
  account TEXT NOT NULL
) STRICT;
CREATE INDEX membership_by_story ON membership (story);

-- Merges, moves and splits, in order.
CREATE TABLE story_change (
  number INTEGER PRIMARY KEY,
  from_story TEXT NOT NULL,
  into_story TEXT NOT NULL,
  account TEXT NOT NULL
) STRICT;
CREATE INDEX story_change_from ON story_change (from_story);
CREATE INDEX story_change_into ON story_change (into_story);

-- After which captures a run ended, and the stories were looked at once more: part of the order, as
-- the captures are.
CREATE TABLE settlement (
  capture INTEGER PRIMARY KEY REFERENCES capture (number)
) STRICT;

CREATE TABLE reuse (
  a TEXT NOT NULL REFERENCES article (id),
  b TEXT NOT NULL REFERENCES article (id),
  link TEXT NOT NULL,
  PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;
CREATE INDEX reuse_by_b ON reuse (b, a);

CREATE TABLE evidence (
  story TEXT PRIMARY KEY REFERENCES story (id),
  summary TEXT NOT NULL,
  content TEXT NOT NULL
) STRICT;

-- The state of a step after so many readings; it can always be computed again.
CREATE TABLE snapshot (
  name TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  after_step INTEGER NOT NULL,
  after_settlement INTEGER NOT NULL,
  state BLOB NOT NULL
) STRICT;

-- What changed, in order, for projections to follow.
CREATE TABLE change (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('article', 'story')),
  id TEXT NOT NULL
) STRICT;
CREATE INDEX change_by_id ON change (id, kind);

-- What people decided; it wins over what the engine computes.
CREATE TABLE decision (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  object TEXT,
  verdict TEXT NOT NULL,
  note TEXT,
  undoes INTEGER REFERENCES decision (number)
) STRICT;

-- The runs that wrote, with their arguments: the only table with times of this machine.
CREATE TABLE run (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  command TEXT NOT NULL,
  manifest TEXT NOT NULL,
  started TEXT NOT NULL,
  ended TEXT,
  summary TEXT
) STRICT;
