#pragma once

#include "context.hpp"
#include "exit_code.hpp"

namespace rehearse {

inline constexpr Millis usual_breathing{120'000};

// A paced exercise: a screen where one can be drawn, else lines, on a terminal at the pace of the breath. Any of q, Escape,
// Enter and Ctrl-C ends it.
[[nodiscard]] Result<ExitCode> breathe(Context& context, Millis length = usual_breathing);

}  // namespace rehearse
