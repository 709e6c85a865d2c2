#include "passage.hpp"

#include <algorithm>

#include "rehearse/bank/random_stream.hpp"

namespace rehearse {

CaseOrder order_of(const CaseSet& cases) {
  CaseOrder order;
  for (const CaseSetGroup& group : cases) {
    for (const TestCase& test_case : group.cases) order.push_back({group.group, &test_case});
  }
  return order;
}

CaseOrder shuffled(CaseOrder order, std::uint64_t seed) {
  RandomStream random(seed);
  for (auto first = order.begin(); first != order.end();) {
    const auto last = std::find_if(first, order.end(), [&](const CasePlace& place) { return place.group != first->group; });
    for (auto left = last - first; left > 1; --left) {
      std::iter_swap(first + (left - 1), first + static_cast<std::ptrdiff_t>(random.below(static_cast<std::uint64_t>(left))));
    }
    first = last;
  }
  return order;
}

Result<Passage> pass(Trial& trial, const CaseOrder& order, std::optional<Micros> limit) {
  Passage passage;
  for (const CasePlace& place : order) {
    auto outcome = trial.run(*place.test_case);
    if (!outcome) return unexpected(outcome.error());
    CaseResult& result = outcome->result;
    const bool late = limit && result.cpu > *limit && result.verdict == Verdict::accepted;
    if (late) {
      result.verdict = Verdict::time_limit_exceeded;
      result.reason = "too slow, though it ends";
    }
    if (result.verdict != Verdict::accepted) {
      passage.fall = Fall{place.group, result.name, result.verdict, std::move(result.reason), result.cpu, late};
      return passage;
    }
    passage.slowest = std::max(passage.slowest, result.cpu);
  }
  return passage;
}

}  // namespace rehearse
