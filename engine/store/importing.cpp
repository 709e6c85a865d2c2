#include <istream>
#include <map>
#include <optional>
#include <utility>

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include "bulk.hpp"
#include "event_rows.hpp"
#include "packing.hpp"
#include "projections.hpp"
#include "rehearse/store/event_log.hpp"
#include "session_rows.hpp"
#include "state.hpp"

namespace rehearse {
namespace {

bool is_session(StreamKind kind) {
  return kind == StreamKind::interview || kind == StreamKind::drill || kind == StreamKind::solve;
}

// Merges what an export holds into the log, within the caller's transaction.
class Merge final : public ExportReader {
 public:
  Merge(SQLite::Database& database, const std::filesystem::path& path)
      : database_(database),
        bulk_(database, path),
        known_event_(database,
                     "SELECT version, task, event.kind, wall_ms, elapsed_ms, boot.id, boot_ms, packed FROM event "
                     "JOIN boot ON boot.number = event.boot "
                     "WHERE stream = (SELECT number FROM stream WHERE id = ?) AND sequence = ?") {}

  Result<void> stream(const std::string& id, StreamKind kind) override {
    SQLite::Statement row(
        database_, "SELECT kind, (SELECT max(sequence) FROM event WHERE event.stream = number) FROM stream WHERE id = ?");
    row.bind(1, id);
    Standing standing{.kind = kind};
    if (row.executeStep()) {
      standing.is_here = true;
      standing.here = row.getColumn(1).getInt64();
      standing.differs = row.getColumn(0).getString() != to_string(kind);
    }
    if (!streams_.emplace(id, standing).second) {
      return unexpected(ErrorCode::bad_input, fmt::format("the export cannot be read: the stream {} comes twice", id),
                        "nothing was changed");
    }
    return {};
  }

  Result<void> event(RecordedEvent event) override {
    const auto found = streams_.find(event.header.stream);
    if (found == streams_.end() || event.header.sequence != found->second.seen + 1) {
      return unexpected(ErrorCode::bad_input,
                        fmt::format("the export cannot be read: event {} of {} is out of order", event.header.sequence,
                                    event.header.stream.substr(0, 100)),
                        "nothing was changed");
    }
    Standing& standing = found->second;
    ++standing.seen;
    if (standing.differs) return {};
    if (standing.seen <= standing.here) {
      standing.differs = !is_known(event);
      return {};
    }
    if (!standing.is_here && standing.seen == 1) {
      bulk_.add_stream(event.header.stream, standing.kind);
      ++count_.added.streams;
    }
    bulk_.add(event.header, event.kind, event.json);
    standing.grew = true;
    ++count_.added.events;
    return {};
  }

  Result<void> source(const std::string& hash, const std::string& text) override {
    if (bulk_.add_source(hash, text)) ++count_.added.sources;
    return {};
  }

  // Every session that came must be one: what cannot be replayed would stand in the way of all others.
  Result<void> check_sessions(const std::filesystem::path& path, const AcceptRunning& accept) {
    for (const auto& [id, standing] : streams_) {
      if (!standing.grew || !is_session(standing.kind)) continue;
      const auto record = read_session(database_, path, id);
      if (!record) {
        return unexpected(ErrorCode::bad_input, "the export cannot be read: " + record.error().message, "nothing was changed");
      }
      if (record->session.ended || !accept) continue;
      if (auto accepted = accept(record->session); !accepted) return accepted;
    }
    return {};
  }

  ImportCount take_count() {
    for (const auto& [id, standing] : streams_) {
      if (standing.differs) count_.conflicts.push_back(id);
    }
    return std::move(count_);
  }

 private:
  struct Standing {
    StreamKind kind{};
    bool is_here = false;
    std::int64_t here = 0;  // events that were here before
    std::int64_t seen = 0;  // that came
    bool differs = false;
    bool grew = false;
  };

  bool is_known(const RecordedEvent& event) {
    SQLite::Statement& row = known_event_;
    row.reset();
    row.bind(1, event.header.stream);
    row.bind(2, event.header.sequence);
    if (!row.executeStep()) return false;
    return row.getColumn(0).getInt() == event.header.version && row.getColumn(1).getInt() == event.header.task &&
           row.getColumn(2).getString() == event.kind && row.getColumn(3).getInt64() == event.header.wall.count() &&
           row.getColumn(4).getInt64() == event.header.elapsed.count() &&
           row.getColumn(5).getString() == event.header.boot_id && row.getColumn(6).getInt64() == event.header.boot.count() &&
           unpack_payload(row.getColumn(7).getString()) == event.json;
  }

  SQLite::Database& database_;
  Bulk bulk_;
  SQLite::Statement known_event_;
  std::map<std::string, Standing, std::less<>> streams_;
  ImportCount count_;
};

}  // namespace

Result<ImportCount> EventLog::import_from(std::istream& in, const AcceptRunning& accept) {
  return state_->exclusively("cannot import", [&](SQLite::Database& database) -> Result<ImportCount> {
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    Merge merge(database, state_->path);
    if (auto read = read_export(in, merge); !read) return unexpected(std::move(read.error()));
    if (auto checked = merge.check_sessions(state_->path, accept); !checked) return unexpected(std::move(checked.error()));
    ImportCount count = merge.take_count();
    if (count.added.events > 0) {
      if (auto made = make_projections_within(database, state_->path); !made) return unexpected(std::move(made.error()));
    }
    transaction.commit();
    ++state_->changes;
    return count;
  });
}

}  // namespace rehearse
