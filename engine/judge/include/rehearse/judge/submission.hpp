#pragma once

#include <cstddef>
#include <string>

namespace rehearse {

struct Submission {
  std::string language;  // Language::id
  std::string source;    // as the candidate wrote it
};

inline constexpr std::size_t max_source_bytes = 1U << 20U;

}  // namespace rehearse
