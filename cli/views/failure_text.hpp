#pragma once

#include <string>
#include <vector>

#include "rehearse/review/failure_log.hpp"
#include "rehearse/terminal/line.hpp"
#include "rehearse/terminal/text.hpp"

namespace rehearse {

[[nodiscard]] std::vector<Line> failure_table(const std::vector<FailureEntry>& entries, int columns, Charset charset);
[[nodiscard]] std::vector<Line> failure_lines(const FailureEntry& entry, int columns, Charset charset);
[[nodiscard]] std::string failures_json(const std::vector<FailureEntry>& entries);

}  // namespace rehearse
