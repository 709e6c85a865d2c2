#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "rehearse/base/result.hpp"

namespace rehearse {

// The whole of a regular file. More than `max_bytes`, a folder or a device is an error that names the path.
[[nodiscard]] Result<std::string> read_file(const std::filesystem::path& path, std::uintmax_t max_bytes = 64U << 20U);

// Replaces the file's content in one step (temporary file, fsync, rename): a crash leaves the old or the new, never half.
[[nodiscard]] Result<void> write_file(const std::filesystem::path& path, std::string_view content);

[[nodiscard]] Result<void> make_directories(const std::filesystem::path& path);

// SHA-256 in lower-case hexadecimal: the name of content in stores and caches.
[[nodiscard]] std::string content_hash(std::string_view content);

}  // namespace rehearse
