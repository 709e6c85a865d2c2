#include "rehearse/sandbox/run_result.hpp"

namespace rehearse {

std::string_view to_string(RunStatus status) {
  switch (status) {
    case RunStatus::exited: return "exited";
    case RunStatus::signaled: return "signaled";
    case RunStatus::timed_out: return "timed_out";
    case RunStatus::idle_timed_out: return "idle_timed_out";
    case RunStatus::out_of_memory: return "out_of_memory";
    case RunStatus::output_exceeded: return "output_exceeded";
    case RunStatus::killed: return "killed";
    case RunStatus::sandbox_error: return "sandbox_error";
  }
  return "sandbox_error";
}

std::string_view to_string(MemoryMethod method) {
  switch (method) {
    case MemoryMethod::none: return "none";
    case MemoryMethod::sampled: return "sampled";
  }
  return "none";
}

}  // namespace rehearse
