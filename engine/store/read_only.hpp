#pragma once

#include <filesystem>
#include <string>

namespace rehearse {

// A database to look at and not to change. Without a log the file alone is the database, and SQLite is told so: else it would
// make a log and an index beside it.
[[nodiscard]] std::string read_only_uri(const std::filesystem::path& file, bool has_log);

}  // namespace rehearse
