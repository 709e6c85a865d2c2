#pragma once

#include <cstdint>
#include <filesystem>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "past_rows.hpp"
#include "rehearse/base/result.hpp"
#include "rehearse/review/finding.hpp"
#include "rehearse/session/event.hpp"
#include "rehearse/session/session.hpp"

namespace SQLite {
class Database;
}

// What follows from an ended session's own events alone: the tables "session" and "attempt"; and what the review of one session
// has to know of all others, read from them. These throw SQLite::Exception.
namespace rehearse {

inline constexpr std::int64_t end_of_log = std::numeric_limits<std::int64_t>::max();

// An ended session and its place in the log. Before and after are told by the position of the end, not by the time of day.
struct EndedSession {
  std::string id;
  StreamKind kind = StreamKind::interview;
  std::int64_t ended_position = 0;
};

struct SessionRecord {
  std::vector<Event> events;
  Session session;
};
[[nodiscard]] Result<SessionRecord> read_session(SQLite::Database& database, const std::filesystem::path& path,
                                                 std::string_view stream);

// Replaces the rows of one session; its failures go with the old ones.
void write_session(SQLite::Database& database, const EndedSession& ended, const SessionRecord& record);

// What the review of other sessions may see of this one, as text to compare.
[[nodiscard]] std::string facts_for_others(SQLite::Database& database, const std::string& session);

// What the rules see beside the session's own events; `ended_position`: of its end, or end_of_log while it runs.
[[nodiscard]] ReviewContext read_context(SQLite::Database& database, const PastRows& past, std::int64_t ended_position);

}  // namespace rehearse
