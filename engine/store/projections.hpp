#pragma once

#include <filesystem>
#include <string_view>

#include "rehearse/base/result.hpp"
#include "rehearse/store/unreadable.hpp"

namespace SQLite {
class Database;
}

// Keeps what is derived from the events of ended sessions up to date. These throw SQLite::Exception.
namespace rehearse {

class Statements;

// Raise it when a rule changes what a projection holds: the next opening makes all of them again.
inline constexpr int projections_version = 5;

// Within the caller's transaction: makes again what is derived from one stream, for itself and for the sessions whose review
// looks at it. Nothing to do for a stream that has not ended or is no session.
[[nodiscard]] Result<void> project(Statements& statements, const std::filesystem::path& path, std::string_view stream);

// Makes all projections again, in one transaction. A session that cannot be read is named and stands in the way of no other;
// its rows stay, if they are of this version.
[[nodiscard]] Result<UnreadableStreams> make_projections(SQLite::Database& database, const std::filesystem::path& path);

// The same within the caller's transaction.
[[nodiscard]] Result<UnreadableStreams> make_projections_within(SQLite::Database& database, const std::filesystem::path& path);

// The same, if they were made by another projections_version.
[[nodiscard]] Result<void> refresh_projections(SQLite::Database& database, const std::filesystem::path& path);

}  // namespace rehearse
