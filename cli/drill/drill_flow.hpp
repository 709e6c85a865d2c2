#pragma once

#include "context.hpp"
#include "exit_code.hpp"
#include "rehearse/practice/drilling.hpp"

namespace rehearse {

// A drill from the item at hand on: coded items on the live screen, all others as a dialogue, until the end or until the user
// leaves; without a terminal what the item asks, and how to answer.
[[nodiscard]] Result<ExitCode> go_on_drilling(Context& context);

// One item, and what to do about it, in plain lines or JSON.
[[nodiscard]] Result<ExitCode> show_item(Context& context, const DrillView& drill);

// What became of the items of a drill that has ended.
[[nodiscard]] Result<ExitCode> sum_up_drill(Context& context, const SessionView& view);

}  // namespace rehearse
