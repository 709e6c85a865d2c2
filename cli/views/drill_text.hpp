#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/practice/drilling.hpp"
#include "rehearse/terminal/line.hpp"
#include "rehearse/terminal/text.hpp"

// Drills as lines and as JSON.
namespace rehearse {

[[nodiscard]] std::string mode_title(DrillMode mode);  // "Explain it"

[[nodiscard]] std::vector<Line> plan_lines(const DrillPlan& plan, int columns, Charset charset);
[[nodiscard]] std::string plan_json(const DrillPlan& plan);

// What an item asks, with all that may be read for it; what it is held against, once it is answered; and the commands for it.
[[nodiscard]] std::vector<Line> item_lines(const DrillView& drill, int columns, Charset charset);
[[nodiscard]] std::vector<Line> revealed_lines(const DrillView& drill, int columns, Charset charset);
[[nodiscard]] std::vector<Line> how_to_answer(const DrillView& drill);
[[nodiscard]] std::string item_json(const DrillView& drill);

// What became of the items.
[[nodiscard]] std::vector<Line> drill_lines(const Session& session, int columns, Charset charset);
[[nodiscard]] std::string drill_json(const SessionView& view);

// "WA", "wrong answer", "slow", "crash": a verdict as people say it.
[[nodiscard]] std::optional<Verdict> verdict_in(std::string_view word);

}  // namespace rehearse
