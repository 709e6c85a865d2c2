#pragma once

#include <string>
#include <vector>

#include "rehearse/base/result.hpp"

namespace rehearse {

// What a program of this machine (never a submission) prints on stdout and stderr, up to 4 KiB. Five seconds at most; an exit
// code other than 0 is ErrorCode::unavailable.
[[nodiscard]] Result<std::string> output_of_host_program(const std::vector<std::string>& arguments);

}  // namespace rehearse
