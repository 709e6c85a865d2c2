#pragma once

#include <string_view>
#include <vector>

#include "rehearse/review/line_diff.hpp"
#include "rehearse/terminal/line.hpp"
#include "rehearse/terminal/text.hpp"

namespace rehearse {

// As `diff -u` shows it, with removed and added lines in colour.
[[nodiscard]] std::vector<Line> diff_text(const std::vector<DiffHunk>& hunks, Charset charset);

// A source with the numbers of its lines.
[[nodiscard]] std::vector<Line> source_text(std::string_view source, Charset charset);

}  // namespace rehearse
