#include "event_rows.hpp"

#include <utility>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include "packing.hpp"
#include "sqlite_error.hpp"
#include "statements.hpp"

namespace rehearse {
namespace {

#define SELECT_HEADER                                                                                     \
  "SELECT sequence, version, task, wall_ms, elapsed_ms, boot.id, boot_ms, event.kind, packed FROM event " \
  "JOIN boot ON boot.number = event.boot WHERE stream = (SELECT number FROM stream WHERE id = ?) "
constexpr const char* select_events = SELECT_HEADER "AND sequence > ? ORDER BY sequence";
constexpr const char* select_last = SELECT_HEADER "ORDER BY sequence DESC LIMIT 1";
#undef SELECT_HEADER

constexpr const char* insert_boot = "INSERT INTO boot (id) SELECT ?1 WHERE NOT EXISTS (SELECT 1 FROM boot WHERE id = ?1)";
constexpr const char* insert_row =
    "INSERT INTO event (stream, sequence, version, task, kind, wall_ms, elapsed_ms, boot, boot_ms, packed) "
    "VALUES ((SELECT number FROM stream WHERE id = ?), ?, ?, ?, ?, ?, ?, (SELECT number FROM boot WHERE id = ?), ?, ?)";

// All but the stream, the kind and the payload; the columns as both selections have them.
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
  auto payload = stored_payload(row.getColumn(7).getString(), row.getColumn(8).getString());
  if (!payload) return unexpected(corrupt_database(path, fmt::format("{}: {}", name(), payload.error().message)));
  event.payload = std::move(*payload);
  return event;
}

}  // namespace

Result<Payload> stored_payload(std::string_view kind, std::string_view packed) {
  const auto json = unpack_payload(packed);
  if (!json) return unexpected(ErrorCode::corrupt, fmt::format("event {}: its payload cannot be unpacked", kind));
  return parse_payload(kind, *json);
}

Result<std::vector<Event>> read_events(Statements& statements, const std::filesystem::path& path, std::string_view stream,
                                       std::int64_t after_sequence) {
  auto row = statements.use(select_events);
  row->bind(1, std::string(stream));
  row->bind(2, after_sequence);
  std::vector<Event> events;
  while (row->executeStep()) {
    auto event = event_of(*row, path, stream);
    if (!event) return unexpected(std::move(event.error()));
    events.push_back(std::move(*event));
  }
  return events;
}

Result<std::vector<Event>> read_events(SQLite::Database& database, const std::filesystem::path& path, std::string_view stream) {
  Statements statements(database);
  return read_events(statements, path, stream);
}

std::optional<Event> last_event(Statements& statements, std::string_view stream) {
  auto row = statements.use(select_last);
  row->bind(1, std::string(stream));
  if (!row->executeStep()) return std::nullopt;
  return header_of(*row, stream);
}

void insert_event(Statements& statements, const Event& event) {
  auto boot = statements.use(insert_boot);
  boot->bind(1, event.boot_id);
  boot->exec();
  const std::string packed = pack_payload(payload_json(event.payload));
  auto insert = statements.use(insert_row);
  insert->bind(1, event.stream);
  insert->bind(2, event.sequence);
  insert->bind(3, event.version);
  insert->bind(4, event.task);
  insert->bind(5, std::string(kind_of(event.payload)));
  insert->bind(6, std::int64_t{event.wall.count()});
  insert->bind(7, std::int64_t{event.elapsed.count()});
  insert->bind(8, event.boot_id);
  insert->bind(9, std::int64_t{event.boot.count()});
  insert->bind(10, packed.data(), static_cast<int>(packed.size()));
  insert->exec();
}

}  // namespace rehearse
