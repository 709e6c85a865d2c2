#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "rehearse/analysis/growth_fit.hpp"
#include "rehearse/bank/problem.hpp"
#include "rehearse/base/clock.hpp"
#include "rehearse/judge/judge.hpp"

namespace rehearse {

// What one call on one input cost.
struct GrowthReading {
  enum class Status { answered, too_slow, failed };
  Status status = Status::answered;
  // Nanoseconds by the program's own clock around the call, which is exact but a wall clock; or counted calls of the API.
  double cost = 0;
  // Nanoseconds of CPU time of the whole exchange, seen from outside: the call and reading its input. 0: not known. Where the
  // program waited for a core, that less what reading inputs of that size takes is nearer.
  double outside = 0;
  std::int64_t memory_bytes = 0;
  Micros wall{};  // of the whole exchange: what measuring it takes
};
using GrowthProbe = std::function<Result<GrowthReading>(const Arguments&)>;

// What the package's own generator makes of a recipe that is `sized`: a case of each size. Empty where there is none.
using SizedCases = std::function<Result<std::vector<Arguments>>(const Recipe& recipe, const std::vector<std::int64_t>& sizes)>;

enum class GrowthUnit { nanoseconds, api_calls };

struct GrowthProgress {
  int percent = 0;  // of the budget
};

struct GrowthOptions {
  Millis budget{1000};  // of wall time, after the build; kept to about a half more on a busy machine
  std::function<void(const GrowthProgress&)> progress;
  std::stop_token stop;           // ErrorCode::interrupted
  std::function<Micros()> clock;  // any steady one; empty: the system's
};

enum class Standing {
  unknown,  // one of the two is not known, or they cannot be compared
  within,   // not slower in kind than the target
  above,
};
[[nodiscard]] std::string_view to_string(Standing standing);

// One of time and memory.
struct GrowthFinding {
  std::vector<GrowthPoint> points;
  GrowthFit fit;
  std::string target;                       // as the problem says it
  std::optional<GrowthClass> target_class;  // of all calls of a class together; absent: target_reason says why
  std::string target_reason;
  Standing standing = Standing::unknown;
};

struct Growth {
  std::string scale;      // what n is: "nums.length"; empty if nothing grows
  bool of_calls = false;  // n calls of a class: its classes are those of all n together
  GrowthUnit unit = GrowthUnit::nanoseconds;
  std::string input;                // the kind of input that took longest: "random", "sorted", the name of a recipe
  std::vector<std::string> inputs;  // that were tried
  GrowthFinding time;
  GrowthFinding memory;
  // The figures of time are the program's own word (its driver's clock around the call), bounded by the CPU time seen from
  // outside. They decide nothing.
  bool attested = false;
};

// "O(n^2) time on sorted input; O(n log n) is asked for": a line for people. Without a finding it says what was found.
[[nodiscard]] std::string summary(const Growth& growth);

// Builds the submission and measures it. An Error where it cannot be run at all; what cannot be told is in the findings.
[[nodiscard]] Result<Growth> measure_growth(Judge& judge, const Problem& problem, const Submission& submission,
                                            const GrowthOptions& options = {});

// The same with what runs the program left to the caller. `large` are cases as the problem's recipes make them at full size.
[[nodiscard]] Result<Growth> measure_growth(const Problem& problem, const std::vector<TestCase>& large, const SizedCases& sized,
                                            const GrowthProbe& probe, const GrowthOptions& options);

// As JSON, indented; the keys stand in engine/analysis/README.md.
[[nodiscard]] std::string to_json(const Growth& growth);

}  // namespace rehearse
