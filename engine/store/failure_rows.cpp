#include "failure_rows.hpp"

#include <cstdint>
#include <limits>
#include <utility>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "history_rows.hpp"
#include "sqlite_error.hpp"

namespace rehearse {
namespace {

constexpr const char* select_failures =
    "WITH later AS (SELECT slug, ended_position, accepted_source FROM attempt JOIN session "
    "ON session.id = attempt.session WHERE attempt.solved = 1 AND sealed = 0) "
    "SELECT entry, "
    "coalesce((SELECT accepted_source FROM later WHERE later.slug = failure.slug "
    "AND later.ended_position > session.ended_position ORDER BY later.ended_position LIMIT 1), '') "
    "FROM failure JOIN session ON session.id = failure.session "
    "WHERE sealed = 0 AND wall_ms >= ?1 AND (?2 IS NULL OR failure.slug = ?2 COLLATE NOCASE) "
    "AND (?3 IS NULL OR failure.language = ?3 COLLATE NOCASE) ORDER BY session.ended_position DESC, task DESC";

void insert_failure(SQLite::Statement& insert, const FailureEntry& entry) {
  insert.reset();
  insert.bind(1, entry.session);
  insert.bind(2, entry.task);
  insert.bind(3, entry.slug);
  insert.bind(4, entry.language);
  insert.bind(5, std::int64_t{entry.wall.count()});
  insert.bind(6, to_json(entry));
  insert.exec();
}

}  // namespace

void write_failures(SQLite::Database& database, const EndedSession& ended, const SessionRecord& record,
                    std::span<const Finding> findings) {
  SQLite::Statement remove(database, "DELETE FROM failure WHERE session = ?");
  remove.bind(1, ended.id);
  remove.exec();
  SQLite::Statement insert(database,
                           "INSERT INTO failure (session, task, slug, language, wall_ms, entry) VALUES (?, ?, ?, ?, ?, ?)");
  for (const FailureEntry& entry : failures_of(record.session, record.events, findings)) insert_failure(insert, entry);
}

Result<std::vector<FailureEntry>> read_failures(SQLite::Database& database, const std::filesystem::path& path,
                                                const FailureFilter& filter) {
  SQLite::Statement row(database, select_failures);
  row.bind(1, filter.since ? std::int64_t{filter.since->count()} : std::numeric_limits<std::int64_t>::min());
  if (filter.slug) row.bind(2, *filter.slug);
  if (filter.language) row.bind(3, *filter.language);
  std::vector<FailureEntry> entries;
  while (row.executeStep()) {
    auto entry = parse_failure_entry(row.getColumn(0).getString());
    if (!entry) return unexpected(corrupt_database(path, entry.error().message));
    if (entry->passing_source.empty()) entry->passing_source = row.getColumn(1).getString();
    entries.push_back(std::move(*entry));
  }
  const auto history = read_history(database, path);
  if (!history) return unexpected(history.error());
  settle(entries, *history);
  std::erase_if(entries, [&](const FailureEntry& entry) { return !matches(entry, filter); });
  return entries;
}

}  // namespace rehearse
