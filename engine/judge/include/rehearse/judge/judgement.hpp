#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/clock.hpp"
#include "rehearse/base/verdict.hpp"
#include "rehearse/bank/test_case.hpp"
#include "rehearse/judge/crash.hpp"
#include "rehearse/sandbox/confinement.hpp"

namespace rehearse {

// Text cut to a bound, which says so.
struct Excerpt {
  std::string text;
  bool truncated = false;
};
inline constexpr std::size_t max_excerpt_bytes = 4096;
[[nodiscard]] Excerpt make_excerpt(std::string text, std::size_t max_bytes = max_excerpt_bytes);

// What a verdict rests on that only the driver could see, in the program's own process, and the judge takes its word for. A
// program that plays the driver can forge it; nothing is gained by that but another verdict.
enum class Attestation {
  none,       // the judge's own: the answer that came, the calls it answered, limits, how the process ended
  exception,  // that an exception was thrown, and where
  memory,     // that memory was refused to the program
  shape,      // that what was returned cannot be an answer: a cycle, a wrong type
  parameter,  // that what came was in the parameter when the call had returned
};
[[nodiscard]] std::string_view to_string(Attestation attestation);

// What an answer is to an output that differs from it.
enum class AnswerMeaning {
  the_one,         // that output is wrong
  one_of_several,  // right too, perhaps
  list,            // each of its elements is a right output; of a class, where its results may vary
};
[[nodiscard]] std::string_view to_string(AnswerMeaning meaning);

struct CaseResult {
  std::string name;
  CaseGroup group = CaseGroup::sample;
  std::vector<std::string> tags;
  Verdict verdict = Verdict::judge_error;
  std::string reason;  // in words: "index 3: expected 4, got 5", "idle: no CPU time used", "state left over ..."; empty if AC
  Micros cpu{};
  Micros wall{};
  std::int64_t memory_bytes = 0;
  Excerpt standard_output;
  Excerpt standard_error;
  Excerpt arguments;  // JSON by parameter name
  Excerpt answer;     // JSON, the expected one
  AnswerMeaning answer_meaning = AnswerMeaning::the_one;
  Excerpt output;  // JSON, the program's; empty if it gave none
  Attestation attested = Attestation::none;
  bool state_left_over = false;  // it passes in a process of its own: what an earlier case left behind made it fail
  std::optional<int> calls;      // of the problem's API, counted by the judge; absent where there is none
  std::optional<Crash> crash;    // why the program died; with WA: what an instrumented run found, where one was asked for
};

struct GroupResult {
  CaseGroup group = CaseGroup::sample;
  Verdict verdict = Verdict::accepted;  // that of its first failing case
  int passed = 0;
  int total = 0;
  int skipped = 0;  // not run, because of an earlier failure
};

struct BuildResult {
  bool ok = false;
  std::string log;  // the compiler's messages, cleaned of control characters and of the sandbox's paths, at most 64 KiB
  Millis duration{};
  bool cached = false;
};

struct Judgement {
  Verdict verdict = Verdict::judge_error;  // AC, or that of the first failing group
  std::string language;
  Confinement confinement = Confinement::none;  // what held compiler and program
  std::string reason;                           // with judge_error and compile_error: what happened
  BuildResult build;
  std::vector<GroupResult> groups;
  std::vector<CaseResult> cases;  // those that ran, in order
  Micros cpu{};                   // the largest of a case
  std::int64_t memory_bytes = 0;  // likewise
  Millis total{};                 // from the call to the answer

  [[nodiscard]] const CaseResult* first_failure() const;
};

inline constexpr int judgement_schema = 1;
// The JSON of `rehearse judge --json` (keys: see README.md of this folder).
[[nodiscard]] std::string to_json(const Judgement& judgement);

}  // namespace rehearse
