#pragma once

#include <vector>

#include "rehearse/review/post_mortem.hpp"
#include "rehearse/terminal/line.hpp"
#include "rehearse/terminal/text.hpp"

// The parts of a report as the review shows them, one after the other.
namespace rehearse {

[[nodiscard]] std::vector<Line> result_lines(const PostMortem& report, int columns, Charset charset);
[[nodiscard]] std::vector<Line> phase_lines(const PostMortem& report, int columns, Charset charset);
[[nodiscard]] std::vector<Line> timeline_lines(const PostMortem& report, int columns, Charset charset);
// The rule that owns the most lost minutes.
[[nodiscard]] std::vector<Line> primary_lines(const PrimaryCause& cause, int columns, Charset charset);
[[nodiscard]] std::vector<Line> finding_lines(const Finding& finding, int columns, Charset charset);

}  // namespace rehearse
