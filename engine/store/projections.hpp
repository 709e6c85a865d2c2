#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/review/failure_log.hpp"

namespace SQLite {
class Database;
}

// What is derived from the events of ended sessions and kept in tables of its own: sessions, attempts, failures. All of these
// throw SQLite::Exception.
namespace rehearse {

// Raise it when a rule changes what a projection holds: the next opening makes all of them again.
inline constexpr int projections_version = 1;

// Within the caller's transaction: replaces what is derived from one stream. Nothing to do for a stream that has not ended or
// is no session.
[[nodiscard]] Result<void> project(SQLite::Database& database, const std::filesystem::path& path, std::string_view stream);

// Makes all projections again, in one transaction.
[[nodiscard]] Result<void> make_projections(SQLite::Database& database, const std::filesystem::path& path);

// The same, if they were made by another projections_version.
[[nodiscard]] Result<void> refresh_projections(SQLite::Database& database, const std::filesystem::path& path);

// Newest first. Sealed sessions are left out until they are reviewed; an entry that a later session solved says so.
[[nodiscard]] Result<std::vector<FailureEntry>> read_failures(SQLite::Database& database, const std::filesystem::path& path,
                                                              const FailureFilter& filter);

// In the order in which the sessions ended.
[[nodiscard]] Result<std::vector<ReviewContext::PastAttempt>> read_attempts(SQLite::Database& database,
                                                                            const std::filesystem::path& path);

}  // namespace rehearse
