#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "rehearse/base/result.hpp"

namespace rehearse::jail {

// ---- what the kernel says about cgroups, as text. Pure.

// The value of the line "<key> 123"; nothing if there is none.
[[nodiscard]] std::optional<std::int64_t> keyed_value(std::string_view text, std::string_view key);

// Whether `word` is one of the words of `list`.
[[nodiscard]] bool lists_word(std::string_view list, std::string_view word);

// Where the v2 hierarchy is mounted, and which of its folders is shown there.
struct CgroupMount {
  std::string folder;
  std::string shown;
};
[[nodiscard]] std::optional<CgroupMount> cgroup2_mount(std::string_view mountinfo);

// The folder of the process whose /proc/<pid>/cgroup this is; nothing if it is not below the mount.
[[nodiscard]] std::optional<std::string> cgroup_folder(std::string_view proc_cgroup, const CgroupMount& mount);

// ---- the files of a cgroup's folder

// The whole content, read anew each time from an open file; empty if that fails.
[[nodiscard]] std::string reread(int file);
[[nodiscard]] std::string read_text(int folder, const std::string& name);
[[nodiscard]] Result<void> write_text(int folder, const std::string& name, std::string_view text);

}  // namespace rehearse::jail
