#pragma once

#include <vector>

#include "doctor/terminal_state.hpp"
#include "rehearse/doctor/checkup.hpp"
#include "rehearse/terminal/line.hpp"

namespace rehearse {

// The whole check-up for a person: the sections, then what follows from them and what to do next. Pure.
[[nodiscard]] std::vector<Line> checkup_lines(const Checkup& checkup, const TerminalState& terminal,
                                              const std::vector<Advice>& advice, int columns, Charset charset);

}  // namespace rehearse
