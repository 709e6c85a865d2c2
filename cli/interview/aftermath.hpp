#pragma once

#include "context.hpp"
#include "exit_code.hpp"

namespace rehearse {

// Between the end of a session and its review, all of it optional: a moment to breathe, the solution explained in words, and
// the points of good answers to the questions that followed. ErrorCode::interrupted for q.
[[nodiscard]] Result<void> ask_before_the_review(Context& context, const std::string& session);

// What is known once nothing is sealed: the score of an assessment, the contracts against what was measured.
void show_standings(Context& context, const std::string& session);

}  // namespace rehearse
