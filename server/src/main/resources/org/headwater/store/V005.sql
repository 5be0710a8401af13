-- What people decide is a log: a line of it is never taken out, and an undo is a line of its own.

DROP TABLE decision; -- until now nothing could be written into it

-- `subject`, `object` and `verdict` are in the words of the kind. `reserved` is a number out of the
-- row of arrivals, for a story that the decision makes. The place in the order is `after_capture` and
-- `after_settlement`, as the newest were when it was made; `after_step`, the newest reading then,
-- follows from it. `run` leads to the time.
CREATE TABLE decision (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  object TEXT,
  verdict TEXT NOT NULL,
  note TEXT,
  made_by TEXT,
  undoes INTEGER REFERENCES decision (number),
  reserved INTEGER UNIQUE,
  after_capture INTEGER NOT NULL,
  after_settlement INTEGER NOT NULL,
  after_step INTEGER NOT NULL,
  run INTEGER REFERENCES run (number)
) STRICT;
CREATE INDEX decision_undoes ON decision (undoes) WHERE undoes IS NOT NULL;

-- The articles that a decision about stories is about, with the stories that they were in: those
-- that it holds in a place, and those that it keeps apart from them.
CREATE TABLE decision_article (
  decision INTEGER NOT NULL REFERENCES decision (number),
  article TEXT NOT NULL REFERENCES article (id),
  side TEXT NOT NULL CHECK (side IN ('held', 'apart')),
  story TEXT NOT NULL,
  PRIMARY KEY (decision, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_of_article ON decision_article (article, decision);

-- The decision that a change of stories came of; null for one that the engine made by itself.
ALTER TABLE story_change ADD COLUMN decision INTEGER REFERENCES decision (number);

-- The last decision that a state includes.
ALTER TABLE snapshot ADD COLUMN after_decision INTEGER NOT NULL DEFAULT 0;
