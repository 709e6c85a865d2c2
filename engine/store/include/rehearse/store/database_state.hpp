#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

#include "rehearse/base/error.hpp"

namespace rehearse {

// How the database of a data folder stands.
struct DatabaseState {
  std::filesystem::path file;
  bool exists = false;
  std::int64_t bytes = 0;        // with its write-ahead log
  int version = 0;               // PRAGMA user_version; below store_version: the next command brings it up to date
  std::int64_t sessions = 0;     // streams that are no journal or settings
  std::optional<Error> problem;  // newer, damaged, another program's, or not to be read
};

// Looks without changing anything: nothing is created, migrated or repaired, and a database of a newer rehearse is read no
// further than its header. Checks every page, which takes a moment for a large one. Not while this process has an EventLog open
// (see README.md on locks).
[[nodiscard]] DatabaseState examine_database(const std::filesystem::path& folder);

}  // namespace rehearse
