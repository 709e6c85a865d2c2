#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

#include "rehearse/base/clock.hpp"
#include "rehearse/base/error.hpp"

namespace rehearse {

// A copy of the database, or another one that stands still: looked at without changing it.
struct CopyState {
  std::filesystem::path file;
  std::int64_t bytes = 0;
  std::int64_t sessions = 0, events = 0;
  Millis newest{};               // wall, of the event that was appended last; 0: there is none
  std::optional<Error> problem;  // it cannot be restored from
};

// Checks every page. Not a database that this process has open.
[[nodiscard]] CopyState examine_copy(const std::filesystem::path& file);

// Where the copies that are made now and then stand: "<data folder>/backups".
[[nodiscard]] std::filesystem::path copies_folder(const std::filesystem::path& data);

// By name, and so by age, the newest first.
[[nodiscard]] std::vector<std::filesystem::path> list_copies(const std::filesystem::path& data);
[[nodiscard]] std::optional<CopyState> newest_sound_copy(const std::filesystem::path& data);

// What was read out of a damaged database into a whole one.
struct SalvageCount {
  std::int64_t events = 0;   // that were saved
  std::int64_t lost = 0;     // that were there, and could not be read or joined on
  std::int64_t sources = 0;  // that were saved
  bool is_readable = false;  // it could be read at all
  bool is_end_lost = false;  // its end is damaged: how much was lost there cannot be told
};

}  // namespace rehearse
