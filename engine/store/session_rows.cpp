#include "session_rows.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "event_rows.hpp"
#include "rehearse/review/failure_log.hpp"
#include "rehearse/review/rubric.hpp"
#include "rehearse/session/drill_mode.hpp"
#include "sqlite_error.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

// How far the self-score lies above the measured one, in points of the rubric. None of the rubric's points rests on what other
// sessions were like.
std::optional<double> overrating(const SessionRecord& record) {
  if (!record.session.self_score) return std::nullopt;
  return mean_score(*record.session.self_score) - mean_score(measured_score({}, record.session, record.events));
}

void insert_session(SQLite::Database& database, const EndedSession& ended, const SessionRecord& record) {
  SQLite::Statement insert(
      database,
      "INSERT INTO session (id, ended_position, kind, profile, language, strict, sealed, reviewed, reason, "
      "started_ms, budget_ms, duration_ms, tasks, solved, overrating) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  const Session& session = record.session;
  insert.bind(1, ended.id);
  insert.bind(2, ended.ended_position);
  insert.bind(3, std::string(to_string(ended.kind)));
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
  insert.bind(14, std::int64_t{std::ranges::count_if(session.tasks, &TaskState::solved)});
  if (const auto points = overrating(record)) insert.bind(15, *points);
  insert.exec();
}

// The first accepted submission of a task; null if it was not solved.
const Event* accepted_submit(const SessionRecord& record, int task) {
  const auto found = std::ranges::find_if(record.events, [&](const Event& event) {
    const auto* submit = std::get_if<SubmitFinished>(&event.payload);
    return event.task == task && submit != nullptr && submit->verdict == Verdict::accepted;
  });
  return found == record.events.end() ? nullptr : &*found;
}

void insert_attempt(SQLite::Statement& insert, const EndedSession& ended, const SessionRecord& record, int number) {
  const Session& session = record.session;
  const TaskState& task = session.tasks[static_cast<std::size_t>(number)];
  const Event* accepted = accepted_submit(record, number);
  const Millis until = accepted != nullptr ? accepted->elapsed : session.ended_at;
  insert.reset();
  insert.bind(1, ended.id);
  insert.bind(2, number);
  insert.bind(3, task.plan.slug);
  insert.bind(4, session.started.language);
  insert.bind(5, json(task.plan.topics).dump());
  // The wall clock may have been set meanwhile; elapsed time cannot.
  insert.bind(6, std::int64_t{(session.started_at + task.served_at).count()});
  insert.bind(7, std::int64_t{std::max(until - task.served_at, Millis{0}).count()});
  insert.bind(8, ended.kind != StreamKind::solve && session.timed() ? 1 : 0);
  insert.bind(9, task.solved ? 1 : 0);
  insert.bind(10, is_failure(task) ? 0 : 1);
  insert.bind(11, accepted != nullptr ? std::get<SubmitFinished>(accepted->payload).hash : std::string());
  insert.exec();
}

std::vector<ReviewContext::Retry> read_retries(SQLite::Database& database, std::int64_t after) {
  SQLite::Statement row(database,
                        "SELECT slug, attempt.duration_ms, attempt.solved FROM attempt JOIN session "
                        "ON session.id = attempt.session WHERE timed = 0 AND ended_position > ? ORDER BY ended_position, task");
  row.bind(1, after);
  std::vector<ReviewContext::Retry> retries;
  while (row.executeStep()) {
    retries.push_back({row.getColumn(0).getString(), Millis{row.getColumn(1).getInt64()}, row.getColumn(2).getInt() != 0});
  }
  return retries;
}

std::vector<double> read_calibration(SQLite::Database& database, std::int64_t before) {
  SQLite::Statement row(database,
                        "SELECT overrating FROM session WHERE overrating IS NOT NULL AND ended_position < ? "
                        "ORDER BY ended_position");
  row.bind(1, before);
  std::vector<double> points;
  while (row.executeStep()) points.push_back(row.getColumn(0).getDouble());
  return points;
}

}  // namespace

Result<SessionRecord> read_session(SQLite::Database& database, const fs::path& path, std::string_view stream) {
  auto events = read_events(database, path, stream);
  if (!events) return unexpected(std::move(events.error()));
  auto session = replay(*events);
  if (!session) return unexpected(corrupt_database(path, fmt::format("{}: {}", stream, session.error().message)));
  return SessionRecord{std::move(*events), std::move(*session)};
}

void write_session(SQLite::Database& database, const EndedSession& ended, const SessionRecord& record) {
  SQLite::Statement remove(database, "DELETE FROM session WHERE id = ?");  // attempts and failures go with it
  remove.bind(1, ended.id);
  remove.exec();
  insert_session(database, ended, record);
  SQLite::Statement insert(database,
                           "INSERT INTO attempt (session, task, slug, language, topics, wall_ms, duration_ms, timed, solved, "
                           "clean, accepted_source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  for (int number = 0; number < static_cast<int>(record.session.tasks.size()); ++number) {
    // A task that was never served is no attempt, and neither is one without code.
    const TaskState& task = record.session.tasks[static_cast<std::size_t>(number)];
    if (task.served && is_coding(task.plan.mode)) insert_attempt(insert, ended, record, number);
  }
}

std::string facts_for_others(SQLite::Database& database, const std::string& session) {
  SQLite::Statement row(database,
                        "SELECT overrating, task, attempt.duration_ms, attempt.solved FROM session LEFT JOIN attempt "
                        "ON attempt.session = session.id WHERE session.id = ? ORDER BY task");
  row.bind(1, session);
  std::string facts;
  while (row.executeStep()) {
    for (int i = 0; i < row.getColumnCount(); ++i) facts += row.getColumn(i).getString() + "|";
  }
  return facts;
}

ReviewContext read_context(SQLite::Database& database, const PastRows& past, std::int64_t ended_position) {
  return {past.before(ended_position), read_retries(database, ended_position), read_calibration(database, ended_position)};
}

}  // namespace rehearse
