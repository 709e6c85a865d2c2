#include "difference_search.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "rehearse/bank/shrinker.hpp"

namespace rehearse {
namespace {

constexpr std::uint64_t small_seeds = 2400;
constexpr std::int64_t largest_small = 12;
constexpr int cases_of_recipe = 40;
constexpr std::size_t cases_of_generators = 2400;            // of all recipes together, where there is nothing else
constexpr std::uint64_t unused_seeds = 0x5eed'0000'0000ULL;  // packages number theirs by hand
constexpr std::size_t most_scalars = 4000;                   // of an input of a recipe
constexpr std::size_t batch = 40;                            // of the shrinker's candidates
constexpr int most_batches = 60;

}  // namespace

DifferenceSearch::DifferenceSearch(const Problem& problem, Trial oracle, std::optional<Trial> second)
    : problem_(problem),
      only_generated_(problem.is_drawn_by_generator_alone()),
      oracle_(std::move(oracle)),
      second_(std::move(second)) {}

Result<DifferenceSearch> DifferenceSearch::create(Judge& judge, const Problem& problem, std::stop_token stop) {
  auto oracle = judge.oracle(problem, stop);
  if (!oracle) return unexpected(oracle.error());
  auto second = judge.second_opinion(problem, std::move(stop));
  if (!second) return unexpected(second.error());
  DifferenceSearch search(problem, std::move(*oracle), std::move(*second));
  std::vector<Arguments> drawn;
  if (!search.only_generated_) search.draw_small(drawn);
  if (auto made = draw_by_recipes(judge, problem, drawn); !made) return unexpected(made.error());
  if (auto filled = search.fill(std::move(drawn)); !filled) return unexpected(filled.error());
  return search;
}

void DifferenceSearch::draw_small(std::vector<Arguments>& drawn) const {
  for (std::uint64_t seed = 0; seed < small_seeds; ++seed) {
    const auto size = 1 + static_cast<std::int64_t>(seed) % largest_small;
    if (auto input = problem_.input.try_small(seed, size)) drawn.push_back(std::move(*input));
  }
}

Result<void> DifferenceSearch::draw_by_recipes(Judge& judge, const Problem& problem, std::vector<Arguments>& drawn) {
  Problem varied = problem;
  varied.large.clear();
  for (Recipe& recipe : varied.random) {
    recipe.seed += unused_seeds;
    recipe.count = recipe.input ? cases_of_recipe : static_cast<int>(cases_of_generators / varied.random.size());
  }
  auto cases = judge.generate_cases(varied);
  if (!cases) return unexpected(cases.error());
  for (CaseSetGroup& group : *cases) {
    for (TestCase& test_case : group.cases) {
      if (count_scalars(test_case.arguments) <= most_scalars) drawn.push_back(std::move(test_case.arguments));
    }
  }
  return {};
}

Result<std::optional<TestCase>> DifferenceSearch::answered(Arguments arguments) {
  TestCase test_case{"search", {}, std::move(arguments), std::nullopt};
  auto outcome = oracle_.run(test_case);
  if (!outcome) return unexpected(outcome.error());
  if (outcome->result.verdict != Verdict::accepted || !outcome->output) return std::nullopt;
  test_case.answer = std::move(outcome->output);
  return test_case;
}

Result<void> DifferenceSearch::fill(std::vector<Arguments> drawn) {
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

// By itself, too: not for what an earlier input left behind.
Result<bool> DifferenceSearch::fails(Trial& program, const TestCase& input) {
  const auto outcome = program.run(input);
  if (!outcome) return unexpected(outcome.error());
  if (outcome->result.verdict == Verdict::accepted) return false;
  return program.run_alone(input).map([](const TrialOutcome& alone) { return alone.result.verdict != Verdict::accepted; });
}

Result<std::optional<TestCase>> DifferenceSearch::first_failed(Trial& program) {
  for (const TestCase& input : inputs_) {
    const auto failed = fails(program, input);
    if (!failed) return unexpected(failed.error());
    if (*failed) return input;
  }
  return std::nullopt;
}

Result<std::optional<TestCase>> DifferenceSearch::find(Trial& program) {
  for (const TestCase& input : inputs_) {
    const auto failed = fails(program, input);
    if (!failed) return unexpected(failed.error());
    if (!*failed) continue;
    const auto sound = is_undisputed(input);
    if (!sound) return unexpected(sound.error());
    if (!*sound) continue;
    return shrink(program, input).map([](TestCase smallest) { return std::optional(std::move(smallest)); });
  }
  return std::nullopt;
}

Result<bool> DifferenceSearch::is_undisputed(const TestCase& test_case) {
  if (!second_) return true;
  return second_->run(test_case).map([](const TrialOutcome& outcome) { return outcome.result.verdict == Verdict::accepted; });
}

Result<TestCase> DifferenceSearch::shrink(Trial& program, TestCase failing) {
  if (only_generated_) return failing;
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
      const auto sound = is_undisputed(**test_case);
      if (!sound) return unexpected(sound.error());
      if (!*sound) continue;
      failing = std::move(**test_case);
      shrinker.take(k);
      break;
    }
  }
  return failing;
}

}  // namespace rehearse
