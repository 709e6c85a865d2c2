#pragma once

#include <vector>

#include "rehearse/terminal/line.hpp"
#include "screen/model.hpp"

// The content of the panes, as long as it is; the layout cuts and scrolls.
namespace rehearse {

[[nodiscard]] std::vector<Line> pane_lines(const ScreenModel& model, Pane pane, int columns, Charset charset);

// The last questions, answers, hints and alarms that fit into so many rows, newest at the bottom.
[[nodiscard]] std::vector<Line> talk_tail(const ScreenModel& model, int columns, int rows, Charset charset);

// The last run in at most so many rows.
[[nodiscard]] std::vector<Line> tests_summary(const ScreenModel& model, int columns, int rows, Charset charset);

// The tabs with the open one marked: "[Problem]  Talk 2  Tests 3/3".
[[nodiscard]] Line tab_bar(const ScreenModel& model, int columns, Charset charset);

// The keys that work now, the important ones first, as many as fit.
[[nodiscard]] Line key_bar(const ScreenModel& model, int columns, Charset charset);

// The label and what is typed. A label too long for the terminal is shortened, so that what is typed keeps half of the row.
struct PromptLine {
  Line line;
  int cursor = 0;  // the column
};
[[nodiscard]] PromptLine prompt_line(const Prompt& prompt, int columns, Charset charset);

[[nodiscard]] Line rule(int columns, Charset charset, const Line& title = {});
[[nodiscard]] Line progress_bar(Millis spent, Millis budget, int columns, Charset charset);

}  // namespace rehearse
