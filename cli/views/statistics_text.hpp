#pragma once

#include <string_view>
#include <vector>

#include "rehearse/review/statistics.hpp"
#include "rehearse/terminal/line.hpp"
#include "rehearse/terminal/text.hpp"

// Statistics as lines. Every figure has its count beside it, and where there is too little to tell, that is what is said.
namespace rehearse {

struct StatisticsPart {
  std::string_view name;     // "phases": a word of the command
  std::string_view heading;  // "Time in each phase"
  std::vector<Line> (*lines)(const Statistics& statistics, int columns, Charset charset);
};
[[nodiscard]] const std::vector<StatisticsPart>& statistics_parts();
[[nodiscard]] const StatisticsPart* find_statistics_part(std::string_view name);

// All in a screenful.
[[nodiscard]] std::vector<Line> statistics_overview(const Statistics& statistics, int columns, Charset charset);

// Weeks as columns, Monday on top, as many weeks as fit and were lived; a darker cell is a longer day.
[[nodiscard]] std::vector<Line> activity_lines(const Statistics& statistics, int columns, Charset charset);
// The scores of the rubric over the sessions, measured and one's own.
[[nodiscard]] std::vector<Line> rubric_lines(const Statistics& statistics, int columns, Charset charset);
[[nodiscard]] std::vector<Line> hours_lines(const Statistics& statistics, int columns, Charset charset);

}  // namespace rehearse
