#include <set>
#include <string>
#include <utility>
#include <vector>

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include "event_rows.hpp"
#include "packing.hpp"
#include "projections.hpp"
#include "rehearse/store/event_log.hpp"
#include "source_rows.hpp"
#include "state.hpp"
#include "statements.hpp"

// Erasing for good. The log is append-only by triggers; here, and nowhere else, they are put aside, within one transaction that
// puts them back.
namespace rehearse {
namespace {

constexpr std::string_view settings_stream = "settings";

// Removes the triggers that refuse changes; made again by restore(). Both are part of the caller's transaction.
class TriggersAside {
 public:
  explicit TriggersAside(SQLite::Database& database) : database_(database) {
    SQLite::Statement row(database,
                          "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' "
                          "AND (name LIKE '%_no_delete' OR name LIKE '%_no_update')");
    std::vector<std::string> names;
    while (row.executeStep()) {
      names.push_back(row.getColumn(0).getString());
      sql_.push_back(row.getColumn(1).getString());
    }
    row.reset();
    for (const auto& name : names) database.exec(fmt::format("DROP TRIGGER \"{}\"", name));
  }
  void restore() {
    for (const auto& sql : sql_) database_.exec(sql);
  }

 private:
  SQLite::Database& database_;
  std::vector<std::string> sql_;
};

void erase_stream(SQLite::Database& database, const std::string& id, ErasureCount& count) {
  const auto run = [&](const char* sql) {
    SQLite::Statement statement(database, sql);
    statement.bind(1, id);
    return statement.exec();
  };
  run("DELETE FROM session WHERE id = ?");  // attempts, failures and facts go with it
  count.events += run("DELETE FROM event WHERE stream = (SELECT number FROM stream WHERE id = ?)");
  count.streams += run("DELETE FROM stream WHERE id = ?");
}

std::set<std::string> hashes_still_named(SQLite::Database& database) {
  std::set<std::string> hashes;
  SQLite::Statement row(database, "SELECT packed FROM event");
  while (row.executeStep()) {
    for (auto& hash : hashes_in(row.getColumn(0).getString())) hashes.insert(std::move(hash));
  }
  return hashes;
}

// Those that no event names. What rests on one of them, and stays, gets a row that rests on none.
Result<std::int64_t> erase_orphans(SQLite::Database& database, const std::filesystem::path& path) {
  const auto named = hashes_still_named(database);
  std::set<std::int64_t> orphans;
  SQLite::Statement row(database, "SELECT number, hash, base FROM source ORDER BY number");
  std::vector<std::int64_t> survivors;
  while (row.executeStep()) {
    const std::int64_t number = row.getColumn(0).getInt64();
    if (!named.contains(hex_of_bytes(row.getColumn(1).getString()))) {
      orphans.insert(number);
    } else if (!row.isColumnNull(2) && orphans.contains(row.getColumn(2).getInt64())) {
      survivors.push_back(number);
    }
  }
  row.reset();
  for (const std::int64_t number : survivors) {
    const auto source = read_source(database, path, number);
    if (source) store_alone(database, number, source->text);
    // Damaged before: it cannot be read with its base either, but nothing may rest on what goes.
    else
      database.exec(fmt::format("UPDATE source SET base = NULL WHERE number = {}", number));
  }
  SQLite::Statement remove(database, "DELETE FROM source WHERE number = ?");
  for (auto number = orphans.rbegin(); number != orphans.rend(); ++number) {  // what rests on another came later
    remove.reset();
    remove.bind(1, *number);
    remove.exec();
  }
  return static_cast<std::int64_t>(orphans.size());
}

void note_erasure(SQLite::Database& database, const ErasureRequest& request) {
  SQLite::Statement stream(database,
                           "INSERT INTO stream (id, kind) SELECT ?1, ?1 WHERE NOT EXISTS (SELECT 1 FROM stream WHERE id = ?1)");
  stream.bind(1, std::string(settings_stream));
  stream.exec();
  Statements statements(database);
  const auto last = last_event(statements, settings_stream);
  Event event;
  event.stream = settings_stream;
  event.sequence = last ? last->sequence + 1 : 1;
  event.wall = request.now.wall;
  event.elapsed = elapsed_at(last ? &*last : nullptr, request.now);
  event.boot_id = request.now.boot_id;
  event.boot = request.now.boot;
  event.payload = Erased{request.what};
  insert_event(statements, event);
}

// Freed pages are zeroed in the transaction (secure_delete); this gives them back and empties the log that has seen them.
bool give_back_pages(SQLite::Database& database) {
  database.exec("VACUUM");
  SQLite::Statement checkpoint(database, "PRAGMA wal_checkpoint(TRUNCATE)");
  return checkpoint.executeStep() && checkpoint.getColumn(0).getInt() == 0;
}

}  // namespace

Result<ErasureCount> EventLog::erase(const ErasureRequest& request) {
  return state_->exclusively("cannot erase", [&](SQLite::Database& database) -> Result<ErasureCount> {
    database.exec("PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY");
    state_->recent_sources.clear();
    ErasureCount count;
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    TriggersAside triggers(database);
    for (const auto& id : request.streams) erase_stream(database, id, count);
    auto orphans = erase_orphans(database, state_->path);
    if (!orphans) return unexpected(std::move(orphans.error()));
    count.sources = *orphans;
    database.exec("DELETE FROM boot WHERE number NOT IN (SELECT boot FROM event)");
    triggers.restore();
    note_erasure(database, request);
    if (auto made = make_projections_within(database, state_->path); !made) return unexpected(std::move(made.error()));
    transaction.commit();
    ++state_->changes;
    count.pages_overwritten = give_back_pages(database);
    return count;
  });
}

}  // namespace rehearse
