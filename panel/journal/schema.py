"""The tables of a journal's file, as each version of the panel has left them."""

APPLICATION_ID = 0x524D504E  # "RMPN": tells a journal from any other SQLite file

# One entry for each version of the schema, each the statements that lead to it.
MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        "CREATE TABLE check_in (event_id TEXT NOT NULL, start TEXT NOT NULL, at TEXT NOT NULL,"
        " checked_in_by TEXT NOT NULL, PRIMARY KEY (event_id, start)) STRICT",
        "CREATE TABLE decision (at TEXT NOT NULL, event_id TEXT NOT NULL, start TEXT NOT NULL,"
        " sentence TEXT NOT NULL, facts TEXT NOT NULL) STRICT",
        "CREATE TABLE write (id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, body TEXT NOT NULL,"
        " owed_at TEXT NOT NULL, outcome TEXT, why TEXT, settled_at TEXT) STRICT",
        "CREATE TABLE begun (at TEXT NOT NULL) STRICT",
        f"PRAGMA application_id = {APPLICATION_ID}",
    ),
    (
        "CREATE TABLE coverage (sensor TEXT NOT NULL, event_id TEXT NOT NULL, start TEXT NOT NULL,"
        " outcome TEXT NOT NULL, at TEXT NOT NULL, UNIQUE (sensor, event_id, start)) STRICT",
        "CREATE TABLE head_count (event_id TEXT NOT NULL, start TEXT NOT NULL,"
        " people INTEGER NOT NULL, at TEXT NOT NULL, PRIMARY KEY (event_id, start)) STRICT",
    ),
    (
        "CREATE TABLE meeting (event_id TEXT NOT NULL, start TEXT NOT NULL, ends TEXT NOT NULL,"
        " noticed TEXT NOT NULL, course TEXT NOT NULL, over_at TEXT NOT NULL,"
        " window_s REAL NOT NULL, margin_s REAL NOT NULL, exempt TEXT,"
        " at_the_door INTEGER NOT NULL, series INTEGER NOT NULL, attendees INTEGER NOT NULL,"
        " came_at TEXT, came_by TEXT, seen_at TEXT, decided_at TEXT,"
        " PRIMARY KEY (event_id, start)) STRICT",
        "CREATE TABLE contest (event_id TEXT NOT NULL, start TEXT NOT NULL, at TEXT NOT NULL,"
        " contested_by TEXT NOT NULL) STRICT",
        "CREATE TABLE strike (series TEXT NOT NULL, event_id TEXT NOT NULL, start TEXT NOT NULL,"
        " came INTEGER NOT NULL, at TEXT NOT NULL, UNIQUE (series, event_id, start)) STRICT",
        "CREATE TABLE health (sensor TEXT NOT NULL, health TEXT NOT NULL, at TEXT NOT NULL) STRICT",
        "CREATE TABLE rules (at TEXT NOT NULL, place TEXT NOT NULL, settings TEXT NOT NULL) STRICT",
        "CREATE INDEX meeting_by_start ON meeting (start)",
        "CREATE INDEX contest_by_time ON contest (at)",
        "CREATE INDEX health_by_time ON health (at)",
        "CREATE INDEX decision_by_time ON decision (at)",
        "CREATE INDEX check_in_by_start ON check_in (start)",
        "CREATE INDEX coverage_by_time ON coverage (at)",
        "CREATE INDEX write_by_time ON write (owed_at)",
    ),
)
