#pragma once

#include <string>

#include "context.hpp"
#include "exit_code.hpp"

namespace rehearse {

// The walk through an interview as questions and answers on a terminal, then its technical questions beside the bank, then what
// it shows. Each answer is recorded at once: it goes on where it was left.
[[nodiscard]] Result<ExitCode> run_walk_dialogue(Context& context, const std::string& interview);

}  // namespace rehearse
