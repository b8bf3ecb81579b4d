-- What the parts of one article have in common, so that they find one another; NULL where the page
-- can be no part.
ALTER TABLE page ADD COLUMN article_key TEXT;
CREATE INDEX page_article_key ON page (article_key);

-- A page of an article that stands on several, as it was read alone. The article stands in page,
-- under the id and the number of its first part; of the other parts nothing does. place counts from
-- 0: first the parts whose text it has, then spare ones, that tell no more.
CREATE TABLE part (
  id          TEXT PRIMARY KEY,
  seq         INTEGER NOT NULL,
  article     TEXT NOT NULL REFERENCES page (id),
  place       INTEGER NOT NULL,
  spare       INTEGER NOT NULL,
  article_key TEXT NOT NULL,
  sha256      TEXT NOT NULL,
  source      TEXT NOT NULL,
  url         TEXT,
  captured    TEXT NOT NULL,
  bytes       INTEGER NOT NULL,
  file        TEXT,
  position    INTEGER,
  length      INTEGER,
  record      TEXT NOT NULL
);
CREATE INDEX part_article ON part (article, place);
CREATE INDEX part_article_key ON part (article_key);

-- A page that came since parts were last put together, and that may be one.
CREATE TABLE unjoined (
  id TEXT PRIMARY KEY
) WITHOUT ROWID;

-- Keys are made of addresses and headlines by the program that opens the desk next for writing.
INSERT INTO meta SELECT 'unkeyed', '1' WHERE EXISTS (SELECT 1 FROM page);

PRAGMA user_version = 2;
