#include "past_rows.hpp"

#include <utility>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "event_rows.hpp"
#include "rehearse/review/past.hpp"
#include "sqlite_error.hpp"

namespace rehearse {

namespace fs = std::filesystem;

Result<std::vector<ImportedAt>> read_imported(SQLite::Database& database, const fs::path& path) {
  std::vector<ImportedAt> imported;
  const auto events = read_events(database, path, "imports");
  if (!events) return unexpected(events.error());
  if (events->empty()) return imported;
  // A stream's events lie in the log in their own order.
  SQLite::Statement row(database,
                        "SELECT position FROM event WHERE stream = (SELECT number FROM stream WHERE id = 'imports') "
                        "AND kind = 'imported' ORDER BY sequence");
  for (const Event& event : *events) {
    const auto* one = std::get_if<Imported>(&event.payload);
    if (one == nullptr || !row.executeStep()) continue;
    if (one->source != past_work_source) continue;
    auto work = parse_past_work(one->json);
    if (!work) return unexpected(corrupt_database(path, work.error().message));
    imported.push_back({row.getColumn(0).getInt64(), std::move(*work)});
  }
  return imported;
}

Result<PastRows> PastRows::read(SQLite::Database& database, const fs::path& path) {
  PastRows rows;
  SQLite::Statement row(database, "SELECT ended_position, json FROM facts JOIN session ON session.id = facts.session");
  while (row.executeStep()) {
    const auto facts = parse_session_facts(row.getColumn(1).getString());
    if (!facts) return unexpected(corrupt_database(path, facts.error().message));
    rows.replace(row.getColumn(0).getInt64(), *facts);
  }
  const auto imported = read_imported(database, path);
  if (!imported) return unexpected(imported.error());
  for (const ImportedAt& one : *imported) rows.by_position_[one.position].push_back(past_attempt_of(one.work));
  return rows;
}

std::vector<ReviewContext::PastAttempt> PastRows::before(std::int64_t position) const {
  std::vector<ReviewContext::PastAttempt> past;
  for (auto it = by_position_.begin(); it != by_position_.end() && it->first < position; ++it)
    past.insert(past.end(), it->second.begin(), it->second.end());
  return past;
}

std::vector<ReviewContext::PastAttempt> PastRows::at(std::int64_t position) const {
  const auto found = by_position_.find(position);
  return found == by_position_.end() ? std::vector<ReviewContext::PastAttempt>{} : found->second;
}

void PastRows::replace(std::int64_t position, const SessionFacts& facts) { by_position_[position] = past_attempts_of(facts); }

}  // namespace rehearse
