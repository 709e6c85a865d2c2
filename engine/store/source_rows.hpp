#pragma once

#include <array>
#include <cstddef>
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

class Statements;

// The texts that were stored or read last: what a save is packed against need not be unpacked first. By content, so that what
// becomes of the rows does not matter.
class RecentSources {
 public:
  [[nodiscard]] const std::string* find(std::string_view hash) const;
  void put(std::string_view hash, std::string_view text);
  void clear() { kept_ = {}; }

 private:
  struct Kept {
    std::string hash, text;
  };
  std::array<Kept, 4> kept_;  // two for each of two tasks
  std::size_t next_ = 0;
};

// So many rows at most are read for one source.
inline constexpr int longest_source_chain = 24;

// Stores it if it is not there. False: it was.
bool insert_source(Statements& statements, RecentSources& recent, const std::filesystem::path& path, const std::string& hash,
                   std::string_view source);

// ErrorCode::not_found, or corrupt where what comes out is not what the hash names.
[[nodiscard]] Result<std::string> read_source(SQLite::Database& database, const std::filesystem::path& path,
                                              std::string_view hash);

[[nodiscard]] Result<std::string> read_source(Statements& statements, RecentSources& recent, const std::filesystem::path& path,
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
