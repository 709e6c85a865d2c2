#include "hunt.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include "rehearse/bank/shrinker.hpp"

namespace rehearse {
namespace {

constexpr Millis slow_start{40};
constexpr int reported_every = 50;         // inputs
constexpr int most_idle = 2000;            // draws in a row that give nothing new: there is no more
constexpr std::size_t most_scalars = 400;  // an input is no small one beyond it, whatever size was asked for

// The seeds of neighbouring draws must not be neighbours themselves: recipes count from theirs.
std::uint64_t scrambled(std::uint64_t seed, std::uint64_t number) {
  std::uint64_t state = seed * 0x9e3779b97f4a7c15ULL + number;
  state = (state ^ (state >> 30U)) * 0xbf58476d1ce4e5b9ULL;
  state = (state ^ (state >> 27U)) * 0x94d049bb133111ebULL;
  return state ^ (state >> 31U);
}

}  // namespace

Hunt::Hunt(const Problem& problem, Contest& contest, const HuntOptions& options)
    : problem_(problem), contest_(contest), options_(options) {
  // The recipes' narrower inputs as well: they are where answers differ. Each as often as all of them together is the
  // problem's.
  for (const Recipe& recipe : problem.random) {
    if (!recipe.input) continue;
    sources_.push_back(problem.input);
    sources_.push_back(*recipe.input);
  }
  if (sources_.empty()) sources_.push_back(problem.input);
}

std::size_t Hunt::count(const Arguments& arguments) const { return count_scalars(arguments, problem_.signature); }

void Hunt::report(const Until& until, bool shrinking, std::size_t scalars) const {
  if (options_.progress) options_.progress({shrinking, tried_, size_, scalars, until.limit.elapsed()});
}

Result<bool> Hunt::is_confirmed(const Failure& failure) {
  const auto now = options_.clock ? options_.clock : monotonic_now;
  const Millis before = now();
  const auto alone = contest_.run_alone(failure.test_case);
  starts_slowly_ = now() - before > slow_start;
  if (alone) return alone->has_value();
  if (alone.error().code != ErrorCode::interrupted) return unexpected(alone.error());
  was_interrupted_ = true;
  return false;
}

// A failure that is one, or nothing.
Result<std::optional<Failure>> Hunt::attempt(const TestCase& test_case, Confirm confirm) {
  ++tried_;
  auto failure = contest_.run(test_case);
  if (!failure && failure.error().code == ErrorCode::interrupted) {
    was_interrupted_ = true;
    return std::nullopt;
  }
  if (!failure || !*failure || (starts_slowly_ && confirm == Confirm::where_quick)) return failure;
  const auto confirmed = is_confirmed(**failure);
  if (!confirmed) return unexpected(confirmed.error());
  return *confirmed ? std::move(*failure) : std::nullopt;
}

Result<std::optional<Failure>> Hunt::first_failing(const std::vector<const TestCase*>& cases, const Until& until) {
  for (const TestCase* test_case : cases) {
    if (until.is_reached() || was_interrupted_) break;
    auto failure = attempt(*test_case, Confirm::always);
    if (!failure || *failure) return failure;
  }
  return std::nullopt;
}

std::optional<Arguments> Hunt::draw(std::uint64_t number) {
  if (keeping_) {
    if (drawn_ahead_.empty()) {
      auto drawn = keeping_(options_.seed * 100'000 + batches_++);
      if (!drawn) return std::nullopt;
      drawn_ahead_ = std::move(*drawn);
    }
    if (drawn_ahead_.empty()) return std::nullopt;
    Arguments next = std::move(drawn_ahead_.back());
    drawn_ahead_.pop_back();
    return count(next) <= most_scalars ? std::optional(std::move(next)) : std::nullopt;
  }
  const InputModel& source = sources_[number % sources_.size()];
  auto arguments = source.try_small(scrambled(options_.seed, number), size_);
  if (!arguments || count(*arguments) > most_scalars) return std::nullopt;
  return std::move(*arguments);
}

Result<std::optional<Failure>> Hunt::search(const Until& until, std::size_t below) {
  const auto inputs_of = [](std::int64_t size) { return 10 + 10 * size; };
  for (std::int64_t round = 0; !until.is_reached(); ++round) {
    int idle = 0;
    for (size_ = 1; size_ <= options_.largest; ++size_) {
      for (std::int64_t left = inputs_of(size_) << std::min<std::int64_t>(round, 10); left > 0; --left) {
        if (until.is_reached() || was_interrupted_) return std::nullopt;
        auto arguments = draw(drawn_++);
        if (!arguments || count(*arguments) >= below || !seen_.insert(to_json(Value(*arguments))).second) {
          if (++idle > most_idle && size_ == options_.largest) return std::nullopt;
          continue;
        }
        idle = 0;
        TestCase test_case;
        test_case.name = "search";
        test_case.arguments = std::move(*arguments);
        auto failure = attempt(test_case, Confirm::always);
        if (!failure || *failure) return failure;
        if (tried_ % reported_every == 0) report(until, false, 0);
      }
    }
    size_ = options_.largest;
  }
  return std::nullopt;
}

Result<Hunt::Shrunk> Hunt::draw_simpler(Failure failure, const Until& until) {
  constexpr int enough = 1500;  // inputs without a simpler one among them
  Shrunk best{std::move(failure), 0, false};
  best.scalars = count(best.failure.test_case.arguments);
  int idle = 0;
  for (int last = tried_; tried_ - last < enough && idle < most_idle && !until.is_reached() && !was_interrupted_;) {
    auto arguments = draw(drawn_++);
    if (!arguments || count(*arguments) >= best.scalars || !seen_.insert(to_json(Value(*arguments))).second) {
      ++idle;
      continue;
    }
    idle = 0;
    TestCase test_case;
    test_case.name = best.failure.test_case.name;
    test_case.arguments = std::move(*arguments);
    auto found = attempt(test_case, Confirm::always);
    if (!found) return unexpected(found.error());
    if (tried_ % reported_every == 0) report(until, true, best.scalars);
    if (!*found) continue;
    best.failure = std::move(**found);
    best.scalars = count(best.failure.test_case.arguments);
    last = tried_;
  }
  return best;
}

Result<Hunt::Shrunk> Hunt::shrink(Failure failure, const Until& until) {
  if (keeping_ && simpler_ == Simpler::drawn) return draw_simpler(std::move(failure), until);
  constexpr std::size_t batch = 16;
  Shrunk best{std::move(failure), 0, false};
  const Failure sure = best.failure;
  Shrinker shrinker(problem_.input, best.failure.test_case.arguments,
                    keeping_ ? Shrinker::Steps::removals : Shrinker::Steps::all);
  while (!until.is_reached() && !was_interrupted_ && !best.is_minimal) {
    const auto candidates = shrinker.next(batch);
    best.is_minimal = candidates.empty();
    for (std::size_t i = 0; i < candidates.size() && !until.is_reached() && !was_interrupted_; ++i) {
      TestCase test_case;
      test_case.name = sure.test_case.name;
      test_case.arguments = candidates[i];
      auto found = attempt(test_case, Confirm::where_quick);
      if (!found) return unexpected(found.error());
      if (tried_ % reported_every == 0) report(until, true, count(best.failure.test_case.arguments));
      if (!*found) continue;
      best.failure = std::move(**found);
      shrinker.take(i);
      break;
    }
  }
  if (starts_slowly_ && best.failure.test_case.arguments != sure.test_case.arguments) {
    const auto confirmed = is_confirmed(best.failure);
    if (!confirmed) return unexpected(confirmed.error());
    if (!*confirmed && !was_interrupted_) best = {sure, 0, false};
  }
  best.scalars = count(best.failure.test_case.arguments);
  return best;
}

}  // namespace rehearse
