#include "removal.hpp"

#include <set>
#include <utility>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include "packing.hpp"
#include "source_rows.hpp"

namespace rehearse {

namespace {

std::set<std::string> hashes_still_named(SQLite::Database& database) {
  std::set<std::string> hashes;
  SQLite::Statement row(database, "SELECT packed FROM event");
  while (row.executeStep()) {
    for (auto& hash : hashes_in(row.getColumn(0).getString())) hashes.insert(std::move(hash));
  }
  return hashes;
}

}  // namespace

TriggersAside::TriggersAside(SQLite::Database& database) : database_(database) {
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

void TriggersAside::restore() {
  for (const auto& sql : sql_) database_.exec(sql);
}

std::int64_t remove_events(SQLite::Database& database, const std::string& stream, std::int64_t after) {
  SQLite::Statement events(database,
                           "DELETE FROM event WHERE stream = (SELECT number FROM stream WHERE id = ?) AND sequence > ?");
  events.bind(1, stream);
  events.bind(2, after);
  const std::int64_t count = events.exec();
  if (after > 0) return count;
  SQLite::Statement row(database, "DELETE FROM stream WHERE id = ?");
  row.bind(1, stream);
  row.exec();
  return count;
}

Result<std::int64_t> remove_unnamed_sources(SQLite::Database& database, const std::filesystem::path& path, std::int64_t after) {
  const auto named = hashes_still_named(database);
  std::set<std::int64_t> unnamed;
  SQLite::Statement row(database, "SELECT number, hash, base FROM source WHERE number > ? ORDER BY number");
  row.bind(1, after);
  std::vector<std::int64_t> survivors;
  while (row.executeStep()) {
    const std::int64_t number = row.getColumn(0).getInt64();
    if (!named.contains(hex_of_bytes(row.getColumn(1).getString()))) {
      unnamed.insert(number);
    } else if (!row.isColumnNull(2) && unnamed.contains(row.getColumn(2).getInt64())) {
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
  for (auto number = unnamed.rbegin(); number != unnamed.rend(); ++number) {  // what rests on another came later
    remove.reset();
    remove.bind(1, *number);
    remove.exec();
  }
  return static_cast<std::int64_t>(unnamed.size());
}

void remove_unused_boots(SQLite::Database& database) {
  database.exec("DELETE FROM boot WHERE number NOT IN (SELECT boot FROM event)");
}

}  // namespace rehearse
