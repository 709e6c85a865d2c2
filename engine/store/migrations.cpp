#include "migrations.hpp"

#include <cerrno>
#include <cstdio>
#include <string>
#include <utility>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include "compaction.hpp"
#include "database_header.hpp"
#include "rehearse/base/unique_fd.hpp"
#include "rehearse/store/event_log.hpp"
#include "sqlite_error.hpp"

namespace rehearse {
namespace {

// Reasons for each table stand in README.md.
constexpr const char* version_1 = R"sql(
CREATE TABLE stream (
  id   TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  kind TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
  position   INTEGER PRIMARY KEY CHECK (position > 0),
  stream     TEXT NOT NULL REFERENCES stream (id),
  sequence   INTEGER NOT NULL,
  version    INTEGER NOT NULL CHECK (version >= 1),
  task       INTEGER NOT NULL CHECK (task >= 0),
  kind       TEXT NOT NULL,
  wall_ms    INTEGER NOT NULL,
  elapsed_ms INTEGER NOT NULL CHECK (elapsed_ms >= 0),
  boot_id    TEXT NOT NULL,
  boot_ms    INTEGER NOT NULL,
  payload    TEXT NOT NULL,
  UNIQUE (stream, sequence)
) STRICT;
CREATE INDEX event_that_ended ON event (stream) WHERE kind = 'session-ended';

CREATE TABLE source (
  hash TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
  text BLOB NOT NULL
) STRICT;

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
  WHEN EXISTS (SELECT 1 FROM stream WHERE id = NEW.id) BEGIN SELECT RAISE(IGNORE); END;
CREATE TRIGGER stream_no_update BEFORE UPDATE ON stream BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;
CREATE TRIGGER stream_no_delete BEFORE DELETE ON stream BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;
CREATE TRIGGER source_no_replace BEFORE INSERT ON source
  WHEN EXISTS (SELECT 1 FROM source WHERE hash = NEW.hash) BEGIN SELECT RAISE(IGNORE); END;
CREATE TRIGGER source_no_update BEFORE UPDATE ON source BEGIN SELECT RAISE(ABORT, 'sources are append-only'); END;
CREATE TRIGGER source_no_delete BEFORE DELETE ON source BEGIN SELECT RAISE(ABORT, 'sources are append-only'); END;

CREATE TABLE projection (
  version INTEGER NOT NULL
) STRICT;
INSERT INTO projection VALUES (0);

CREATE TABLE session (
  id             TEXT NOT NULL PRIMARY KEY REFERENCES stream (id),
  ended_position INTEGER NOT NULL UNIQUE REFERENCES event (position),
  kind           TEXT NOT NULL,
  profile        TEXT NOT NULL,
  language       TEXT NOT NULL,
  strict         INTEGER NOT NULL,
  sealed         INTEGER NOT NULL,
  reviewed       INTEGER NOT NULL,
  reason         TEXT NOT NULL,
  started_ms     INTEGER NOT NULL,
  budget_ms      INTEGER NOT NULL,
  duration_ms    INTEGER NOT NULL,
  tasks          INTEGER NOT NULL,
  solved         INTEGER NOT NULL,
  overrating     REAL
) STRICT, WITHOUT ROWID;

CREATE TABLE attempt (
  session         TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  task            INTEGER NOT NULL,
  slug            TEXT NOT NULL,
  language        TEXT NOT NULL,
  topics          TEXT NOT NULL,
  wall_ms         INTEGER NOT NULL,
  duration_ms     INTEGER NOT NULL,
  timed           INTEGER NOT NULL,
  solved          INTEGER NOT NULL,
  clean           INTEGER NOT NULL,
  accepted_source TEXT NOT NULL,
  PRIMARY KEY (session, task)
) STRICT, WITHOUT ROWID;
CREATE INDEX attempt_by_slug ON attempt (slug);

CREATE TABLE failure (
  session  TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  task     INTEGER NOT NULL,
  slug     TEXT NOT NULL,
  language TEXT NOT NULL,
  wall_ms  INTEGER NOT NULL,
  entry    TEXT NOT NULL,
  PRIMARY KEY (session, task)
) STRICT, WITHOUT ROWID;
)sql";

// What rules over many sessions need of each: session_facts() as JSON, kept up to date with the failure log.
constexpr const char* version_2 = R"sql(
CREATE TABLE facts (
  session TEXT NOT NULL PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
  json    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

const Migration steps[] = {{version_1}, {version_2}, {compact_tables, copy_compactly, replace_tables}};
static_assert(std::size(steps) == store_version);

// Removes what was not finished, whichever way the making of it ended.
struct TemporaryFile {
  explicit TemporaryFile(std::filesystem::path file) : path(std::move(file)) {}
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() { ::unlink(path.c_str()); }
  const std::filesystem::path path;
};

// VACUUM INTO does not flush what it has written.
Result<void> flush(const std::filesystem::path& file) {
  const UniqueFd fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
  if (!fd || ::fsync(fd.get()) != 0) return unexpected(system_error("cannot write " + file.string(), errno));
  return {};
}

// Creates an empty file for VACUUM INTO, which would make one that others may read.
Result<void> create_private_file(const std::filesystem::path& file) {
  const UniqueFd fd(::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600));
  if (!fd) return unexpected(system_error("cannot create " + file.string(), errno));
  return {};
}

// A consistent copy, the write-ahead log included, while others may read and write.
Result<void> write_copy(SQLite::Database& database, const std::filesystem::path& file) {
  if (auto created = create_private_file(file); !created) return created;
  SQLite::Statement vacuum(database, "VACUUM INTO ?");
  vacuum.bind(1, file.string());
  vacuum.exec();
  return flush(file);
}

Result<void> copy_database(SQLite::Database& database, const std::filesystem::path& path, int version) {
  const auto copy = copy_before_migration(path, version);
  const TemporaryFile unfinished{copy.string() + fmt::format(".{}.tmp", ::getpid())};
  if (auto written = write_copy(database, unfinished.path); !written) return written;
  // Another process may have migrated the database before the copy was taken; its own copy is the one to keep.
  SQLite::Database written(unfinished.path.string(), SQLite::OPEN_READONLY);
  if (user_version(written) != version) return {};
  if (::rename(unfinished.path.c_str(), copy.c_str()) != 0) {
    return unexpected(system_error("cannot write " + copy.string(), errno));
  }
  return {};
}

Result<void> run_step(SQLite::Database& database, const std::filesystem::path& path, int version, const Migration& step,
                      const Tell& tell) {
  SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
  if (user_version(database) != version) return {};  // another process was faster
  database.exec(step.sql);
  if (step.convert != nullptr) {
    if (auto converted = step.convert(database, path, tell); !converted) return converted;
  }
  database.exec(step.afterwards);
  SQLite::Statement dangling(database, "PRAGMA foreign_key_check");
  if (dangling.executeStep()) {
    return unexpected(corrupt_database(
        path, fmt::format("a row of the table {} refers to one that is not there", dangling.getColumn(0).getString())));
  }
  dangling.reset();
  database.exec(fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {}", rehearse_application_id, version + 1));
  transaction.commit();
  return {};
}

}  // namespace

Result<void> copy_database_to(SQLite::Database& database, const std::filesystem::path& file) {
  const TemporaryFile unfinished{file.string() + fmt::format(".{}.tmp", ::getpid())};
  if (auto written = write_copy(database, unfinished.path); !written) return written;
  if (::rename(unfinished.path.c_str(), file.c_str()) != 0)
    return unexpected(system_error("cannot write " + file.string(), errno));
  return {};
}

std::span<const Migration> migrations() { return steps; }

std::filesystem::path copy_before_migration(const std::filesystem::path& database, int version) {
  return database.string() + fmt::format(".v{}.bak", version);
}

int user_version(SQLite::Database& database) { return database.execAndGet("PRAGMA user_version").getInt(); }

Result<void> migrate(SQLite::Database& database, const std::filesystem::path& path, std::span<const Migration> steps_to_run,
                     const Tell& tell) {
  const int last = static_cast<int>(steps_to_run.size());
  const int first = user_version(database);
  if (first > 0 && first < last) {
    if (tell) tell(fmt::format("bringing the database {} up to date", path.string()));
    if (auto copied = copy_database(database, path, first); !copied) return copied;
  }
  bool remade = false;
  for (int version = first; version < last; version = user_version(database)) {
    const auto& step = steps_to_run[static_cast<std::size_t>(version)];
    if (auto done = run_step(database, path, version, step, tell); !done) return done;
    remade = remade || step.convert != nullptr;
  }
  if (first > 0 && remade) database.exec("VACUUM");  // gives back what the old tables took
  return {};
}

}  // namespace rehearse
