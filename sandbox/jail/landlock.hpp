#pragma once

#include <span>
#include <string>

#include "rehearse/base/result.hpp"

namespace rehearse::jail {

// The version of Landlock that this kernel offers; 0 if none.
[[nodiscard]] int landlock_version();

enum class LandlockAccess {
  read,    // read and execute
  device,  // read and write what is there
  write    // everything
};

struct LandlockRule {
  std::string path;  // a file, or a folder with all that is below; passed over if it does not exist
  LandlockAccess access = LandlockAccess::read;
};

// This process and all it starts reach no file but by `rules` and, where the kernel knows how to, neither TCP, an abstract
// socket nor a process outside. Needs no_new_privs.
[[nodiscard]] Result<void> restrict_by_landlock(std::span<const LandlockRule> rules);

}  // namespace rehearse::jail
