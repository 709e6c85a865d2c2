#include "projections.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include "failure_rows.hpp"
#include "history_rows.hpp"
#include "past_rows.hpp"
#include "session_rows.hpp"
#include "statements.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;

bool is_session(StreamKind kind) {
  switch (kind) {
    case StreamKind::interview:
    case StreamKind::drill:
    case StreamKind::solve: return true;
    case StreamKind::journal:
    case StreamKind::imports:
    case StreamKind::settings:
    case StreamKind::cards: return false;
  }
  return false;
}

// Rows of id, kind and position of the end. Streams that are no sessions, or of a kind of a newer rehearse, are left out.
std::vector<EndedSession> sessions_of(SQLite::Statement& row) {
  std::vector<EndedSession> sessions;
  while (row.executeStep()) {
    const auto kind = parse_stream_kind(row.getColumn(1).getString());
    if (kind && is_session(*kind)) sessions.push_back({row.getColumn(0).getString(), *kind, row.getColumn(2).getInt64()});
  }
  return sessions;
}

// All ended sessions, in the order in which they ended.
std::vector<EndedSession> ended_sessions(SQLite::Database& database) {
  SQLite::Statement row(database,
                        "SELECT stream.id, stream.kind, min(event.position) AS ended FROM event JOIN stream "
                        "ON stream.number = event.stream WHERE event.kind = 'session-ended' GROUP BY stream.id ORDER BY ended");
  return sessions_of(row);
}

// The session of that name, if it has ended.
std::vector<EndedSession> ended_session(Statements& statements, std::string_view id) {
  auto row = statements.use(
      "SELECT stream.id, stream.kind, event.position FROM stream CROSS JOIN event ON event.stream = stream.number "
      "WHERE stream.id = ? AND event.kind = 'session-ended' ORDER BY event.position LIMIT 1");
  row->bind(1, std::string(id));
  return sessions_of(*row);
}

// Later sessions see its attempts and its self-score; earlier ones see that one of their problems was tried again, untimed.
std::vector<EndedSession> sessions_that_look_at(SQLite::Database& database, const EndedSession& changed) {
  SQLite::Statement row(
      database,
      "SELECT id, kind, ended_position FROM session WHERE ended_position > ?1 OR (ended_position < ?1 AND "
      "id IN (SELECT earlier.session FROM attempt AS earlier JOIN attempt AS retry ON retry.slug = earlier.slug "
      "WHERE retry.session = ?2 AND retry.timed = 0)) ORDER BY ended_position");
  row.bind(1, changed.ended_position);
  row.bind(2, changed.id);
  return sessions_of(row);
}

// What rests on the findings of a session, and so on others: their rows must be there.
Result<void> write_review(SQLite::Database& database, const EndedSession& ended, const SessionRecord& record, PastRows& past) {
  const ReviewContext context = read_context(database, past, ended.ended_position);
  const auto findings = find_findings(record.session, record.events, context);
  write_failures(database, ended, record, findings);
  const SessionFacts facts = session_facts(record.session, ended.kind, record.events, findings, context);
  write_facts(database, facts);
  past.replace(ended.ended_position, facts);
  return {};
}

// It cannot be read by this program: no fault of the database as a whole, and none of another session.
bool is_unreadable(const Error& error) { return error.code == ErrorCode::corrupt || error.code == ErrorCode::newer_version; }

Result<void> review_again(SQLite::Database& database, const fs::path& path, const std::vector<EndedSession>& sessions,
                          PastRows& past) {
  for (const EndedSession& ended : sessions) {
    const auto record = read_session(database, path, ended.id);
    if (!record && is_unreadable(record.error())) continue;  // what was made of it when it could be read stays
    if (!record) return unexpected(record.error());
    if (auto written = write_review(database, ended, *record, past); !written) return written;
  }
  return {};
}

// The rows as they stood, for a session that cannot be read any more.
class OldRows {
 public:
  explicit OldRows(SQLite::Database& database) : database_(database) {
    for (const auto& [table, key] : tables) {
      database.exec(
          fmt::format("DROP TABLE IF EXISTS temp.old_{0}; CREATE TEMP TABLE old_{0} AS SELECT * FROM main.{0}", table));
    }
  }
  OldRows(const OldRows&) = delete;
  OldRows& operator=(const OldRows&) = delete;
  ~OldRows() {
    for (const auto& [table, key] : tables) database_.tryExec(fmt::format("DROP TABLE IF EXISTS temp.old_{}", table));
  }
  void bring_back(const std::string& session) const {
    for (const auto& [table, key] : tables) {
      SQLite::Statement insert(database_,
                               fmt::format("INSERT INTO main.{0} SELECT * FROM temp.old_{0} WHERE {1} = ?", table, key));
      insert.bind(1, session);
      insert.exec();
    }
  }

 private:
  static constexpr std::pair<const char*, const char*> tables[] = {
      {"session", "id"}, {"attempt", "session"}, {"failure", "session"}, {"facts", "session"}};
  SQLite::Database& database_;
};

Result<void> project_session(SQLite::Database& database, const fs::path& path, const EndedSession& ended) {
  const auto record = read_session(database, path, ended.id);
  if (!record) return unexpected(record.error());
  const std::string facts = facts_for_others(database, ended.id);
  auto past = PastRows::read(database, path);
  if (!past) return unexpected(past.error());
  const auto attempts = past->at(ended.ended_position);
  write_session(database, ended, *record);
  if (auto written = write_review(database, ended, *record, *past); !written) return written;
  if (facts_for_others(database, ended.id) == facts && past->at(ended.ended_position) == attempts) return {};
  return review_again(database, path, sessions_that_look_at(database, ended), *past);
}

}  // namespace

Result<void> project(Statements& statements, const fs::path& path, std::string_view stream) {
  for (const EndedSession& ended : ended_session(statements, stream)) {
    if (auto done = project_session(statements.database(), path, ended); !done) return done;
  }
  return {};
}

Result<UnreadableStreams> make_projections(SQLite::Database& database, const fs::path& path) {
  SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
  auto made = make_projections_within(database, path);
  if (made) transaction.commit();
  return made;
}

Result<UnreadableStreams> make_projections_within(SQLite::Database& database, const fs::path& path) {
  const bool is_current = database.execAndGet("SELECT version FROM projection").getInt() == projections_version;
  const OldRows old(database);
  database.exec("DELETE FROM facts; DELETE FROM failure; DELETE FROM attempt; DELETE FROM session");
  UnreadableStreams unreadable;
  std::vector<EndedSession> sessions;
  for (EndedSession& ended : ended_sessions(database)) {
    const auto record = read_session(database, path, ended.id);
    if (record) {
      write_session(database, ended, *record);
      sessions.push_back(std::move(ended));
    } else if (is_unreadable(record.error())) {
      if (is_current) old.bring_back(ended.id);
      unreadable.push_back({ended.id, record.error()});
    } else {
      return unexpected(record.error());
    }
  }
  auto past = PastRows::read(database, path);  // what was imported: the sessions join it as they are made
  if (!past) return unexpected(past.error());
  if (auto done = review_again(database, path, sessions, *past); !done) return unexpected(done.error());
  database.exec(fmt::format("UPDATE projection SET version = {}", projections_version));
  return unreadable;
}

Result<void> refresh_projections(SQLite::Database& database, const fs::path& path) {
  if (database.execAndGet("SELECT version FROM projection").getInt() == projections_version) return {};
  const auto made = make_projections(database, path);
  if (made || is_unreadable(made.error())) return {};  // nothing that cannot be read locks its user out of all else
  return unexpected(made.error());
}

}  // namespace rehearse
