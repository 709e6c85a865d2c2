#pragma once

#include <string>
#include <vector>

#include "rehearse/bank/problem.hpp"
#include "rehearse/practice/practice.hpp"
#include "rehearse/terminal/line.hpp"
#include "rehearse/terminal/text.hpp"

// A session for `rehearse status` and the home screen. Nothing here tells more than the candidate may know: a strict session
// shows neither difficulty nor topics, a sealed one no verdict of a submission.
namespace rehearse {

[[nodiscard]] std::vector<Line> session_lines(const SessionView& view, Charset charset);

inline constexpr int session_schema = 1;
[[nodiscard]] std::string session_json(const SessionView& view);

// "Understand": a phase as a title.
[[nodiscard]] std::string phase_title(Phase phase);

}  // namespace rehearse
