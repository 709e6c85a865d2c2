#include "event_rows.hpp"

#include <utility>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include "packing.hpp"
#include "sqlite_error.hpp"

namespace rehearse {
namespace {

constexpr const char* select_header =
    "SELECT sequence, version, task, wall_ms, elapsed_ms, boot.id, boot_ms, event.kind, packed FROM event "
    "JOIN boot ON boot.number = event.boot WHERE stream = (SELECT number FROM stream WHERE id = ?) ";

// All but the stream, the kind and the payload; the columns as select_header has them.
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

Result<std::vector<Event>> read_events(SQLite::Database& database, const std::filesystem::path& path, std::string_view stream,
                                       std::int64_t after_sequence) {
  SQLite::Statement row(database, std::string(select_header) + "AND sequence > ? ORDER BY sequence");
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
  SQLite::Statement row(database, std::string(select_header) + "ORDER BY sequence DESC LIMIT 1");
  row.bind(1, std::string(stream));
  if (!row.executeStep()) return std::nullopt;
  return header_of(row, stream);
}

void insert_event(SQLite::Database& database, const Event& event) {
  insert_event(database, event, kind_of(event.payload), payload_json(event.payload));
}

void insert_event(SQLite::Database& database, const Event& header, std::string_view kind, std::string_view json) {
  SQLite::Statement boot(database, "INSERT INTO boot (id) SELECT ?1 WHERE NOT EXISTS (SELECT 1 FROM boot WHERE id = ?1)");
  boot.bind(1, header.boot_id);
  boot.exec();
  SQLite::Statement insert(
      database,
      "INSERT INTO event (stream, sequence, version, task, kind, wall_ms, elapsed_ms, boot, boot_ms, packed) "
      "VALUES ((SELECT number FROM stream WHERE id = ?), ?, ?, ?, ?, ?, ?, "
      "(SELECT number FROM boot WHERE id = ?), ?, ?)");
  insert.bind(1, header.stream);
  insert.bind(2, header.sequence);
  insert.bind(3, header.version);
  insert.bind(4, header.task);
  insert.bind(5, std::string(kind));
  insert.bind(6, std::int64_t{header.wall.count()});
  insert.bind(7, std::int64_t{header.elapsed.count()});
  insert.bind(8, header.boot_id);
  insert.bind(9, std::int64_t{header.boot.count()});
  const std::string packed = pack_payload(json);
  insert.bind(10, packed.data(), static_cast<int>(packed.size()));
  insert.exec();
}

}  // namespace rehearse
