-- A journal as version 2 of its schema left it: one of each record, a release done, two writes owed.
CREATE TABLE begun (at TEXT NOT NULL) STRICT;
INSERT INTO "begun" VALUES('2026-03-01T12:00:00.000000+00:00');
CREATE TABLE check_in (event_id TEXT NOT NULL, start TEXT NOT NULL, at TEXT NOT NULL, checked_in_by TEXT NOT NULL, PRIMARY KEY (event_id, start)) STRICT;
INSERT INTO "check_in" VALUES('review','2026-03-02T12:00:00.000000+00:00','2026-03-02T12:00:00.000000+00:00','door');
CREATE TABLE coverage (sensor TEXT NOT NULL, event_id TEXT NOT NULL, start TEXT NOT NULL, outcome TEXT NOT NULL, at TEXT NOT NULL, UNIQUE (sensor, event_id, start)) STRICT;
INSERT INTO "coverage" VALUES('pir','standup','2026-03-02T12:00:00.000000+00:00','saw','2026-03-02T12:00:00.000000+00:00');
CREATE TABLE decision (at TEXT NOT NULL, event_id TEXT NOT NULL, start TEXT NOT NULL, sentence TEXT NOT NULL, facts TEXT NOT NULL) STRICT;
INSERT INTO "decision" VALUES('2026-03-02T12:00:00.000000+00:00','standup','2026-03-02T12:00:00.000000+00:00','Released 12:00:00: no check-in from 11:40:00 to 12:00:00, no motion since 11:45:00, both sensors healthy, agenda 12 s old, everything trusted since 12:00:00.','{"verdict":"released","key":["standup","2026-03-02T12:00:00Z"],"at":"2026-03-02T12:00:00Z","opened_at":"2026-03-02T11:40:00Z","closed_at":"2026-03-02T12:00:00Z","steady_since":"2026-03-01T12:00:00Z","agenda_age":"PT12S","presence":"vacant","doubts":[],"beside":false,"forgotten":false,"unwatched":false,"minutes_seen":0,"sensors":[{"name":"ceiling","kind":"event","health":"ok","why":"","seen_at":"2026-03-02T11:45:00Z","sure_since":"2026-03-01T12:00:00Z"},{"name":"window","kind":"event","health":"ok","why":"","seen_at":"2026-03-02T11:45:00Z","sure_since":"2026-03-01T12:00:00Z"}]}');
CREATE TABLE head_count (event_id TEXT NOT NULL, start TEXT NOT NULL, people INTEGER NOT NULL, at TEXT NOT NULL, PRIMARY KEY (event_id, start)) STRICT;
INSERT INTO "head_count" VALUES('standup','2026-03-02T12:00:00.000000+00:00',4,'2026-03-02T12:00:00.000000+00:00');
CREATE TABLE write (id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, body TEXT NOT NULL, owed_at TEXT NOT NULL, outcome TEXT, why TEXT, settled_at TEXT) STRICT;
INSERT INTO "write" VALUES('r1','release','{"id":"r1","key":["standup","2026-03-02T12:00:00Z"],"why":"no-show","useful_until":"2026-03-02T13:00:00Z"}','2026-03-02T12:00:00.000000+00:00','done','','2026-03-02T12:00:00.000000+00:00');
INSERT INTO "write" VALUES('b1','book','{"id":"b1","slot":{"start":"2026-03-02T12:00:00Z","end":"2026-03-02T13:00:00Z"},"extends":false,"useful_until":"2026-03-02T13:00:00Z","by_itself":false,"takes_back":true}','2026-03-02T12:00:00.000000+00:00',NULL,NULL,NULL);
INSERT INTO "write" VALUES('e1','end early','{"id":"e1","key":["review","2026-03-02T12:00:00Z"],"at":"2026-03-02T12:00:00Z","useful_until":"2026-03-02T13:00:00Z","by_itself":false}','2026-03-02T12:00:00.000000+00:00',NULL,NULL,NULL);
PRAGMA application_id = 1380798542;
PRAGMA user_version = 2;
PRAGMA journal_mode = WAL;
