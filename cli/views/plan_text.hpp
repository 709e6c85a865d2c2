#pragma once

#include <vector>

#include "rehearse/review/plan.hpp"
#include "rehearse/terminal/line.hpp"
#include "rehearse/terminal/text.hpp"

namespace rehearse {

// From so many columns on a plan is drawn as a calendar, a week a row; below that it is a list.
inline constexpr int calendar_columns = 92;

[[nodiscard]] std::vector<Line> plan_calendar(const Plan& plan, int columns, Charset charset);
[[nodiscard]] std::vector<Line> plan_list(const Plan& plan, int columns, Charset charset);
// One day with everything: commands to copy and reasons.
[[nodiscard]] std::vector<Line> plan_day_lines(const Plan& plan, const PlanDay& day, int columns, Charset charset);
[[nodiscard]] std::vector<Line> plan_notes(const Plan& plan, int columns, Charset charset);

// One item on a line: what is done is ticked.
[[nodiscard]] Line plan_item_line(const PlanItem& item, Charset charset);
// A command to copy, indented and never broken.
[[nodiscard]] Line plan_command(const PlanItem& item, Charset charset);

[[nodiscard]] std::vector<Line> plan_settings_lines(const PlanSettings& settings, int columns, Charset charset);

}  // namespace rehearse
