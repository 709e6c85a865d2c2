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
#include "past_rows.hpp"
#include "projections.hpp"
#include "rehearse/store/event_log.hpp"
#include "removal.hpp"
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
        path_(path),
        last_source_(database.execAndGet("SELECT coalesce(max(number), 0) FROM source").getInt64()),
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
    if (found == streams_.end()) return unknown_stream(event.header.stream);
    Standing& standing = found->second;
    if (standing.differs || standing.fault) return {};
    if (event.header.sequence != standing.seen + 1 || event.header.elapsed < standing.elapsed) {
      standing.fault = Error{ErrorCode::bad_input, fmt::format("its event {} is out of order", event.header.sequence), ""};
      return {};
    }
    ++standing.seen;
    standing.elapsed = event.header.elapsed;
    if (standing.seen <= standing.here) {
      standing.differs = !is_known(event);
      return {};
    }
    if (!standing.is_here && standing.seen == 1) bulk_.add_stream(event.header.stream, standing.kind);
    bulk_.add(event.header, event.kind, event.json);
    return {};
  }

  Result<void> unreadable_event(const std::string& stream, const Error& error) override {
    const auto found = streams_.find(stream);
    if (found == streams_.end()) return unknown_stream(stream);
    if (!found->second.fault) found->second.fault = error;
    return {};
  }

  Result<void> source(const std::string& hash, const std::string& text) override {
    if (bulk_.add_source(hash, text)) ++count_.added.sources;
    return {};
  }

  // Every session that came must be one, and what came in "imports" must be past work. Streams with a fault go out again.
  Result<void> settle(const AcceptRunning& accept) {
    bool has_faults = false;
    for (auto& [id, standing] : streams_) {
      if (!standing.fault && standing.grew()) standing.fault = fault_of(id, standing, accept);
      has_faults = has_faults || standing.fault;
    }
    return has_faults ? take_out() : Result<void>{};
  }

  ImportCount take_count() {
    for (auto& [id, standing] : streams_) {
      if (standing.differs) {
        count_.conflicts.push_back(id);
      } else if (standing.fault) {
        count_.left_out.push_back({id, std::move(*standing.fault)});
      } else if (standing.grew()) {
        count_.added.streams += standing.is_here ? 0 : 1;
        count_.added.events += standing.seen - standing.here;
      }
    }
    return std::move(count_);
  }

 private:
  struct Standing {
    StreamKind kind{};
    bool is_here = false;
    std::int64_t here = 0;  // events that were here before
    std::int64_t seen = 0;  // that came
    Millis elapsed{};       // of the last one
    bool differs = false;
    std::optional<Error> fault = {};
    [[nodiscard]] bool grew() const { return !differs && seen > here; }
  };

  static Result<void> unknown_stream(const std::string& name) {
    return unexpected(
        ErrorCode::bad_input,
        fmt::format("the export cannot be read: an event of \"{}\", which is none of its streams", name.substr(0, 100)),
        "nothing was changed");
  }

  std::optional<Error> fault_of(const std::string& id, const Standing& standing, const AcceptRunning& accept) {
    if (standing.kind == StreamKind::imports) {
      const auto imported = read_imported(database_, path_);
      return imported ? std::nullopt : std::optional(imported.error());
    }
    if (!is_session(standing.kind)) return std::nullopt;
    const auto record = read_session(database_, path_, id);
    if (!record) return record.error();
    if (record->session.ended || !accept) return std::nullopt;
    const auto accepted = accept(record->session);
    return accepted ? std::nullopt : std::optional(accepted.error());
  }

  Result<void> take_out() {
    TriggersAside triggers(database_);
    for (const auto& [id, standing] : streams_) {
      if (standing.fault && standing.grew()) remove_events(database_, id, standing.here);
    }
    // Sources come without a name: those of what was left out are the ones that nothing names now.
    const auto removed = remove_unnamed_sources(database_, path_, last_source_);
    if (!removed) return unexpected(removed.error());
    count_.added.sources -= *removed;
    remove_unused_boots(database_);
    triggers.restore();
    return {};
  }

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
  std::filesystem::path path_;
  std::int64_t last_source_;  // of those that were here before
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
    if (auto settled = merge.settle(accept); !settled) return unexpected(std::move(settled.error()));
    ImportCount count = merge.take_count();
    if (count.added.events > 0) {
      auto unreadable = make_projections_within(database, state_->path);
      if (!unreadable) return unexpected(std::move(unreadable.error()));
      count.unreadable = std::move(*unreadable);
    }
    transaction.commit();
    ++state_->changes;
    return count;
  });
}

}  // namespace rehearse
