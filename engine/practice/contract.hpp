#pragma once

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "rehearse/bank/problem.hpp"
#include "rehearse/judge/judge.hpp"
#include "rehearse/session/session.hpp"

// A contract is what a function promises to its caller. A contract check holds what the candidate said of it against what was
// measured: that the arguments come back as they went in, what happens at the bounds, how the time grows.
namespace rehearse {

// Whether calls left their arguments as they came.
struct InputEvidence {
  enum class Standing { unknown, unchanged, changed };
  Standing standing = Standing::unknown;
  std::string parameter;  // that was changed
  std::string test_case;  // in this one
  std::string reason;     // why it is unknown
};

struct ContractEvidence {
  std::string declared;  // the parameter that the task asks to change; empty: none
  InputEvidence input;
  std::optional<GroupOutcome> edge;       // of the last submission
  std::vector<std::string> failing_tags;  // of the edge case that it failed
  std::vector<std::string> edge_tags;     // of all edge cases, each once
  std::optional<std::string> growth;      // measured: "n log n"
  std::string growth_reason;              // why there is none
  std::vector<std::string> growing;       // names of what may grow: the parameters
};

// Pure. One point each for "input", "bounds" and "time".
[[nodiscard]] std::vector<ContractPoint> check_contract(const ContractStated& stated, const ContractEvidence& evidence);

// Runs the submission on samples and edge cases with the arguments themselves as what is compared after the call: exactly what
// problems do that are solved in place, so that it holds in every language.
[[nodiscard]] InputEvidence look_at_inputs(Judge& judge, const Problem& problem, const Submission& submission,
                                           std::stop_token stop);

}  // namespace rehearse
