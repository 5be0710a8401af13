-- Pages and stories that a fault of the program kept back. The next run tries them again.

-- The newest content of a page that could not be read, with all that a capture has.
CREATE TABLE unread (
  number INTEGER PRIMARY KEY,
  location TEXT NOT NULL UNIQUE,
  identity TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES original (sha256),
  media_type TEXT,
  url TEXT,
  retrieved TEXT,
  title TEXT,
  published TEXT,
  outlet TEXT,
  reason TEXT NOT NULL
) STRICT;

-- Why a story that awaits its evidence did not get it.
CREATE TABLE unweighed (
  story TEXT PRIMARY KEY REFERENCES story (id),
  reason TEXT NOT NULL
) STRICT;
