#pragma once

#include "context.hpp"
#include "exit_code.hpp"

namespace rehearse {

// The review after a session, as questions and answers on a terminal, in the order of a good debriefing: what went well,
// self-score, prediction, then the results, the findings, growth areas, the next action. Each question can be skipped; what was
// answered is kept, so that it goes on where it was left.
[[nodiscard]] Result<ExitCode> run_review_dialogue(Context& context, const std::string& session);

// Measures what was accepted and not measured yet, once nothing is sealed. What goes wrong is told and is no failure.
void measure_accepted(Context& context, const std::string& session);

// Writes the report and says where it is and what comes next.
[[nodiscard]] Result<void> write_and_tell(Context& context, const PostMortem& report);

}  // namespace rehearse
