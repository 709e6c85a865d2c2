#pragma once

#include <filesystem>

#include "rehearse/base/result.hpp"
#include "rehearse/review/history.hpp"

namespace SQLite {
class Database;
}

// What was practised: the table "facts", and the ratings of cards. These throw SQLite::Exception.
namespace rehearse {

// Replaces the row of one session, whose row in "session" must be there.
void write_facts(SQLite::Database& database, const SessionFacts& facts);

// What a sealed session tells stays out.
[[nodiscard]] Result<History> read_history(SQLite::Database& database, const std::filesystem::path& path);

}  // namespace rehearse
