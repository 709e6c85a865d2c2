#include "line_diff.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace rehearse {
namespace {

constexpr int max_edits = 2000;

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const auto end = text.find('\n');
    lines.push_back(text.substr(0, end));
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
  }
  return lines;
}

}  // namespace

int changed_lines(std::string_view before, std::string_view after) {
  const auto a = lines_of(before);
  const auto b = lines_of(after);
  const int limit = std::min(static_cast<int>(a.size() + b.size()), max_edits);
  // furthest[k + limit + 1]: how far into `a` the best path on diagonal k = x - y has come.
  std::vector<std::size_t> furthest(2 * static_cast<std::size_t>(limit) + 3, 0);
  const auto at = [&](int k) -> std::size_t& { return furthest[static_cast<std::size_t>(k + limit + 1)]; };
  for (int edits = 0; edits <= limit; ++edits) {
    for (int k = -edits; k <= edits; k += 2) {
      const bool down = k == -edits || (k != edits && at(k - 1) < at(k + 1));
      std::size_t x = down ? at(k + 1) : at(k - 1) + 1;
      if (k > 0 && x < static_cast<std::size_t>(k)) continue;
      std::size_t y = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(x) - k);
      while (x < a.size() && y < b.size() && a[x] == b[y]) ++x, ++y;
      at(k) = x;
      if (x >= a.size() && y >= b.size()) return edits;
    }
  }
  return limit;
}

}  // namespace rehearse
