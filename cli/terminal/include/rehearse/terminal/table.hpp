#pragma once

#include <vector>

#include "rehearse/terminal/line.hpp"
#include "rehearse/terminal/text.hpp"

namespace rehearse {

// The first row is the head.
struct Table {
  std::vector<std::vector<Line>> rows;
  std::vector<bool> right;  // columns aligned to the right; may be shorter than the rows
};

// Columns as wide as their content where they fit; otherwise the widest give way and their cells wrap.
[[nodiscard]] std::vector<Line> layout_table(const Table& table, int columns, Charset charset);

}  // namespace rehearse
