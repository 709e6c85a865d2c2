#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "rehearse/base/verdict.hpp"
#include "rehearse/bank/problem.hpp"
#include "rehearse/judge/judgement.hpp"
#include "checker.hpp"
#include "crash_reader.hpp"
#include "driver_process.hpp"
#include "wire.hpp"

namespace rehearse {

// What the judge makes of one turn.
struct Conclusion {
  Verdict verdict = Verdict::judge_error;
  std::string reason;           // in words; empty if accepted
  std::optional<Value> output;  // what is compared: the result, a parameter, or its prefix
  Attestation attested = Attestation::none;
  std::optional<Death> death = {};         // of the solution by its own doing
  std::chrono::nanoseconds driver_time{};  // what the driver says that the call took: decides nothing
};

// Of a case; without an answer it has to end cleanly, and with whatever the checker can tell without one.
[[nodiscard]] Conclusion conclude(const Turn& turn, const CaseLimits& limits, const Exchange& exchange, const Problem& problem,
                                  const TestCase& test_case, Checker& checker);

// Of the start of the process: accepted once the driver is ready.
[[nodiscard]] Conclusion conclude_start(const Turn& turn, const CaseLimits& limits, const Problem& problem);

// "segmentation fault (often an index out of range ...)"
[[nodiscard]] std::string describe_signal(int signal);

// The reason of a case, with what is known of the crash: "segmentation fault: index 5 is out of bounds: there are 5 elements
// (solution.cpp line 12)".
[[nodiscard]] std::string explained(const std::string& reason, const Crash& crash, const std::string& solution_file);

}  // namespace rehearse
