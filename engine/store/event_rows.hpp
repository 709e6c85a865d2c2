#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/session/event.hpp"

namespace SQLite {
class Database;
}

// Events as rows of the table "event". These throw SQLite::Exception.
namespace rehearse {

class Statements;

// ErrorCode::corrupt for a row that does not parse, newer_version for one of a later event_version; both name the event.
[[nodiscard]] Result<std::vector<Event>> read_events(Statements& statements, const std::filesystem::path& path,
                                                     std::string_view stream, std::int64_t after_sequence = 0);
[[nodiscard]] Result<std::vector<Event>> read_events(SQLite::Database& database, const std::filesystem::path& path,
                                                     std::string_view stream);

// The newest event of a stream, without its payload: what the next one's sequence and elapsed time follow from.
[[nodiscard]] std::optional<Event> last_event(Statements& statements, std::string_view stream);

void insert_event(Statements& statements, const Event& event);

// What the column "packed" of an event of that kind holds. ErrorCode::corrupt, or newer_version for an unknown kind.
[[nodiscard]] Result<Payload> stored_payload(std::string_view kind, std::string_view packed);

}  // namespace rehearse
