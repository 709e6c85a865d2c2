#pragma once

#include <string>
#include <vector>

namespace rehearse {

// Runs one command line (without the program's name) and gives the process's exit code.
[[nodiscard]] int run_application(const std::vector<std::string>& words);

}  // namespace rehearse
