#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "rehearse/base/result.hpp"

namespace SQLite {
class Database;
}

// Sources as rows of the table "source": each packed against an earlier one that it resembles. These throw SQLite::Exception.
namespace rehearse {

// So many rows at most are read for one source.
inline constexpr int longest_source_chain = 24;

// Stores it if it is not there. False: it was.
bool insert_source(SQLite::Database& database, const std::filesystem::path& path, const std::string& hash,
                   std::string_view source);

// ErrorCode::not_found, or corrupt where what comes out is not what the hash names.
[[nodiscard]] Result<std::string> read_source(SQLite::Database& database, const std::filesystem::path& path,
                                              std::string_view hash);

// By its number, its hash checked too.
struct NumberedSource {
  std::string hash;
  std::string text;
  int depth = 0;  // rows below it
};
[[nodiscard]] Result<NumberedSource> read_source(SQLite::Database& database, const std::filesystem::path& path,
                                                 std::int64_t number);

// Makes a source rest on none, in a transaction in which what it rests on is erased.
void store_alone(SQLite::Database& database, std::int64_t number, std::string_view text);

}  // namespace rehearse
