#include "rehearse/store/event_log.hpp"

#include <chrono>
#include <system_error>
#include <utility>

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include "database.hpp"
#include "event_rows.hpp"
#include "failure_rows.hpp"
#include "history_rows.hpp"
#include "projections.hpp"
#include "rehearse/base/file.hpp"
#include "session_rows.hpp"
#include "source_rows.hpp"
#include "state.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;

constexpr const char* file_name = "rehearse.db";

// The data is the user's alone; a folder that was there before keeps the mode that its owner chose.
Result<void> make_private_folder(const fs::path& folder) {
  std::error_code error;
  if (fs::is_directory(folder, error)) return {};
  if (auto made = make_directories(folder); !made) return made;
  fs::permissions(folder, fs::perms::owner_all, error);
  if (error) return unexpected(system_error("cannot make the folder private: " + folder.string(), error.value()));
  return {};
}

constexpr const char* select_kind = "SELECT kind FROM stream WHERE id = ?";

// Makes the stream if it is new; its kind is fixed by its first event.
Result<void> enter_stream(Statements& statements, std::string_view stream, StreamKind kind) {
  auto known = statements.use(select_kind);
  known->bind(1, std::string(stream));
  if (!known->executeStep()) {
    SQLite::Statement insert(statements.database(), "INSERT INTO stream (id, kind) VALUES (?, ?)");
    insert.bind(1, std::string(stream));
    insert.bind(2, std::string(to_string(kind)));
    insert.exec();
    return {};
  }
  if (const std::string actual = known->getColumn(0).getString(); actual != to_string(kind)) {
    return unexpected(ErrorCode::bad_input,
                      fmt::format("the stream {} holds {} events, not {} events", stream, actual, to_string(kind)));
  }
  return {};
}

Result<void> check_task_numbers(std::string_view stream, const std::vector<NewEvent>& events) {
  for (const NewEvent& event : events) {
    if (event.task < 0) {
      return unexpected(ErrorCode::bad_input, fmt::format("cannot append to {}: there is no task {}", stream, event.task));
    }
  }
  return {};
}

std::vector<Event> number_events(std::string_view stream, const std::vector<NewEvent>& news, const Instant& now,
                                 std::optional<Event> last) {
  std::vector<Event> events;
  events.reserve(news.size());
  for (const NewEvent& item : news) {
    const Event* previous = !events.empty() ? &events.back() : last ? &*last : nullptr;
    Event event;
    event.stream = stream;
    event.sequence = previous == nullptr ? 1 : previous->sequence + 1;
    event.task = item.task;
    event.wall = now.wall;
    event.elapsed = elapsed_at(previous, now);
    event.boot_id = now.boot_id;
    event.boot = now.boot;
    event.payload = item.payload;
    events.push_back(std::move(event));
  }
  return events;
}

Result<StreamSummary> summary_of(SQLite::Statement& row, const fs::path& path) {
  StreamSummary summary;
  summary.id = row.getColumn(0).getString();
  const auto kind = parse_stream_kind(row.getColumn(1).getString());
  if (!kind) {
    return unexpected(corrupt_database(
        path, fmt::format("the stream {} is of the unknown kind \"{}\"", summary.id, row.getColumn(1).getString())));
  }
  summary.kind = *kind;
  summary.started_at = Millis{row.getColumn(2).getInt64()};
  summary.ended = row.getColumn(3).getInt() != 0;
  return summary;
}

// The newest first, by their place in the log and not by time of day: a clock set back does not reorder. CROSS JOIN keeps
// SQLite from looking for first events in the whole log.
#define HAS_ENDED "EXISTS (SELECT 1 FROM event AS last WHERE last.stream = stream.number AND last.kind = 'session-ended')"
#define SELECT_SUMMARIES                                     \
  "SELECT stream.id, stream.kind, event.wall_ms, " HAS_ENDED \
  " FROM stream CROSS JOIN event ON event.stream = stream.number AND event.sequence = 1 "
constexpr const char* select_streams = SELECT_SUMMARIES "WHERE ?1 IS NULL OR stream.kind = ?1 ORDER BY stream.number DESC";
constexpr const char* select_newest = SELECT_SUMMARIES "WHERE stream.kind = ?1 ORDER BY stream.number DESC LIMIT 1";
constexpr const char* select_running = SELECT_SUMMARIES
    "WHERE stream.kind IN ('interview', 'drill', 'solve') AND NOT " HAS_ENDED " ORDER BY stream.number DESC LIMIT 1";
#undef SELECT_SUMMARIES
#undef HAS_ENDED

Result<std::vector<StreamSummary>> summaries_of(SQLite::Statement& row, const fs::path& path) {
  std::vector<StreamSummary> summaries;
  while (row.executeStep()) {
    auto summary = summary_of(row, path);
    if (!summary) return unexpected(std::move(summary.error()));
    summaries.push_back(std::move(*summary));
  }
  return summaries;
}

}  // namespace

Result<std::optional<StreamSummary>> EventLog::State::first_of(SQLite::Statement& row) {
  auto found = summaries_of(row, path);
  if (!found) return unexpected(std::move(found.error()));
  return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

EventLog::EventLog(std::unique_ptr<State> state) : state_(std::move(state)) {}
EventLog::EventLog(EventLog&&) noexcept = default;
EventLog& EventLog::operator=(EventLog&&) noexcept = default;
EventLog::~EventLog() = default;

bool EventLog::exists(const fs::path& folder) {
  std::error_code error;
  return fs::exists(folder / file_name, error);
}

Result<EventLog> EventLog::open(const fs::path& folder, const std::function<void(std::string_view)>& tell) {
  if (auto made = make_private_folder(folder); !made) return unexpected(made.error());
  auto lock = FolderLock::share(folder, std::chrono::milliseconds(busy_timeout_ms));
  if (!lock) return unexpected(lock.error());
  const fs::path path = folder / file_name;
  auto database = open_database(path, migrations(), tell);
  if (!database) return unexpected(database.error());
  auto state = std::make_unique<State>(std::move(*lock), path, std::move(*database));
  auto refreshed = state->exclusively("cannot bring the failure log up to date",
                                      [&](SQLite::Database& db) { return refresh_projections(db, path); });
  if (!refreshed) return unexpected(refreshed.error());
  return EventLog(std::move(state));
}

Result<std::vector<Event>> EventLog::append(std::string_view stream, StreamKind kind, const std::vector<NewEvent>& events,
                                            const Instant& now, std::optional<std::int64_t> expected_sequence) {
  if (events.empty()) return {};
  if (stream.empty()) return unexpected(ErrorCode::bad_input, "cannot append to a stream without a name");
  if (auto checked = check_task_numbers(stream, events); !checked) return unexpected(checked.error());
  const auto work = [&](SQLite::Database& database) -> Result<std::vector<Event>> {
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    Statements& statements = state_->statements;
    if (auto entered = enter_stream(statements, stream, kind); !entered) return unexpected(entered.error());
    const auto last = last_event(statements, stream);
    const std::int64_t sequence = last ? last->sequence : 0;
    if (expected_sequence && *expected_sequence != sequence) {
      return unexpected(
          ErrorCode::conflict,
          fmt::format("{} has gone on elsewhere: it stands at event {}, not {}", stream, sequence, *expected_sequence),
          "look at its state again, then repeat what you did");
    }
    auto appended = number_events(stream, events, now, last);
    for (const NewEvent& item : events) {
      if (!item.source) continue;
      insert_source(statements, state_->recent_sources, state_->path, content_hash(*item.source), *item.source);
    }
    for (const Event& event : appended) insert_event(statements, event);
    if (auto projected = project(statements, state_->path, stream); !projected) return unexpected(projected.error());
    transaction.commit();
    ++state_->changes;
    return appended;
  };
  return state_->exclusively(fmt::format("cannot append to {}", stream), work);
}

Result<StreamKind> EventLog::kind(std::string_view stream) const {
  const auto work = [&](SQLite::Database& /*database*/) -> Result<StreamKind> {
    auto query = state_->statements.use(select_kind);
    query->bind(1, std::string(stream));
    if (!query->executeStep()) return unexpected(ErrorCode::not_found, fmt::format("there is no stream {}", stream));
    const std::string text = query->getColumn(0).getString();
    if (const auto kind = parse_stream_kind(text)) return *kind;
    return unexpected(corrupt_database(state_->path, fmt::format("the stream {} is of the unknown kind \"{}\"", stream, text)));
  };
  return state_->exclusively(fmt::format("cannot read {}", stream), work);
}

Result<std::vector<Event>> EventLog::read(std::string_view stream, std::int64_t after_sequence) const {
  return state_->exclusively(fmt::format("cannot read {}", stream), [&](SQLite::Database& /*database*/) {
    return read_events(state_->statements, state_->path, stream, after_sequence);
  });
}

Result<std::vector<StreamSummary>> EventLog::streams(std::optional<StreamKind> kind) const {
  return state_->exclusively("cannot list the sessions", [&](SQLite::Database& database) {
    SQLite::Statement row(database, select_streams);
    if (kind) row.bind(1, std::string(to_string(*kind)));
    return summaries_of(row, state_->path);
  });
}

Result<std::optional<StreamSummary>> EventLog::running_session() const {
  return state_->exclusively("cannot look for a session", [&](SQLite::Database& /*database*/) {
    return state_->first_of(*state_->statements.use(select_running));
  });
}

Result<std::optional<StreamSummary>> EventLog::newest_stream(StreamKind kind) const {
  return state_->exclusively("cannot look for a session", [&](SQLite::Database& /*database*/) {
    auto row = state_->statements.use(select_newest);
    row->bind(1, std::string(to_string(kind)));
    return state_->first_of(*row);
  });
}

Result<std::vector<FailureEntry>> EventLog::failures(const FailureFilter& filter) const {
  return state_->exclusively("cannot read the failure log",
                             [&](SQLite::Database& database) { return read_failures(database, state_->path, filter); });
}

Result<std::vector<ReviewContext::PastAttempt>> EventLog::attempts() const {
  return state_->exclusively("cannot read the attempts", [&](SQLite::Database& database) {
    return PastRows::read(database, state_->path).map([](const PastRows& past) { return past.before(end_of_log); });
  });
}

Result<History> EventLog::history() const {
  return state_->exclusively("cannot read what was practised",
                             [&](SQLite::Database& database) { return read_history(database, state_->path); });
}

Result<ReviewContext> EventLog::review_context(std::string_view session) const {
  return state_->exclusively("cannot read the attempts", [&](SQLite::Database& database) -> Result<ReviewContext> {
    SQLite::Statement row(database, "SELECT ended_position FROM session WHERE id = ?");
    row.bind(1, std::string(session));
    const auto past = PastRows::read(database, state_->path);
    if (!past) return unexpected(past.error());
    return read_context(database, *past, row.executeStep() ? row.getColumn(0).getInt64() : end_of_log);
  });
}

Result<UnreadableStreams> EventLog::rebuild_projections() {
  return state_->exclusively("cannot make the failure log again", [&](SQLite::Database& database) {
    auto made = make_projections(database, state_->path);
    if (made) ++state_->changes;
    return made;
  });
}

std::int64_t EventLog::change_counter() const {
  const auto polled = state_->exclusively("cannot poll the log", [&](SQLite::Database& database) -> Result<std::int64_t> {
    const std::int64_t version = database.execAndGet("PRAGMA data_version").getInt64();
    if (std::exchange(state_->data_version, version) != version) ++state_->changes;
    return state_->changes;
  });
  if (polled) return *polled;
  const std::lock_guard lock(state_->mutex);
  return state_->changes;  // unreadable for a moment: the next poll will tell
}

}  // namespace rehearse
