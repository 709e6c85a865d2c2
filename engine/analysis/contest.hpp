#pragma once

#include <optional>

#include "rehearse/judge/judgement.hpp"
#include "rehearse/base/result.hpp"

namespace rehearse {

struct Failure {
  TestCase test_case;  // with its answer
  CaseResult result;
};

// A submission against what is right: what searching and shrinking need to know of an input.
class Contest {
 public:
  virtual ~Contest() = default;

  // How the submission fails; nothing where it passes, or where the case is no input of the problem. A case without an answer
  // gets it from the oracle. ErrorCode::interrupted once time is up.
  [[nodiscard]] virtual Result<std::optional<Failure>> run(const TestCase& test_case) = 0;
  // The same in a process of its own, of a case with its answer.
  [[nodiscard]] virtual Result<std::optional<Failure>> run_alone(const TestCase& test_case) = 0;
};

}  // namespace rehearse
