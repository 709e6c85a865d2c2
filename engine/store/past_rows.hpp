#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/review/history.hpp"

namespace SQLite {
class Database;
}

namespace rehearse {

// Past work that was imported, with its place in the order of the whole log. Throws SQLite::Exception.
struct ImportedAt {
  std::int64_t position = 0;
  PastWork work;
};
[[nodiscard]] Result<std::vector<ImportedAt>> read_imported(SQLite::Database& database, const std::filesystem::path& path);

// Every attempt by its place in the log (that of its session's end, or of its import): read once for all sessions that are
// reviewed, and kept up to date while their facts are made again.
class PastRows {
 public:
  // From the table "facts"; throws SQLite::Exception.
  [[nodiscard]] static Result<PastRows> read(SQLite::Database& database, const std::filesystem::path& path);

  // In the order of the log.
  [[nodiscard]] std::vector<ReviewContext::PastAttempt> before(std::int64_t position) const;
  [[nodiscard]] std::vector<ReviewContext::PastAttempt> at(std::int64_t position) const;  // of the session that ended there
  void replace(std::int64_t position, const SessionFacts& facts);

 private:
  std::map<std::int64_t, std::vector<ReviewContext::PastAttempt>> by_position_;
};

}  // namespace rehearse
