-- What the desk remembers about itself: generation, epoch, stale.
CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

-- How far each file of the archive is taken in.
CREATE TABLE archive_file (
  name   TEXT PRIMARY KEY,
  length INTEGER NOT NULL
) WITHOUT ROWID;

-- A page and its record. file, position and length tell where the archive has it; NULL where the
-- archive lost it.
CREATE TABLE page (
  seq        INTEGER PRIMARY KEY AUTOINCREMENT,
  id         TEXT NOT NULL UNIQUE,
  sha256     TEXT NOT NULL,
  source     TEXT NOT NULL,
  url        TEXT,
  headline   TEXT,
  outlet     TEXT,
  outlet_key TEXT,
  section    TEXT,
  published  TEXT,
  story_day  TEXT,
  day        TEXT,
  captured   TEXT NOT NULL,
  bytes      INTEGER NOT NULL,
  file       TEXT,
  position   INTEGER,
  length     INTEGER,
  quotes     INTEGER NOT NULL,
  events     INTEGER NOT NULL,
  figures    INTEGER NOT NULL,
  record     TEXT NOT NULL
);
CREATE INDEX page_day ON page (day);
CREATE INDEX page_outlet ON page (outlet_key);

-- A page of the archive that could not be read.
CREATE TABLE unread (
  id       TEXT PRIMARY KEY,
  sha256   TEXT NOT NULL,
  source   TEXT NOT NULL,
  file     TEXT NOT NULL,
  position INTEGER NOT NULL,
  length   INTEGER NOT NULL,
  code     TEXT NOT NULL,
  message  TEXT NOT NULL
) WITHOUT ROWID;

-- Who is named in a page.
CREATE TABLE page_actor (
  page     TEXT NOT NULL REFERENCES page (id) ON DELETE CASCADE,
  actor    TEXT NOT NULL,
  name     TEXT NOT NULL,
  kind     TEXT NOT NULL,
  country  TEXT,
  mentions INTEGER NOT NULL,
  PRIMARY KEY (page, actor)
) WITHOUT ROWID;
CREATE INDEX page_actor_actor ON page_actor (actor);

-- Who is quoted where; number is the quotation's place in the record, from 0.
CREATE TABLE quote_speaker (
  page   TEXT NOT NULL REFERENCES page (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  actor  TEXT NOT NULL,
  PRIMARY KEY (page, number, actor)
) WITHOUT ROWID;
CREATE INDEX quote_speaker_actor ON quote_speaker (actor);

-- Below: what pages say together, made anew whenever pages change.

-- An actor over all pages.
CREATE TABLE actor (
  key      TEXT PRIMARY KEY,
  name     TEXT NOT NULL,
  kind     TEXT NOT NULL,
  country  TEXT,
  pages    INTEGER NOT NULL,
  mentions INTEGER NOT NULL,
  events   INTEGER NOT NULL,
  quotes   INTEGER NOT NULL
) WITHOUT ROWID;

-- An event as all pages together tell it. day_from and day_to are the first and last day of date;
-- digest changes with what full text knows of it.
CREATE TABLE event (
  rank      INTEGER PRIMARY KEY,
  id        TEXT NOT NULL UNIQUE,
  form      TEXT NOT NULL,
  channel   TEXT,
  plover    TEXT NOT NULL,
  cameo     TEXT NOT NULL,
  goldstein REAL NOT NULL,
  date      TEXT,
  day_from  TEXT,
  day_to    TEXT,
  place     TEXT,
  status    TEXT NOT NULL,
  reports   INTEGER NOT NULL,
  pages     INTEGER NOT NULL,
  origins   INTEGER NOT NULL,
  outlets   TEXT NOT NULL,
  words     TEXT NOT NULL,
  page      TEXT NOT NULL REFERENCES page (id),
  digest    TEXT NOT NULL,
  merge     TEXT NOT NULL
);
CREATE INDEX event_day ON event (day_from, day_to);
CREATE INDEX event_form ON event (form);

CREATE TABLE event_actor (
  event   TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  actor   TEXT NOT NULL,
  side    TEXT NOT NULL CHECK (side IN ('from', 'to')),
  country TEXT,
  PRIMARY KEY (event, actor, side)
) WITHOUT ROWID;
CREATE INDEX event_actor_actor ON event_actor (actor);
CREATE INDEX event_actor_country ON event_actor (country);

-- One page's telling of an event; number is the event's place in the page's record, from 0.
CREATE TABLE event_report (
  event  TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  place  INTEGER NOT NULL,
  page   TEXT NOT NULL REFERENCES page (id),
  number INTEGER NOT NULL,
  copied INTEGER NOT NULL,
  told   TEXT NOT NULL,
  PRIMARY KEY (event, place)
) WITHOUT ROWID;
CREATE INDEX event_report_page ON event_report (page, number);

CREATE TABLE story (
  rank  INTEGER PRIMARY KEY,
  title TEXT NOT NULL
);
CREATE TABLE story_page (
  story INTEGER NOT NULL REFERENCES story (rank) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  page  TEXT NOT NULL REFERENCES page (id),
  PRIMARY KEY (story, place)
) WITHOUT ROWID;
CREATE INDEX story_page_page ON story_page (page);

CREATE TABLE disagreement (
  rank INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  what TEXT NOT NULL,
  told TEXT NOT NULL
);
CREATE TABLE disagreement_page (
  disagreement INTEGER NOT NULL REFERENCES disagreement (rank) ON DELETE CASCADE,
  page         TEXT NOT NULL REFERENCES page (id),
  PRIMARY KEY (disagreement, page)
) WITHOUT ROWID;
CREATE INDEX disagreement_page_page ON disagreement_page (page);

-- A passage taken over from an earlier page.
CREATE TABLE reuse (
  rank    INTEGER PRIMARY KEY,
  earlier TEXT NOT NULL REFERENCES page (id),
  later   TEXT NOT NULL REFERENCES page (id),
  told    TEXT NOT NULL
);
CREATE INDEX reuse_earlier ON reuse (earlier);
CREATE INDEX reuse_later ON reuse (later);

PRAGMA user_version = 1;
