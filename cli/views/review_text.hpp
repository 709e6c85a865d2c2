#pragma once

#include <vector>

#include "rehearse/review/bug_list.hpp"
#include "rehearse/review/calibration_record.hpp"
#include "rehearse/review/comparison.hpp"
#include "rehearse/review/failure_pattern.hpp"
#include "rehearse/review/recurrence.hpp"
#include "rehearse/terminal/line.hpp"
#include "rehearse/terminal/text.hpp"

// What looking back over sessions shows, as lines.
namespace rehearse {

[[nodiscard]] std::vector<Line> recurrence_lines(const std::vector<Recurrence>& recurrences, int columns, Charset charset);
[[nodiscard]] std::vector<Line> failure_pattern_lines(const FailurePatterns& patterns, int columns, Charset charset);
[[nodiscard]] std::vector<Line> bug_lines(const std::vector<PersonalBug>& bugs, int columns, Charset charset);

// The attempts as a table, then what changed; the difference of the sources is diff_text().
[[nodiscard]] std::vector<Line> comparison_lines(const AttemptComparison& comparison, int columns, Charset charset);

// Self-score and measured score, session by session from the left, on a scale from 1 to 4, with the predictions below.
[[nodiscard]] std::vector<Line> calibration_plot(const CalibrationRecord& record, int columns, Charset charset);

}  // namespace rehearse
