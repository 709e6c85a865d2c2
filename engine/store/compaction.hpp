#pragma once

#include <filesystem>

#include "migrations.hpp"
#include "rehearse/base/result.hpp"

// The step from version 2 to 3: streams and boots get numbers, payloads and sources are packed.
namespace rehearse {

// Makes the new tables beside the old ones.
extern const char* const compact_tables;

// Copies every row; the old tables stay as they are. Throws SQLite::Exception.
[[nodiscard]] Result<void> copy_compactly(SQLite::Database& database, const std::filesystem::path& path, const Tell& tell);

// Puts the new tables in the place of the old ones.
extern const char* const replace_tables;

}  // namespace rehearse
