#pragma once

#include "rehearse/bank/problem.hpp"
#include "rehearse/practice/practice.hpp"
#include "screen/model.hpp"

namespace rehearse {

// Brings the model's facts of the session up to date: clocks, phases, task, what was said. What belongs to the screen alone
// (pane, scroll, prompt, message, running work) stays as it is.
void update_model(ScreenModel& model, const SessionView& view, const Problem& problem, const std::string& language);

// The clocks only; cheap enough for each second.
void update_clocks(ScreenModel& model, const Session& session, const Instant& now);

// The last thing that ran, as the log has it; nothing if nothing ran.
[[nodiscard]] std::optional<RunReport> last_report(const SessionView& view);

}  // namespace rehearse
