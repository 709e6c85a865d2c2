#include "bulk.hpp"

#include <cstdint>
#include <utility>

#include "packing.hpp"

namespace rehearse {

Bulk::Bulk(SQLite::Database& database, std::filesystem::path path)
    : database_(database),
      statements_(database),
      path_(std::move(path)),
      insert_(database,
              "INSERT INTO event (stream, sequence, version, task, kind, wall_ms, elapsed_ms, boot, boot_ms, packed) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)") {}

std::int64_t Bulk::boot_number(const std::string& id) {
  if (const auto known = boots_.find(id); known != boots_.end()) return known->second;
  SQLite::Statement insert(database_, "INSERT INTO boot (id) SELECT ?1 WHERE NOT EXISTS (SELECT 1 FROM boot WHERE id = ?1)");
  insert.bind(1, id);
  insert.exec();
  SQLite::Statement row(database_, "SELECT number FROM boot WHERE id = ?");
  row.bind(1, id);
  row.executeStep();
  return boots_.emplace(id, row.getColumn(0).getInt64()).first->second;
}

std::int64_t Bulk::stream_number(const std::string& id) {
  if (const auto known = streams_.find(id); known != streams_.end()) return known->second;
  SQLite::Statement row(database_, "SELECT number FROM stream WHERE id = ?");
  row.bind(1, id);
  row.executeStep();
  return streams_.emplace(id, row.getColumn(0).getInt64()).first->second;
}

void Bulk::add_stream(const std::string& id, StreamKind kind) {
  SQLite::Statement insert(database_,
                           "INSERT INTO stream (id, kind) SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM stream WHERE id = ?1)");
  insert.bind(1, id);
  insert.bind(2, std::string(to_string(kind)));
  insert.exec();
}

void Bulk::add(const Event& header, std::string_view kind, std::string_view json) {
  const std::string packed = pack_payload(json);
  insert_.reset();
  insert_.bind(1, stream_number(header.stream));
  insert_.bind(2, header.sequence);
  insert_.bind(3, header.version);
  insert_.bind(4, header.task);
  insert_.bind(5, std::string(kind));
  insert_.bind(6, std::int64_t{header.wall.count()});
  insert_.bind(7, std::int64_t{header.elapsed.count()});
  insert_.bind(8, boot_number(header.boot_id));
  insert_.bind(9, std::int64_t{header.boot.count()});
  insert_.bind(10, packed.data(), static_cast<int>(packed.size()));
  insert_.exec();
}

bool Bulk::add_source(const std::string& hash, std::string_view text) {
  return insert_source(statements_, recent_sources_, path_, hash, text);
}

}  // namespace rehearse
