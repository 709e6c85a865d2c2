#include <string>
#include <utility>

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include "event_rows.hpp"
#include "projections.hpp"
#include "rehearse/store/event_log.hpp"
#include "removal.hpp"
#include "state.hpp"
#include "statements.hpp"

// Erasing for good, in one transaction that puts the triggers aside and back.
namespace rehearse {
namespace {

constexpr std::string_view settings_stream = "settings";

void erase_stream(SQLite::Database& database, const std::string& id, ErasureCount& count) {
  SQLite::Statement session(database, "DELETE FROM session WHERE id = ?");  // attempts, failures and facts go with it
  session.bind(1, id);
  session.exec();
  count.events += remove_events(database, id);
  ++count.streams;
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
    auto sources = remove_unnamed_sources(database, state_->path);
    if (!sources) return unexpected(std::move(sources.error()));
    count.sources = *sources;
    remove_unused_boots(database);
    triggers.restore();
    note_erasure(database, request);
    auto unreadable = make_projections_within(database, state_->path);
    if (!unreadable) return unexpected(std::move(unreadable.error()));
    count.unreadable = std::move(*unreadable);
    transaction.commit();
    ++state_->changes;
    count.pages_overwritten = give_back_pages(database);
    return count;
  });
}

}  // namespace rehearse
