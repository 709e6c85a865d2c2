#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/base/verdict.hpp"
#include "rehearse/judge/judgement.hpp"

namespace rehearse {

// What a stream of one case must contain.
struct ExpectedOutput {
  std::string stream;      // "stdout" or "stderr"
  std::size_t number = 1;  // of the case, from 1
  std::string text;
};

// What the comment at the top of a program declares (README.md of this folder).
struct Expectation {
  Verdict verdict = Verdict::judge_error;
  std::vector<std::string> reasons;        // each is a part of the reason
  std::vector<std::string> logs;           // each is a part of the compiler's messages
  std::optional<std::size_t> case_number;  // of the first case that fails, from 1
  std::vector<ExpectedOutput> outputs;
  std::string problem = "find-greatest-common-divisor-of-array";
};

// The error names what is wrong with the comment.
[[nodiscard]] Result<Expectation> parse_expectation(std::string_view source);

// What differs, a line each; empty if nothing does.
[[nodiscard]] std::vector<std::string> differences(const Expectation& expected, const Judgement& judgement);

}  // namespace rehearse
