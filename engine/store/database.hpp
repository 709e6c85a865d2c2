#pragma once

#include <filesystem>
#include <memory>
#include <span>

#include <SQLiteCpp/Database.h>

#include "migrations.hpp"
#include "rehearse/base/result.hpp"

namespace rehearse {

// How long a process waits for another one's transaction.
inline constexpr int busy_timeout_ms = 5000;

// Databases below this size are checked page by page whenever they are opened; larger ones once a day. See README.md.
inline constexpr std::uintmax_t full_check_limit = 4U << 20U;  // bytes

// Opens or creates a database, checks that it is whole and one of ours, and brings it to the version of the last step. What is
// refused (newer, damaged, another program's) is left untouched. Errors as for EventLog.
[[nodiscard]] Result<std::unique_ptr<SQLite::Database>> open_database(const std::filesystem::path& path,
                                                                      std::span<const Migration> steps = migrations(),
                                                                      const Tell& tell = {});

}  // namespace rehearse
