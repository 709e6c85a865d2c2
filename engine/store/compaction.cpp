#include "compaction.hpp"

#include <cstdint>
#include <string>
#include <utility>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include "packing.hpp"
#include "rehearse/base/file.hpp"

namespace rehearse {

const char* const compact_tables = R"sql(
CREATE TABLE new_stream (
  number INTEGER PRIMARY KEY,
  id     TEXT NOT NULL UNIQUE CHECK (id <> ''),
  kind   TEXT NOT NULL
) STRICT;
CREATE TABLE boot (
  number INTEGER PRIMARY KEY,
  id     TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE new_event (
  position   INTEGER PRIMARY KEY CHECK (position > 0),
  stream     INTEGER NOT NULL REFERENCES stream (number),
  sequence   INTEGER NOT NULL,
  version    INTEGER NOT NULL CHECK (version >= 1),
  task       INTEGER NOT NULL CHECK (task >= 0),
  kind       TEXT NOT NULL,
  wall_ms    INTEGER NOT NULL,
  elapsed_ms INTEGER NOT NULL CHECK (elapsed_ms >= 0),
  boot       INTEGER NOT NULL REFERENCES boot (number),
  boot_ms    INTEGER NOT NULL,
  packed     BLOB NOT NULL,
  UNIQUE (stream, sequence)
) STRICT;
CREATE TABLE new_source (
  number INTEGER PRIMARY KEY,
  hash   BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
  base   INTEGER REFERENCES source (number),
  depth  INTEGER NOT NULL CHECK (depth >= 0),
  packed BLOB NOT NULL
) STRICT;
)sql";

const char* const replace_tables = R"sql(
DROP TABLE event; DROP TABLE stream; DROP TABLE source;
ALTER TABLE new_stream RENAME TO stream;
ALTER TABLE new_event RENAME TO event;
ALTER TABLE new_source RENAME TO source;
CREATE INDEX event_that_ended ON event (stream) WHERE kind = 'session-ended';
CREATE INDEX source_by_base ON source (base) WHERE base IS NOT NULL;

CREATE TRIGGER event_in_order BEFORE INSERT ON event BEGIN
  SELECT RAISE(ABORT, 'an event is never replaced') WHERE EXISTS (SELECT 1 FROM event WHERE position = NEW.position);
  SELECT RAISE(ABORT, 'events of a stream are numbered 1, 2, 3 without a gap')
    WHERE NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM event WHERE stream = NEW.stream);
  SELECT RAISE(ABORT, 'elapsed time never decreases')
    WHERE NEW.elapsed_ms < (SELECT elapsed_ms FROM event WHERE stream = NEW.stream AND sequence = NEW.sequence - 1);
END;
CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;
CREATE TRIGGER stream_no_replace BEFORE INSERT ON stream
  WHEN EXISTS (SELECT 1 FROM stream WHERE id = NEW.id OR number = NEW.number) BEGIN SELECT RAISE(IGNORE); END;
CREATE TRIGGER stream_no_update BEFORE UPDATE ON stream BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;
CREATE TRIGGER stream_no_delete BEFORE DELETE ON stream BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;
CREATE TRIGGER boot_no_replace BEFORE INSERT ON boot
  WHEN EXISTS (SELECT 1 FROM boot WHERE id = NEW.id OR number = NEW.number) BEGIN SELECT RAISE(IGNORE); END;
CREATE TRIGGER boot_no_update BEFORE UPDATE ON boot BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;
CREATE TRIGGER boot_no_delete BEFORE DELETE ON boot BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;
CREATE TRIGGER source_no_replace BEFORE INSERT ON source
  WHEN EXISTS (SELECT 1 FROM source WHERE hash = NEW.hash OR number = NEW.number) BEGIN SELECT RAISE(IGNORE); END;
CREATE TRIGGER source_no_update BEFORE UPDATE ON source BEGIN SELECT RAISE(ABORT, 'sources are append-only'); END;
CREATE TRIGGER source_no_delete BEFORE DELETE ON source BEGIN SELECT RAISE(ABORT, 'sources are append-only'); END;

CREATE VIEW timeline AS
  SELECT position, stream.id AS stream, stream.kind AS stream_kind, sequence, task, event.kind AS kind,
         datetime(wall_ms / 1000, 'unixepoch') AS utc, elapsed_ms, boot.id AS boot, boot_ms, packed
  FROM event JOIN stream ON stream.number = event.stream JOIN boot ON boot.number = event.boot;
)sql";

namespace {

void copy_events(SQLite::Database& database, const Tell& tell) {
  // In the order in which they began: numbers then tell that order.
  database.exec(
      "INSERT INTO new_stream (id, kind) SELECT id, stream.kind FROM stream JOIN event ON event.stream = stream.id "
      "AND event.sequence = 1 ORDER BY event.position;"
      "INSERT INTO new_stream (id, kind) SELECT id, kind FROM stream WHERE id NOT IN (SELECT id FROM new_stream);"
      "INSERT INTO boot (id) SELECT boot_id FROM event GROUP BY boot_id ORDER BY min(position)");
  const std::int64_t total = database.execAndGet("SELECT count(*) FROM event").getInt64();
  SQLite::Statement row(database,
                        "SELECT position, (SELECT number FROM new_stream WHERE id = event.stream), sequence, version, task, "
                        "kind, wall_ms, elapsed_ms, (SELECT number FROM boot WHERE id = event.boot_id), boot_ms, payload "
                        "FROM event ORDER BY position");
  SQLite::Statement insert(database, "INSERT INTO new_event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  for (std::int64_t done = 0; row.executeStep(); ++done) {
    if (tell && done % 10'000 == 0 && done > 0) tell(fmt::format("{} of {} events", done, total));
    insert.reset();
    for (const int column : {0, 1, 2, 3, 4, 6, 7, 8, 9}) insert.bind(column + 1, row.getColumn(column).getInt64());
    insert.bind(6, row.getColumn(5).getString());
    const std::string packed = pack_payload(row.getColumn(10).getString());
    insert.bind(11, packed.data(), static_cast<int>(packed.size()));
    insert.exec();
  }
}

// One after the other in the order in which they came, as they would be stored now.
// One that is damaged could not be read before either; it must not keep the user from all others.
void copy_sources(SQLite::Database& database) {
  SQLite::Statement row(database, "SELECT hash, text FROM source ORDER BY rowid");
  SQLite::Statement insert(database, "INSERT INTO new_source (number, hash, base, depth, packed) VALUES (?, ?, ?, ?, ?)");
  constexpr int longest_chain = 24;  // of this step; what is stored later follows its own rule
  std::string base;
  int depth = 0;
  for (std::int64_t number = 1; row.executeStep();) {
    const std::string hash = row.getColumn(0).getString();
    std::string text = row.getColumn(1).getString();
    if (content_hash(text) != hash) continue;
    std::string packed = pack_source(text, {});
    std::string chained = number > 1 && depth + 1 < longest_chain ? pack_source(text, base) : packed;
    const bool is_chained = chained.size() + 16 < packed.size();
    if (is_chained) packed = std::move(chained);
    depth = is_chained ? depth + 1 : 0;
    const std::string key = bytes_of_hex(hash).value_or("");
    insert.reset();
    insert.clearBindings();
    insert.bind(1, number);
    insert.bind(2, key.data(), static_cast<int>(key.size()));
    if (is_chained) insert.bind(3, number - 1);
    insert.bind(4, depth);
    insert.bind(5, packed.data(), static_cast<int>(packed.size()));
    insert.exec();
    base = std::move(text);
    ++number;
  }
}

}  // namespace

Result<void> copy_compactly(SQLite::Database& database, const std::filesystem::path&, const Tell& tell) {
  copy_events(database, tell);
  copy_sources(database);
  return {};
}

}  // namespace rehearse
