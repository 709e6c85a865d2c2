#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace rehearse {

// A line of a case file that is not blank; numbers count from 1.
struct CaseLine {
  std::size_t number = 0;
  std::string_view text;
};
[[nodiscard]] std::vector<CaseLine> case_lines(std::string_view content);

}  // namespace rehearse
