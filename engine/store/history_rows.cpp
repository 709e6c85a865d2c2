#include "history_rows.hpp"

#include <utility>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "event_rows.hpp"
#include "past_rows.hpp"
#include "sqlite_error.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;

Result<std::vector<RatingFacts>> read_ratings(SQLite::Database& database, const fs::path& path) {
  // CROSS JOIN: by way of the few streams, not through the whole log.
  SQLite::Statement row(database,
                        "SELECT event.kind, packed, wall_ms FROM stream CROSS JOIN event ON event.stream = stream.number "
                        "WHERE stream.kind = 'cards' AND event.kind = 'card-rated' ORDER BY position");
  std::vector<RatingFacts> ratings;
  while (row.executeStep()) {
    const auto payload = stored_payload(row.getColumn(0).getString(), row.getColumn(1).getString());
    if (!payload) return unexpected(corrupt_database(path, payload.error().message));
    const auto& rated = std::get<CardRated>(*payload);
    ratings.push_back({rated.card, rated.rating, Millis{row.getColumn(2).getInt64()}});
  }
  return ratings;
}

}  // namespace

void write_facts(SQLite::Database& database, const SessionFacts& facts) {
  SQLite::Statement insert(database, "INSERT OR REPLACE INTO facts (session, json) VALUES (?, ?)");
  insert.bind(1, facts.id);
  insert.bind(2, to_json(facts));
  insert.exec();
}

Result<History> read_history(SQLite::Database& database, const fs::path& path) {
  History history;
  SQLite::Statement row(database,
                        "SELECT json FROM facts JOIN session ON session.id = facts.session WHERE sealed = 0 "
                        "ORDER BY ended_position");
  while (row.executeStep()) {
    auto facts = parse_session_facts(row.getColumn(0).getString());
    if (!facts) return unexpected(corrupt_database(path, facts.error().message));
    history.sessions.push_back(std::move(*facts));
  }
  auto ratings = read_ratings(database, path);
  if (!ratings) return unexpected(std::move(ratings.error()));
  history.ratings = std::move(*ratings);
  auto imported = read_imported(database, path);
  if (!imported) return unexpected(std::move(imported.error()));
  for (ImportedAt& one : *imported) history.imported.push_back(std::move(one.work));
  return history;
}

}  // namespace rehearse
