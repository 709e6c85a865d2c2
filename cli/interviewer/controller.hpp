#pragma once

#include <optional>
#include <string>

#include "context.hpp"
#include "exit_code.hpp"
#include "rehearse/practice/conducting.hpp"

namespace rehearse {

// The interviewer's screen on the running session, until it is left; without a terminal the sheet as lines.
[[nodiscard]] Result<ExitCode> conduct(Context& context);

// The sheet as lines, or JSON.
[[nodiscard]] Result<ExitCode> print_sheet(Context& context);

// "3 3 2 4": the four parts of the rubric.
[[nodiscard]] Result<InterviewerScored> parse_score(const std::string& text);

}  // namespace rehearse
