#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

#include "rehearse/base/result.hpp"

namespace SQLite {
class Database;
}

namespace rehearse {

inline constexpr std::uint32_t rehearse_application_id = 0x72687273;  // "rhrs": tells our files from other programs' databases

// What the first 100 bytes of a database file tell before SQLite runs a statement on it, and so perhaps changes it.
// Format: https://www.sqlite.org/fileformat.html#the_database_header
struct DatabaseHeader {
  std::uint64_t file_size = 0;  // bytes, as the file is
  std::uint64_t page_size = 0;  // bytes
  std::uint64_t pages = 0;      // 0: not known (written by an SQLite before 3.7.0)
  int user_version = 0;
  std::uint32_t application_id = 0;
};

// Reads through the connection's own descriptor: opening and closing the file once more would drop every POSIX lock that this
// process holds on it (https://www.sqlite.org/howtocorrupt.html, 2.2). Empty for an empty file, which is a new database.
// ErrorCode::corrupt if the file is no database.
[[nodiscard]] Result<std::optional<DatabaseHeader>> read_database_header(SQLite::Database& database,
                                                                         const std::filesystem::path& path);

}  // namespace rehearse
