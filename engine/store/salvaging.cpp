#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include "bulk.hpp"
#include "migrations.hpp"
#include "packing.hpp"
#include "projections.hpp"
#include "rehearse/store/event_log.hpp"
#include "source_rows.hpp"
#include "state.hpp"

// Reading what a damaged database still gives: event by event, past what cannot be read.
namespace rehearse {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t longest_hole =
    50'000;  // positions without an event, after which there are none where the end is unknown

class Salvage {
 public:
  Salvage(SQLite::Database& damaged, fs::path damaged_path, SQLite::Database& whole, fs::path whole_path)
      : damaged_(damaged),
        damaged_path_(std::move(damaged_path)),
        whole_(whole),
        bulk_(whole, std::move(whole_path)),
        row_(
            damaged,
            "SELECT stream.id, stream.kind, sequence, version, task, event.kind, wall_ms, elapsed_ms, boot.id, boot_ms, packed "
            "FROM event JOIN stream ON stream.number = event.stream JOIN boot ON boot.number = event.boot WHERE position = ?") {
  }

  SalvageCount run() {
    count_.is_readable = true;
    known_ = whole_.execAndGet("SELECT coalesce(max(position), 0) FROM event").getInt64();
    const std::optional<std::int64_t> end = last_position();
    std::int64_t hole = 0;
    for (std::int64_t position = 1; end ? position <= *end : hole < longest_hole; ++position) {
      hole = take(position) ? 0 : hole + 1;
    }
    // Where the end is not known, what failed behind the last event that was read may never have been there.
    if (end) count_.lost += failed_;
    count_.is_end_lost = !end && failed_ > 0;
    return count_;
  }

 private:
  std::optional<std::int64_t> last_position() {
    try {
      return damaged_.execAndGet("SELECT coalesce(max(position), 0) FROM event").getInt64();
    } catch (const SQLite::Exception&) {
      return std::nullopt;
    }
  }

  // False if nothing is there that can be read.
  bool take(std::int64_t position) {
    try {
      row_.reset();
    } catch (const SQLite::Exception&) {  // it tells of the last failure once more
    }
    try {
      row_.bind(1, position);
      if (!row_.executeStep()) return false;
      take_row();
    } catch (const SQLite::Exception&) {
      if (position > known_) ++failed_;  // a copy has the same places: what stands there is not lost
      return false;
    }
    count_.lost += std::exchange(failed_, 0);
    return true;
  }

  void take_row() {
    const auto kind = parse_stream_kind(row_.getColumn(1).getString());
    Event event;
    event.stream = row_.getColumn(0).getString();
    event.sequence = row_.getColumn(2).getInt64();
    const std::int64_t here = sequence_of(event.stream);
    if (event.sequence <= here) return;
    const std::string packed = row_.getColumn(10).getString();
    const std::string name = row_.getColumn(5).getString();
    const auto json = unpack_payload(packed);
    // Behind a hole nothing of a stream can be joined on; a payload that does not read is none.
    if (!kind || event.sequence != here + 1 || !json || !parse_payload(name, *json)) {
      ++count_.lost;
      return;
    }
    event.version = row_.getColumn(3).getInt();
    event.task = row_.getColumn(4).getInt();
    event.wall = Millis{row_.getColumn(6).getInt64()};
    event.elapsed = Millis{row_.getColumn(7).getInt64()};
    event.boot_id = row_.getColumn(8).getString();
    event.boot = Millis{row_.getColumn(9).getInt64()};
    bulk_.add_stream(event.stream, *kind);
    bulk_.add(event, name, *json);
    here_[event.stream] = event.sequence;
    ++count_.events;
    for (const auto& hash : hashes_in(packed)) take_source(hash);
  }

  void take_source(const std::string& hash) {
    try {
      const auto source = read_source(damaged_, damaged_path_, std::string_view(hash));
      if (source && bulk_.add_source(hash, *source)) ++count_.sources;
    } catch (const SQLite::Exception&) {  // the event tells without it
    }
  }

  std::int64_t sequence_of(const std::string& stream) {
    if (const auto known = here_.find(stream); known != here_.end()) return known->second;
    SQLite::Statement row(
        whole_, "SELECT coalesce(max(sequence), 0) FROM event WHERE stream = (SELECT number FROM stream WHERE id = ?)");
    row.bind(1, stream);
    row.executeStep();
    return here_.emplace(stream, row.getColumn(0).getInt64()).first->second;
  }

  SQLite::Database& damaged_;
  fs::path damaged_path_;
  SQLite::Database& whole_;
  Bulk bulk_;
  SQLite::Statement row_;
  std::map<std::string, std::int64_t, std::less<>> here_;
  SalvageCount count_;
  std::int64_t known_ = 0;   // the last place in the whole log
  std::int64_t failed_ = 0;  // since the last event that was read
};

// With its write-ahead log, in which the newest events are. Nothing if not even its schema can be read.
std::unique_ptr<SQLite::Database> open_damaged(const fs::path& path) try {
  auto database = std::make_unique<SQLite::Database>(path.string(), SQLite::OPEN_READWRITE);
  sqlite3_db_config(database->getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
  database->exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON");
  if (database->execAndGet("PRAGMA user_version").getInt() != store_version) return nullptr;
  return database;
} catch (const SQLite::Exception&) {
  return nullptr;
}

}  // namespace

Result<SalvageCount> EventLog::salvage_from(const fs::path& damaged_path) {
  return state_->exclusively("cannot take over what a damaged database holds",
                             [&](SQLite::Database& database) -> Result<SalvageCount> {
                               const auto damaged = open_damaged(damaged_path);
                               if (!damaged) return SalvageCount{};
                               SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
                               const SalvageCount count = Salvage(*damaged, damaged_path, database, state_->path).run();
                               if (count.events == 0) return count;
                               if (auto made = make_projections_within(database, state_->path); !made) {
                                 return unexpected(std::move(made.error()));
                               }
                               transaction.commit();
                               ++state_->changes;
                               return count;
                             });
}

Result<void> EventLog::copy_to(const fs::path& file) const {
  return state_->exclusively("cannot copy the database",
                             [&](SQLite::Database& database) { return copy_database_to(database, file); });
}

}  // namespace rehearse
