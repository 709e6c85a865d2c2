#pragma once

#include "rehearse/base/error.hpp"
#include "rehearse/base/verdict.hpp"

namespace rehearse {

// What the process tells its caller. The numbers are part of the interface.
enum class ExitCode : int {
  success = 0,
  not_accepted = 1,
  usage = 2,
  compile_error = 3,
  limit_exceeded = 4,
  environment = 5,
  interrupted = 130,
};

[[nodiscard]] ExitCode exit_code_of(ErrorCode code);
[[nodiscard]] ExitCode exit_code_of(Verdict verdict);

}  // namespace rehearse
