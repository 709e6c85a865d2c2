#include "projections.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <utility>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include "event_rows.hpp"
#include "failure_json.hpp"
#include "rehearse/session/session.hpp"
#include "sqlite_error.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;
using PastAttempt = ReviewContext::PastAttempt;

// An ended session's place in the log. What was before it is told by the position of its end, not by the time of day.
struct EndedStream {
  std::string id;
  StreamKind kind = StreamKind::interview;
  std::int64_t ended_position = 0;
};

// All ended sessions, or the one named, in the order in which they ended.
std::vector<EndedStream> ended_streams(SQLite::Database& database, std::optional<std::string_view> only = {}) {
  SQLite::Statement row(database,
                        "SELECT stream.id, stream.kind, min(event.position) AS ended FROM event JOIN stream "
                        "ON stream.id = event.stream WHERE event.kind = 'session-ended' AND (?1 IS NULL OR event.stream = ?1) "
                        "GROUP BY stream.id ORDER BY ended");
  if (only) row.bind(1, std::string(*only));
  std::vector<EndedStream> streams;
  while (row.executeStep()) {
    const auto kind = parse_stream_kind(row.getColumn(1).getString());
    if (!kind) continue;  // of a newer rehearse
    switch (*kind) {
      case StreamKind::interview:
      case StreamKind::drill:
      case StreamKind::solve: streams.push_back({row.getColumn(0).getString(), *kind, row.getColumn(2).getInt64()}); break;
      case StreamKind::journal:
      case StreamKind::imports:
      case StreamKind::settings: break;
    }
  }
  return streams;
}

Result<std::vector<PastAttempt>> attempts_before(SQLite::Database& database, const fs::path& path, std::int64_t position) {
  SQLite::Statement row(database,
                        "SELECT attempt.session, slug, attempt.language, topics, wall_ms, attempt.solved, timed "
                        "FROM attempt JOIN session ON session.id = attempt.session "
                        "WHERE ended_position < ? ORDER BY ended_position, task");
  row.bind(1, position);
  std::vector<PastAttempt> attempts;
  while (row.executeStep()) {
    auto topics = parse_names(row.getColumn(3).getString());
    if (!topics) return unexpected(corrupt_database(path, topics.error().message));
    attempts.push_back({row.getColumn(0).getString(), row.getColumn(1).getString(), row.getColumn(2).getString(),
                        std::move(*topics), Millis{row.getColumn(4).getInt64()}, row.getColumn(5).getInt() != 0,
                        row.getColumn(6).getInt() != 0});
  }
  return attempts;
}

void delete_projection(SQLite::Database& database, const std::string& stream) {
  SQLite::Statement remove(database, "DELETE FROM session WHERE id = ?");  // attempts and failures go with it
  remove.bind(1, stream);
  remove.exec();
}

void insert_session(SQLite::Database& database, const EndedStream& stream, const Session& session) {
  SQLite::Statement insert(
      database,
      "INSERT INTO session (id, ended_position, kind, profile, language, strict, sealed, reviewed, reason, "
      "started_ms, budget_ms, duration_ms, tasks, solved) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  const auto solved =
      std::count_if(session.tasks.begin(), session.tasks.end(), [](const TaskState& task) { return task.solved; });
  insert.bind(1, stream.id);
  insert.bind(2, stream.ended_position);
  insert.bind(3, std::string(to_string(stream.kind)));
  insert.bind(4, session.started.profile);
  insert.bind(5, session.started.language);
  insert.bind(6, session.started.strict ? 1 : 0);
  insert.bind(7, session.sealed() ? 1 : 0);
  insert.bind(8, session.reviewed ? 1 : 0);
  insert.bind(9, std::string(to_string(session.ended.value_or(EndReason::finished))));
  insert.bind(10, std::int64_t{session.started_at.count()});
  insert.bind(11, std::int64_t{session.started.budget.count()});
  insert.bind(12, std::int64_t{session.ended_at.count()});
  insert.bind(13, static_cast<std::int64_t>(session.tasks.size()));
  insert.bind(14, std::int64_t{solved});
  insert.exec();
}

std::string accepted_source(const TaskState& task) {
  for (const SubmitFinished& submit : task.submits) {
    if (submit.verdict == Verdict::accepted) return submit.hash;
  }
  return {};
}

// A task that was never served is no attempt.
void insert_attempts(SQLite::Database& database, const EndedStream& stream, const Session& session,
                     const std::vector<FailureEntry>& failures) {
  SQLite::Statement insert(database,
                           "INSERT INTO attempt (session, task, slug, language, topics, wall_ms, timed, solved, clean, "
                           "accepted_source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  const bool timed = stream.kind != StreamKind::solve && session.timed();
  for (int index = 0; const TaskState& task : session.tasks) {
    const int number = index++;
    if (!task.served) continue;
    const bool struggled =
        std::any_of(failures.begin(), failures.end(), [&](const FailureEntry& entry) { return entry.task == number; });
    insert.reset();
    insert.bind(1, stream.id);
    insert.bind(2, number);
    insert.bind(3, task.plan.slug);
    insert.bind(4, session.started.language);
    insert.bind(5, names_json(task.plan.topics));
    // The wall clock may have been set meanwhile; elapsed time cannot.
    insert.bind(6, std::int64_t{(session.started_at + task.served_at).count()});
    insert.bind(7, timed ? 1 : 0);
    insert.bind(8, task.solved ? 1 : 0);
    insert.bind(9, task.solved && !struggled ? 1 : 0);
    insert.bind(10, accepted_source(task));
    insert.exec();
  }
}

void insert_failures(SQLite::Database& database, const std::vector<FailureEntry>& failures) {
  SQLite::Statement insert(database,
                           "INSERT INTO failure (session, task, slug, language, wall_ms, entry) VALUES (?, ?, ?, ?, ?, ?)");
  for (const FailureEntry& entry : failures) {
    insert.reset();
    insert.bind(1, entry.session);
    insert.bind(2, entry.task);
    insert.bind(3, entry.slug);
    insert.bind(4, entry.language);
    insert.bind(5, std::int64_t{entry.wall.count()});
    insert.bind(6, failure_json(entry));
    insert.exec();
  }
}

Result<void> project(SQLite::Database& database, const fs::path& path, const EndedStream& stream) {
  const auto events = read_events(database, path, stream.id);
  if (!events) return unexpected(events.error());
  const auto session = replay(*events);
  if (!session) return unexpected(corrupt_database(path, fmt::format("{}: {}", stream.id, session.error().message)));
  auto past = attempts_before(database, path, stream.ended_position);
  if (!past) return unexpected(past.error());
  const auto findings = find_findings(*session, *events, ReviewContext{std::move(*past)});
  const auto failures = failures_of(*session, *events, findings);
  delete_projection(database, stream.id);
  insert_session(database, stream, *session);
  insert_attempts(database, stream, *session, failures);
  insert_failures(database, failures);
  return {};
}

// What later sessions made of the problem. On reading, so that the rows of a session follow from its own events alone.
void apply_later_attempts(FailureEntry& entry, const std::string& later_source, bool later_clean) {
  if (entry.passing_source.empty()) entry.passing_source = later_source;
  if (later_clean) entry.state = FailureState::recovered;
}

}  // namespace

Result<void> project(SQLite::Database& database, const fs::path& path, std::string_view stream) {
  for (const EndedStream& ended : ended_streams(database, stream)) {
    if (auto done = project(database, path, ended); !done) return done;
  }
  return {};
}

Result<void> make_projections(SQLite::Database& database, const fs::path& path) {
  SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
  database.exec("DELETE FROM failure; DELETE FROM attempt; DELETE FROM session");
  for (const EndedStream& stream : ended_streams(database)) {
    if (auto done = project(database, path, stream); !done) return done;
  }
  database.exec(fmt::format("UPDATE projection SET version = {}", projections_version));
  transaction.commit();
  return {};
}

Result<void> refresh_projections(SQLite::Database& database, const fs::path& path) {
  if (database.execAndGet("SELECT version FROM projection").getInt() == projections_version) return {};
  const auto made = make_projections(database, path);
  // One session that this program cannot read must not lock the user out of all others: the old projections stay.
  if (!made && (made.error().code == ErrorCode::corrupt || made.error().code == ErrorCode::newer_version)) return {};
  return made;
}

Result<std::vector<FailureEntry>> read_failures(SQLite::Database& database, const fs::path& path, const FailureFilter& filter) {
  SQLite::Statement row(database,
                        "WITH later AS (SELECT slug, ended_position, clean, accepted_source FROM attempt JOIN session "
                        "ON session.id = attempt.session WHERE attempt.solved = 1 AND sealed = 0) "
                        "SELECT entry, coalesce((SELECT accepted_source FROM later WHERE later.slug = failure.slug "
                        "AND later.ended_position > session.ended_position ORDER BY later.ended_position LIMIT 1), ''), "
                        "EXISTS (SELECT 1 FROM later WHERE later.slug = failure.slug AND later.clean = 1 "
                        "AND later.ended_position > session.ended_position) "
                        "FROM failure JOIN session ON session.id = failure.session "
                        "WHERE sealed = 0 AND wall_ms >= ?1 AND (?2 IS NULL OR failure.slug = ?2) ORDER BY "
                        "session.ended_position DESC, task DESC");
  row.bind(1, filter.since ? std::int64_t{filter.since->count()} : std::numeric_limits<std::int64_t>::min());
  if (filter.slug) row.bind(2, *filter.slug);
  std::vector<FailureEntry> entries;
  while (row.executeStep()) {
    auto entry = parse_failure(row.getColumn(0).getString());
    if (!entry) return unexpected(corrupt_database(path, entry.error().message));
    apply_later_attempts(*entry, row.getColumn(1).getString(), row.getColumn(2).getInt() != 0);
    if (matches(*entry, filter)) entries.push_back(std::move(*entry));
  }
  return entries;
}

Result<std::vector<PastAttempt>> read_attempts(SQLite::Database& database, const fs::path& path) {
  return attempts_before(database, path, std::numeric_limits<std::int64_t>::max());
}

}  // namespace rehearse
