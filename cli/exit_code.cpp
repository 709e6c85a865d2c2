#include "exit_code.hpp"

namespace rehearse {

ExitCode exit_code_of(ErrorCode code) {
  switch (code) {
    case ErrorCode::bad_input:
    case ErrorCode::not_found:
    case ErrorCode::conflict: return ExitCode::usage;
    case ErrorCode::unavailable:
    case ErrorCode::io:
    case ErrorCode::corrupt:
    case ErrorCode::newer_version: return ExitCode::environment;
    case ErrorCode::interrupted: return ExitCode::interrupted;
  }
  return ExitCode::environment;
}

ExitCode exit_code_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::accepted: return ExitCode::success;
    case Verdict::wrong_answer:
    case Verdict::run_time_error: return ExitCode::not_accepted;
    case Verdict::compile_error: return ExitCode::compile_error;
    case Verdict::time_limit_exceeded:
    case Verdict::memory_limit_exceeded:
    case Verdict::output_limit_exceeded: return ExitCode::limit_exceeded;
    case Verdict::judge_error: return ExitCode::environment;
  }
  return ExitCode::environment;
}

}  // namespace rehearse
