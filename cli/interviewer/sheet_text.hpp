#pragma once

#include <string>
#include <vector>

#include "rehearse/practice/conducting.hpp"
#include "rehearse/terminal/line.hpp"
#include "rehearse/terminal/text.hpp"

// The interviewer's sheet as lines. It tells answers and hints: for the interviewer's eyes only.
namespace rehearse {

enum class SheetPane { problem, clarifications, hints, follow_ups, mistakes, notes };
inline constexpr int sheet_panes = 6;
[[nodiscard]] std::string sheet_title(SheetPane pane);

// As long as it is. What was given already is ticked.
[[nodiscard]] std::vector<Line> sheet_lines(const InterviewerSheet& sheet, SheetPane pane, int columns, Charset charset);

// Where the candidate is: task, clock, phase, last run; at most two lines.
[[nodiscard]] std::vector<Line> candidate_lines(const SessionView& view, const Instant& now, int columns, Charset charset);

// What the candidate and the interviewer said last, newest at the bottom.
[[nodiscard]] std::vector<Line> last_words(const TaskState& task, int columns, int rows, Charset charset);

[[nodiscard]] std::string sheet_json(const InterviewerSheet& sheet);

}  // namespace rehearse
