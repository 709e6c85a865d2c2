#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "rehearse/judge/case_set.hpp"
#include "rehearse/judge/trial.hpp"
#include "rehearse/verification/fall.hpp"

namespace rehearse {

struct CasePlace {
  CaseGroup group = CaseGroup::sample;
  const TestCase* test_case = nullptr;
};
using CaseOrder = std::vector<CasePlace>;

[[nodiscard]] CaseOrder order_of(const CaseSet& cases);
// In another order within each group, the same one for the same seed.
[[nodiscard]] CaseOrder shuffled(CaseOrder order, std::uint64_t seed);

// How a program fared, one case after another until the first that it fails.
struct Passage {
  std::optional<Fall> fall;
  Micros slowest{};  // of the cases before that
};
// `limit`: of CPU time for a case, where it is stricter than the trial's own.
[[nodiscard]] Result<Passage> pass(Trial& trial, const CaseOrder& order, std::optional<Micros> limit = {});

}  // namespace rehearse
