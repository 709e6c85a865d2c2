#pragma once

#include "rehearse/bank/problem.hpp"
#include "rehearse/base/result.hpp"
#include "rehearse/judge/debugging.hpp"
#include "rehearse/judge/language.hpp"
#include "rehearse/judge/submission.hpp"
#include "builder.hpp"
#include "stop_signal.hpp"

namespace rehearse {

// Builds the submission as its language's "debug" says and fills the folder. ErrorCode::unavailable where there is no
// debugger, with the command that installs it; bad_input if the build fails, with the compiler's messages.
[[nodiscard]] Result<DebugPlan> prepare_debugging(Runner& runner, Builder& builder, const Language& language,
                                                  const Problem& problem, const Submission& submission,
                                                  const DebugRequest& request, const StopSignal& stop);

// The first line of a source in which the name stands before a parenthesis: where a breakpoint is of use. 1 if there is none.
[[nodiscard]] int line_of_function(std::string_view source, std::string_view name);

}  // namespace rehearse
