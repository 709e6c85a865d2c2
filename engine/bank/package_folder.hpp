#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics.hpp"

namespace rehearse {

inline constexpr std::uintmax_t max_problem_json = 1U << 20U;
inline constexpr std::uintmax_t max_case_file = 16U << 20U;
inline constexpr std::uintmax_t max_markdown = 256U << 10U;

// The files of a package, whose text is not trusted: sizes are bounded, and a link that leads out of the package is refused.
// What cannot be read is reported with what should have been there; foreign links by refuse_foreign_links(), all at once.
class PackageFolder {
 public:
  PackageFolder(std::filesystem::path folder, Diagnostics& diagnostics);

  [[nodiscard]] std::optional<std::string> read(const std::string& file, std::uintmax_t max_bytes,
                                                std::string_view holds) const;

  // As read(), and the text is UTF-8 without control characters and not blank.
  [[nodiscard]] std::optional<std::string> read_text(const std::string& file, std::uintmax_t max_bytes,
                                                     std::string_view holds) const;

  // Whether a regular file is there, inside the package; reports nothing.
  [[nodiscard]] bool has_file(const std::string& file) const;

  // The regular files of a folder, hidden ones left out, sorted by name.
  [[nodiscard]] std::vector<std::string> files_in(const std::string& folder) const;

  // Reports the links that lead out of the package, wherever they are in it.
  void refuse_foreign_links() const;

 private:
  [[nodiscard]] bool leads_out(const std::filesystem::path& path) const;

  std::filesystem::path folder_;
  Diagnostics* diagnostics_;
};

}  // namespace rehearse
