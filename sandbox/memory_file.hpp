#pragma once

#include <string>
#include <string_view>

#include "rehearse/base/result.hpp"
#include "rehearse/base/unique_fd.hpp"

namespace rehearse::sandbox {

// An empty file that lives in memory only, for others to write to.
[[nodiscard]] Result<UniqueFd> memory_file();

// One that holds `content`, is read-only and cannot be changed by anybody any more.
[[nodiscard]] Result<UniqueFd> sealed_file(std::string_view content);

// `size` bytes from `offset`.
[[nodiscard]] Result<std::string> read_at(int fd, std::int64_t offset, std::int64_t size);

}  // namespace rehearse::sandbox
