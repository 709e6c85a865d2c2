#include "rehearse/analysis/counterexample.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "duel.hpp"
#include "hunt.hpp"
#include "promise.hpp"
#include "rehearse/bank/input_literal.hpp"
#include "rehearse/bank/shrinker.hpp"
#include "time_limit.hpp"

namespace rehearse {
namespace {

// Where looking for something simpler ends.
constexpr std::size_t simple_enough = 3;  // scalars
constexpr std::size_t most_known = 1000;  // scalars of a case that is tried before small inputs are searched
constexpr Millis shrinking_time{3000};    // after a search that had no time limit to speak of
constexpr std::size_t no_bound = std::numeric_limits<std::size_t>::max();

// The package's cases, the simplest first; those that are large not at all.
std::vector<const TestCase*> known_cases(const Problem& problem, const CaseSet& generated) {
  std::vector<std::pair<std::size_t, const TestCase*>> cases;
  const auto add = [&](const std::vector<TestCase>& list) {
    for (const TestCase& test_case : list) {
      const std::size_t scalars = count_scalars(test_case.arguments, problem.signature);
      if (scalars <= most_known && test_case.answer) cases.emplace_back(scalars, &test_case);
    }
  };
  add(problem.sample);
  add(problem.edge);
  for (const CaseSetGroup& group : generated) {
    if (group.group == CaseGroup::random) add(group.cases);
  }
  std::stable_sort(cases.begin(), cases.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<const TestCase*> result;
  for (const auto& entry : cases) result.push_back(entry.second);
  return result;
}

const TestCase* find_case(const CaseSet& cases, const FailedCase& failed) {
  for (const CaseSetGroup& group : cases) {
    if (group.group != failed.group) continue;
    for (const TestCase& test_case : group.cases) {
      if (test_case.name == failed.name) return &test_case;
    }
  }
  return nullptr;
}

// Small inputs by the generator program, for a problem whose inputs promise what its declaration does not say.
void keep_promise(Hunt& hunt, Judge& judge, const Problem& problem) {
  const bool alone = problem.is_drawn_by_generator_alone();
  if (!alone && !Promise(problem).is_narrow()) return;
  std::vector<Recipe> recipes;
  std::copy_if(problem.random.begin(), problem.random.end(), std::back_inserter(recipes),
               [](const Recipe& recipe) { return !recipe.input; });
  hunt.keep_promise(
      [&judge, &problem, recipes](std::uint64_t seed) -> Result<std::vector<Arguments>> {
        constexpr int together = 50;  // a start of the program gives so many
        if (recipes.empty()) return std::vector<Arguments>{};
        Recipe recipe = recipes[seed % recipes.size()];
        recipe.seed = seed;
        recipe.count = together;
        return judge.generate(problem, recipe);
      },
      alone ? Hunt::Simpler::drawn : Hunt::Simpler::left_out);
}

Counterexample counterexample_of(Hunt::Shrunk shrunk, CounterexampleOrigin origin, std::string from, const Hunt& hunt,
                                 const Problem& problem, Millis took) {
  Counterexample result;
  result.origin = origin;
  result.from = std::move(from);
  result.tried = hunt.tried();
  result.test_case = std::move(shrunk.failure.test_case);
  result.literal = to_literal(result.test_case.arguments, problem.signature);
  result.scalars = shrunk.scalars;
  result.is_minimal = shrunk.is_minimal;
  result.result = std::move(shrunk.failure.result);
  result.took = took;
  return result;
}

// From a failing judgement to the simplest input that shows it.
class Pursuit {
 public:
  Pursuit(Judge& judge, const Problem& problem, Duel& duel, const HuntOptions& options, const TimeLimit& limit)
      : judge_(judge), problem_(problem), limit_(limit), hunt_(problem, duel, options) {
    keep_promise(hunt_, judge, problem);
  }

  Result<std::optional<Counterexample>> find(const FailedCase& failed) {
    const auto generated = judge_.generated_cases(problem_, limit_.token());
    const CaseSet none;
    const CaseSet& cases = generated ? **generated : none;
    if (auto done = shrink_known(known_cases(problem_, cases), 30, 60); !done) return unexpected(done.error());
    if (auto done = search(); !done) return unexpected(done.error());
    const TestCase* large = best_ ? nullptr : find_case(cases, failed);
    if (large != nullptr) {
      if (auto done = shrink_known({large}, 97, 97); !done) return unexpected(done.error());
    }
    return std::move(best_);
  }

 private:
  Result<void> shrink_known(const std::vector<const TestCase*>& cases, int search_until, int shrink_until) {
    auto failure = hunt_.first_failing(cases, {limit_, search_until});
    if (!failure) return unexpected(failure.error());
    if (!*failure) return {};
    std::string name = (*failure)->test_case.name;
    auto shrunk = hunt_.shrink(std::move(**failure), {limit_, shrink_until});
    if (!shrunk) return unexpected(shrunk.error());
    keep(std::move(*shrunk), CounterexampleOrigin::shrunk, std::move(name));
    return {};
  }

  Result<void> search() {
    if (best_ && best_->scalars <= simple_enough) return {};
    auto failure = hunt_.search({limit_, best_ ? 75 : 50}, best_ ? best_->scalars : no_bound);
    if (!failure) return unexpected(failure.error());
    if (!*failure) return {};
    auto shrunk = hunt_.shrink(std::move(**failure), {limit_, 95});
    if (!shrunk) return unexpected(shrunk.error());
    keep(std::move(*shrunk), CounterexampleOrigin::searched, {});
    return {};
  }

  void keep(Hunt::Shrunk shrunk, CounterexampleOrigin origin, std::string from) {
    if (best_ && best_->scalars <= shrunk.scalars) return;
    best_ = counterexample_of(std::move(shrunk), origin, std::move(from), hunt_, problem_, limit_.elapsed());
  }

  Judge& judge_;
  const Problem& problem_;
  const TimeLimit& limit_;
  Hunt hunt_;
  std::optional<Counterexample> best_;
};

}  // namespace

std::string_view to_string(CounterexampleOrigin origin) {
  switch (origin) {
    case CounterexampleOrigin::shrunk: return "shrunk";
    case CounterexampleOrigin::searched: return "searched";
  }
  return "shrunk";
}

std::string how_found(const Counterexample& found) {
  if (found.origin == CounterexampleOrigin::shrunk) return "shrunk from " + found.from;
  return fmt::format("found among {} small inputs", found.tried);
}

std::optional<FailedCase> failed_case(const Judgement& judgement) {
  const CaseResult* failure = judgement.first_failure();
  if (failure == nullptr) return std::nullopt;
  return FailedCase{failure->name, failure->group, failure->verdict, failure->state_left_over};
}

bool has_counterexample(const FailedCase& failed) {
  return !failed.state_left_over && (failed.verdict == Verdict::wrong_answer || failed.verdict == Verdict::run_time_error);
}

Result<std::optional<Counterexample>> find_counterexample(Judge& judge, const Problem& problem, const Submission& submission,
                                                          const FailedCase& failed, const HuntOptions& options) {
  if (!has_counterexample(failed) || problem.signature.is_program) return std::nullopt;
  const TimeLimit limit(options.budget, options.clock, options.stop);
  auto duel = Duel::open(judge, problem, submission, limit.token());
  if (!duel && duel.error().code == ErrorCode::interrupted) return std::nullopt;
  if (!duel) return unexpected(duel.error());
  if (!duel->build().ok) return std::nullopt;
  auto found = Pursuit(judge, problem, *duel, options, limit).find(failed);
  if (found && *found) (*found)->took = limit.elapsed();
  return found;
}

Result<StressOutcome> stress(Judge& judge, const Problem& problem, const Submission& submission, const HuntOptions& options) {
  if (problem.signature.is_program) {
    return unexpected(ErrorCode::bad_input, problem.slug + " comes from a package that does not say what its inputs may be",
                      "try inputs of your own: rehearse run --case");
  }
  // Asked of the judge: where a driver compiles, a trial learns only from its first case that it cannot.
  auto built = judge.build(problem, submission, options.stop);
  if (!built) return unexpected(built.error());
  StressOutcome outcome;
  outcome.build = std::move(*built);
  if (!outcome.build.ok) return outcome;
  auto duel = Duel::open(judge, problem, submission, options.stop);
  if (!duel) return unexpected(duel.error());
  Hunt hunt(problem, *duel, options);
  keep_promise(hunt, judge, problem);
  const TimeLimit limit(options.budget, options.clock, options.stop);
  auto failure = hunt.search({limit, 100}, no_bound);
  if (!failure) return unexpected(failure.error());
  outcome.took = limit.elapsed();
  if (*failure) {
    const TimeLimit shrinking(shrinking_time, options.clock, options.stop);
    auto shrunk = hunt.shrink(std::move(**failure), {shrinking, 100});
    if (!shrunk) return unexpected(shrunk.error());
    outcome.took = limit.elapsed();
    outcome.found = counterexample_of(std::move(*shrunk), CounterexampleOrigin::searched, {}, hunt, problem, outcome.took);
  }
  outcome.tried = hunt.tried();
  outcome.size = hunt.size();
  outcome.stopped = options.stop.stop_requested() && !outcome.found;
  return outcome;
}

}  // namespace rehearse
