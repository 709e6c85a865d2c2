#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>

#include "rehearse/base/clock.hpp"
#include "rehearse/judge/judge.hpp"

namespace rehearse {

enum class CounterexampleOrigin {
  shrunk,    // from a case of the problem
  searched,  // among small inputs, then shrunk
};
[[nodiscard]] std::string_view to_string(CounterexampleOrigin origin);  // "shrunk", "searched"

// The simplest input that was found to make a submission fail.
struct Counterexample {
  CounterexampleOrigin origin = CounterexampleOrigin::shrunk;
  std::string from;         // the case that it was shrunk from; empty where it was searched
  int tried = 0;            // inputs that ran in all
  TestCase test_case;       // with the oracle's answer
  std::string literal;      // "nums = [3,3], target = 6"
  std::size_t scalars = 0;  // numbers, characters, operations
  bool is_minimal = false;  // each simpler input that was thought of passes; else time was up
  CaseResult result;        // verdict, reason, answer and output, what it printed
  Millis took{};
};

// "shrunk from two-equal", "found among 412 small inputs"
[[nodiscard]] std::string how_found(const Counterexample& found);

// What is to be explained.
struct FailedCase {
  std::string name;
  CaseGroup group = CaseGroup::sample;
  Verdict verdict = Verdict::judge_error;
  bool state_left_over = false;
};
[[nodiscard]] std::optional<FailedCase> failed_case(const Judgement& judgement);
// Wrong answers and crashes have a small input that shows them; a lack of time or memory, or state left over, has none.
[[nodiscard]] bool has_counterexample(const FailedCase& failed);

struct HuntProgress {
  bool shrinking = false;
  int tried = 0;
  std::int64_t size = 0;    // of the inputs that are searched now
  std::size_t scalars = 0;  // of the simplest that fails, once there is one
  Millis elapsed{};
};

struct HuntOptions {
  Millis budget{2000};  // of wall time, builds that are not in the cache included
  std::uint64_t seed = 1;
  std::int64_t largest = 12;           // size of the inputs that are searched
  std::function<Millis()> clock = {};  // monotonic; the system's where it is empty
  std::function<void(const HuntProgress&)> progress = {};
  std::stop_token stop = {};  // ends it early with the best so far
};

// The simplest input on which the submission fails as a judgement said it does: known cases are shrunk, and small inputs are
// searched against the oracle. Absent where nothing was found in time. What an oracle fails on, or what accepted submissions
// answer differently, is no input. Errors are the sandbox's, or there is no oracle.
[[nodiscard]] Result<std::optional<Counterexample>> find_counterexample(Judge& judge, const Problem& problem,
                                                                        const Submission& submission, const FailedCase& failed,
                                                                        const HuntOptions& options = {});

// Searching without a failure to start from, until one is found or time is up.
struct StressOutcome {
  std::optional<Counterexample> found;
  BuildResult build;  // not ok: nothing ran
  int tried = 0;
  std::int64_t size = 0;  // the largest that was reached
  bool stopped = false;
  std::string saved_as;  // by the caller: the name of the case among the candidate's own
  Millis took{};
};
[[nodiscard]] Result<StressOutcome> stress(Judge& judge, const Problem& problem, const Submission& submission,
                                           const HuntOptions& options);

// {"origin", "from", "tried", "args", "literal", "answer", "output", "verdict", "reason", "scalars", "minimal", "ms"}
[[nodiscard]] std::string to_json(const Counterexample& found, const Signature& signature);

}  // namespace rehearse
