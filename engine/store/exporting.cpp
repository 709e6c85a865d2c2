#include <ostream>
#include <string>

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "export_text.hpp"
#include "packing.hpp"
#include "rehearse/store/event_log.hpp"
#include "source_rows.hpp"
#include "state.hpp"

// Writing an export: one item a line, one row at a time.
namespace rehearse {
namespace {

using nlohmann::ordered_json;

std::string quoted(const std::string& text) {
  return ordered_json(text).dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

bool is_utf8(const std::string& text) {
  try {
    static_cast<void>(ordered_json(text).dump());
    return true;
  } catch (const ordered_json::type_error&) {
    return false;
  }
}

// Between the items of a list.
class Comma {
 public:
  std::string_view next() { return std::exchange(first_, false) ? "\n" : ",\n"; }

 private:
  bool first_ = true;
};

void write_streams(SQLite::Database& database, std::ostream& out, ExportCount& count) {
  // In the order in which they began: another database, into which this was imported, has other numbers for them.
  SQLite::Statement row(database,
                        "SELECT id, stream.kind FROM stream JOIN event ON event.stream = stream.number AND event.sequence = 1 "
                        "ORDER BY event.position");
  Comma comma;
  while (row.executeStep()) {
    out << comma.next()
        << fmt::format(R"({{"id":{},"kind":{}}})", quoted(row.getColumn(0).getString()), quoted(row.getColumn(1).getString()));
    ++count.streams;
  }
}

Result<void> write_events(SQLite::Database& database, const std::filesystem::path& path, std::ostream& out,
                          ExportCount& count) {
  SQLite::Statement row(database,
                        "SELECT stream.id, sequence, version, task, event.kind, wall_ms, elapsed_ms, boot.id, boot_ms, packed "
                        "FROM event JOIN stream ON stream.number = event.stream JOIN boot ON boot.number = event.boot "
                        "ORDER BY position");
  Comma comma;
  while (row.executeStep()) {
    const auto payload = unpack_payload(row.getColumn(9).getString());
    if (!payload) {
      return unexpected(corrupt_database(
          path, fmt::format("event {} of {} cannot be unpacked", row.getColumn(1).getInt64(), row.getColumn(0).getString())));
    }
    out << comma.next()
        << fmt::format(R"({{"stream":{},"sequence":{},"version":{},"task":{},"kind":{},"wall_ms":{},"elapsed_ms":{},)"
                       R"("boot_id":{},"boot_ms":{},"payload":{}}})",
                       quoted(row.getColumn(0).getString()), row.getColumn(1).getInt64(), row.getColumn(2).getInt(),
                       row.getColumn(3).getInt(), quoted(row.getColumn(4).getString()), row.getColumn(5).getInt64(),
                       row.getColumn(6).getInt64(), quoted(row.getColumn(7).getString()), row.getColumn(8).getInt64(),
                       *payload);
    ++count.events;
  }
  return {};
}

Result<void> write_sources(SQLite::Database& database, const std::filesystem::path& path, std::ostream& out,
                           ExportCount& count) {
  SQLite::Statement row(database, "SELECT number FROM source ORDER BY number");
  Comma comma;
  while (row.executeStep()) {
    const auto source = read_source(database, path, row.getColumn(0).getInt64());
    if (!source) return unexpected(source.error());
    const std::string text = is_utf8(source->text) ? fmt::format(R"("text":{})", quoted(source->text))
                                                   : fmt::format(R"("hex":"{}")", hex_of_bytes(source->text));
    out << comma.next() << fmt::format(R"({{"hash":"{}",{}}})", source->hash, text);
    ++count.sources;
  }
  return {};
}

}  // namespace

Result<ExportCount> EventLog::export_to(std::ostream& out) const {
  return state_->exclusively("cannot export", [&](SQLite::Database& database) -> Result<ExportCount> {
    SQLite::Transaction snapshot(database);  // what others append meanwhile is left out
    ExportCount count;
    out << fmt::format("{{\"format\":\"{}\",\"version\":{},\n\"streams\":[", export_format, export_version);
    write_streams(database, out, count);
    out << "],\n\"events\":[";
    if (auto written = write_events(database, state_->path, out, count); !written) return unexpected(written.error());
    out << "],\n\"sources\":[";
    if (auto written = write_sources(database, state_->path, out, count); !written) return unexpected(written.error());
    out << "]}\n";
    out.flush();
    if (!out) return unexpected(ErrorCode::io, "the export could not be written", "is the disk full?");
    return count;
  });
}

}  // namespace rehearse
