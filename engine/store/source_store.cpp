#include <limits>

#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include "rehearse/base/file.hpp"
#include "rehearse/store/event_log.hpp"
#include "state.hpp"

namespace rehearse {
namespace {

bool has_source(SQLite::Database& database, const std::string& hash) {
  SQLite::Statement row(database, "SELECT 1 FROM source WHERE hash = ?");
  row.bind(1, hash);
  return row.executeStep();
}

}  // namespace

Result<std::string> EventLog::put_source(std::string_view source) {
  if (source.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) {
    return unexpected(ErrorCode::bad_input, "the source is larger than 2 GB");
  }
  const auto work = [&](SQLite::Database& database) -> Result<std::string> {
    const std::string hash = content_hash(source);
    if (has_source(database, hash)) return hash;
    SQLite::Statement insert(database, "INSERT INTO source (hash, text) VALUES (?, ?)");
    insert.bind(1, hash);
    // A null pointer would be NULL, not the empty text.
    insert.bindNoCopy(2, source.empty() ? "" : source.data(), static_cast<int>(source.size()));
    if (insert.exec() > 0) ++state_->changes;
    return hash;
  };
  return state_->exclusively("cannot store the source", work);
}

Result<std::string> EventLog::get_source(std::string_view hash) const {
  const auto work = [&](SQLite::Database& database) -> Result<std::string> {
    SQLite::Statement row(database, "SELECT text FROM source WHERE hash = ?");
    row.bind(1, std::string(hash));
    if (!row.executeStep()) {
      return unexpected(ErrorCode::not_found, fmt::format("no source {} in {}", hash, state_->path.string()));
    }
    std::string source = row.getColumn(0).getString();
    if (content_hash(source) != hash) {
      return unexpected(corrupt_database(state_->path, fmt::format("the source {} is not what was stored", hash)));
    }
    return source;
  };
  return state_->exclusively("cannot read a source", work);
}

}  // namespace rehearse
