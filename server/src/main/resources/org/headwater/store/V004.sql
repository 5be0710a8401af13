-- What an outlet repeats in its articles is no part of them. Lines are keys of a paragraph and its outlet.

-- In which articles (by arrival) a line stands that is not known to be template, with the key of
-- the article's first title, 0 for none. As soon as three titles have it, it is template.
CREATE TABLE outlet_line (
  line INTEGER NOT NULL,
  title INTEGER NOT NULL,
  article INTEGER NOT NULL REFERENCES article (arrival),
  PRIMARY KEY (line, title, article)
) STRICT, WITHOUT ROWID;

CREATE TABLE template_line (
  line INTEGER PRIMARY KEY
) STRICT;

-- Articles that came before one of their lines was known to be template: they are read again when
-- the run ends, before the stories are looked at once more.
CREATE TABLE awaiting_clearing (
  article INTEGER PRIMARY KEY REFERENCES article (arrival)
) STRICT;

-- Articles whose lines were never taken note of, since they were read before there was this.
CREATE TABLE untaught (
  article INTEGER PRIMARY KEY REFERENCES article (arrival)
) STRICT;
INSERT INTO untaught (article)
  SELECT arrival FROM article WHERE brief_key IS NULL AND id IN (SELECT article FROM reading);

-- The newest capture at the time when a content was read again without what its outlet repeats;
-- null for one that was read on its arrival.
ALTER TABLE reading ADD COLUMN again_after INTEGER REFERENCES capture (number);
