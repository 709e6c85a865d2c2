#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "rehearse/base/result.hpp"

namespace rehearse {

// What an archive may hold. Both the sizes that it declares and those that come out are counted.
struct UnpackLimits {
  std::uintmax_t archive_bytes = 512U << 20U;
  std::uintmax_t file_bytes = 256U << 20U;
  std::uintmax_t total_bytes = 1U << 30U;
  std::uintmax_t entries = 20'000;
  std::uintmax_t ratio = 200;              // of what comes out to the archive's size ...
  std::uintmax_t free_bytes = 64U << 20U;  // ... beyond this much
  std::size_t depth = 20;                  // folders in one another
};

// Unpacks a .zip, .kpp, .tar, .tar.gz or .tgz into an empty folder of ours. Refused, with the entry's name: paths that lead out
// (absolute, ".."), links of either kind, devices and all that is neither file nor folder, names that come twice, are no UTF-8
// or hold control characters, encrypted entries, and whatever exceeds the limits. Nothing is ever written outside of the
// folder; after an error it holds a part of the archive. Archives inside of it stay as they are.
[[nodiscard]] Result<void> unpack(const std::filesystem::path& archive, const std::filesystem::path& folder,
                                  const UnpackLimits& limits = {});

// Writes the files and folders below a folder as a .tar.gz that only its owner may read; links and devices are left out.
// Appears under its name when it is complete.
[[nodiscard]] Result<void> pack(const std::filesystem::path& folder, const std::filesystem::path& archive);

// A name of an entry as a path below the folder, in its plainest form: "./a//b/" is "a/b". Empty for the folder itself.
[[nodiscard]] Result<std::string> entry_path(std::string_view name, const UnpackLimits& limits = {});

}  // namespace rehearse
