#pragma once

#include <vector>

#include "rehearse/analysis/growth.hpp"
#include "rehearse/terminal/line.hpp"
#include "rehearse/terminal/text.hpp"

namespace rehearse {

enum class GrowthDetail {
  finding,  // a line or two beside a verdict
  full,     // with the plot, memory, what was tried and how sure it is
};

[[nodiscard]] std::vector<Line> growth_lines(const Growth& growth, GrowthDetail detail, int columns, Charset charset);

}  // namespace rehearse
