#include "difference_search.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "rehearse/bank/shrinker.hpp"

namespace rehearse {
namespace {

constexpr std::uint64_t small_seeds = 2400;
constexpr std::int64_t largest_small = 12;
constexpr std::uint64_t seeds_of_recipe = 40;
constexpr std::uint64_t unused_seeds = 0x5eed'0000'0000ULL;  // packages number theirs by hand
constexpr std::size_t most_scalars = 4000;                    // of an input of a recipe
constexpr std::size_t batch = 40;                             // of the shrinker's candidates
constexpr int most_batches = 60;

}  // namespace

Result<DifferenceSearch> DifferenceSearch::create(Judge& judge, const Problem& problem, std::stop_token stop) {
  auto oracle = judge.oracle(problem, std::move(stop));
  if (!oracle) return unexpected(oracle.error());
  DifferenceSearch search(problem, std::move(*oracle));
  if (auto filled = search.fill(); !filled) return unexpected(filled.error());
  return search;
}

std::vector<Arguments> DifferenceSearch::draw() const {
  std::vector<Arguments> drawn;
  for (std::uint64_t seed = 0; seed < small_seeds; ++seed) {
    const auto size = 1 + static_cast<std::int64_t>(seed) % largest_small;
    if (auto input = problem_.input.try_small(seed, size)) drawn.push_back(std::move(*input));
  }
  for (const CaseGroup group : {CaseGroup::random, CaseGroup::large}) {
    for (const Recipe& recipe : problem_.recipes(group)) {
      if (!recipe.input || recipe.input->volume() > 20 * most_scalars) continue;
      for (std::uint64_t seed = 0; seed < seeds_of_recipe; ++seed) {
        auto input = recipe.input->try_generate(unused_seeds + recipe.seed + seed);
        if (input && count_scalars(*input) <= most_scalars) drawn.push_back(std::move(*input));
      }
    }
  }
  return drawn;
}

Result<std::optional<TestCase>> DifferenceSearch::answered(Arguments arguments) {
  TestCase test_case{"search", {}, std::move(arguments), std::nullopt};
  auto outcome = oracle_.run(test_case);
  if (!outcome) return unexpected(outcome.error());
  if (outcome->result.verdict != Verdict::accepted || !outcome->output) return std::nullopt;
  test_case.answer = std::move(outcome->output);
  return test_case;
}

Result<void> DifferenceSearch::fill() {
  auto drawn = draw();
  std::stable_sort(drawn.begin(), drawn.end(),
                   [](const Arguments& a, const Arguments& b) { return count_scalars(a) < count_scalars(b); });
  std::set<std::string> seen;
  for (Arguments& arguments : drawn) {
    if (!seen.insert(to_json_object(arguments, problem_.signature)).second) continue;
    auto test_case = answered(std::move(arguments));
    if (!test_case) return unexpected(test_case.error());
    if (*test_case) inputs_.push_back(std::move(**test_case));
  }
  return {};
}

Result<std::optional<TestCase>> DifferenceSearch::find(Trial& program) {
  for (const TestCase& input : inputs_) {
    const auto outcome = program.run(input);
    if (!outcome) return unexpected(outcome.error());
    if (outcome->result.verdict == Verdict::accepted) continue;
    // By itself: not for what an earlier input left behind.
    const auto alone = program.run_alone(input);
    if (!alone) return unexpected(alone.error());
    if (alone->result.verdict == Verdict::accepted) continue;
    return shrink(program, input).map([](TestCase smallest) { return std::optional(std::move(smallest)); });
  }
  return std::nullopt;
}

Result<TestCase> DifferenceSearch::shrink(Trial& program, TestCase failing) {
  Shrinker shrinker(problem_.input, failing.arguments);
  for (int i = 0; i < most_batches; ++i) {
    const auto candidates = shrinker.next(batch);
    if (candidates.empty()) return failing;
    for (std::size_t k = 0; k < candidates.size(); ++k) {
      auto test_case = answered(candidates[k]);
      if (!test_case) return unexpected(test_case.error());
      if (!*test_case) continue;
      const auto outcome = program.run_alone(**test_case);
      if (!outcome) return unexpected(outcome.error());
      if (outcome->result.verdict == Verdict::accepted) continue;
      failing = std::move(**test_case);
      shrinker.take(k);
      break;
    }
  }
  return failing;
}

}  // namespace rehearse
