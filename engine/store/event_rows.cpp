#include "event_rows.hpp"

#include <utility>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include "sqlite_error.hpp"

namespace rehearse {
namespace {

// All but the stream, the kind and the payload; the columns in the order of the two queries below.
Event header_of(SQLite::Statement& row, std::string_view stream) {
  Event event;
  event.stream = stream;
  event.sequence = row.getColumn(0).getInt64();
  event.version = row.getColumn(1).getInt();
  event.task = row.getColumn(2).getInt();
  event.wall = Millis{row.getColumn(3).getInt64()};
  event.elapsed = Millis{row.getColumn(4).getInt64()};
  event.boot_id = row.getColumn(5).getString();
  event.boot = Millis{row.getColumn(6).getInt64()};
  return event;
}

Result<Event> event_of(SQLite::Statement& row, const std::filesystem::path& path, std::string_view stream) {
  Event event = header_of(row, stream);
  const auto name = [&] { return fmt::format("event {} of {}", event.sequence, stream); };
  if (event.version > event_version) {
    return unexpected(ErrorCode::newer_version, fmt::format("{} in {} was written by a newer rehearse", name(), path.string()),
                      "update rehearse to read it; nothing is lost");
  }
  auto payload = parse_payload(row.getColumn(7).getString(), row.getColumn(8).getString());
  if (!payload) return unexpected(corrupt_database(path, fmt::format("{}: {}", name(), payload.error().message)));
  event.payload = std::move(*payload);
  return event;
}

}  // namespace

Result<std::vector<Event>> read_events(SQLite::Database& database, const std::filesystem::path& path, std::string_view stream,
                                       std::int64_t after_sequence) {
  SQLite::Statement row(database,
                        "SELECT sequence, version, task, wall_ms, elapsed_ms, boot_id, boot_ms, kind, payload FROM event "
                        "WHERE stream = ? AND sequence > ? ORDER BY sequence");
  row.bind(1, std::string(stream));
  row.bind(2, after_sequence);
  std::vector<Event> events;
  while (row.executeStep()) {
    auto event = event_of(row, path, stream);
    if (!event) return unexpected(std::move(event.error()));
    events.push_back(std::move(*event));
  }
  return events;
}

std::optional<Event> last_event(SQLite::Database& database, std::string_view stream) {
  SQLite::Statement row(database,
                        "SELECT sequence, version, task, wall_ms, elapsed_ms, boot_id, boot_ms FROM event "
                        "WHERE stream = ? ORDER BY sequence DESC LIMIT 1");
  row.bind(1, std::string(stream));
  if (!row.executeStep()) return std::nullopt;
  return header_of(row, stream);
}

void insert_event(SQLite::Database& database, const Event& event) {
  SQLite::Statement insert(database,
                           "INSERT INTO event (stream, sequence, version, task, kind, wall_ms, elapsed_ms, boot_id, boot_ms, "
                           "payload) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  insert.bind(1, event.stream);
  insert.bind(2, event.sequence);
  insert.bind(3, event.version);
  insert.bind(4, event.task);
  insert.bind(5, std::string(kind_of(event.payload)));
  insert.bind(6, std::int64_t{event.wall.count()});
  insert.bind(7, std::int64_t{event.elapsed.count()});
  insert.bind(8, event.boot_id);
  insert.bind(9, std::int64_t{event.boot.count()});
  insert.bind(10, payload_json(event.payload));
  insert.exec();
}

}  // namespace rehearse
