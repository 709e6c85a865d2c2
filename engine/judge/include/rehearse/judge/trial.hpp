#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/bank/problem.hpp"
#include "rehearse/judge/judgement.hpp"

namespace rehearse {

enum class Pressure { judged, relaxed };  // relaxed: ten times the CPU limit, for the oracle

// What became of one case.
struct TrialOutcome {
  CaseResult result;            // accepted where the case has no answer and the program ended cleanly
  std::optional<Value> output;  // what was compared: the returned value, or the parameter
  // What the program reports of itself: its own clock (wall) around the call alone, without reading the input and writing the
  // answer. 0 if it did not reply. For display and for measuring growth; enforces nothing.
  std::chrono::nanoseconds attested_time{};
};

// A submission that was built once, on inputs of the caller's choice, for searching, measuring and comparing: unlike a judgement it
// goes on after a failure. Cases run one after another in one process, which is started again when it has died; state that one
// case leaves behind is there in the next, as in a judgement. Not for use from several threads at once.
class Trial {
 public:
  Trial(Trial&&) noexcept;
  Trial& operator=(Trial&&) noexcept;
  ~Trial();

  // The same program in processes of its own, which find these variables (NAME=VALUE) in their environment, with another CPU
  // limit for a case, at reference speed, where one is given.
  [[nodiscard]] Trial variant(const std::vector<std::string>& environment, std::optional<Millis> cpu_limit = {}) const;

  // What one case may take, on this machine and in this language.
  [[nodiscard]] Millis cpu_limit() const;

  // Of a submission that does not compile nothing can be run: run() is an error then.
  [[nodiscard]] const BuildResult& build() const;

  // ErrorCode::interrupted after a stop; other errors are the sandbox's or the input's own.
  [[nodiscard]] Result<TrialOutcome> run(const TestCase& test_case);
  // A case may use no more than that from now on; never more than the judge allows.
  void limit_cpu(Millis cpu);
  // In a process of its own, so that nothing is left over from earlier cases; the one of run() stays as it is.
  [[nodiscard]] Result<TrialOutcome> run_alone(const TestCase& test_case);

 private:
  friend class Judge;
  struct State;
  explicit Trial(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace rehearse
