#pragma once

#include "batch.hpp"
#include "builder.hpp"
#include "checker_program.hpp"
#include "rehearse/judge/language.hpp"
#include "rehearse/judge/trial.hpp"
#include "stop_signal.hpp"

namespace rehearse {

// All that a trial's batch borrows, in one place that does not move.
struct Trial::State {
  State(Runner& runner, const Languages& languages, Builder& builder, Problem tried, const Language& tried_language,
        Built tried_build, Pressure pressure, double slowness, std::stop_token token)
      : problem(std::move(tried)),
        language(tried_language),
        built(std::move(tried_build)),
        stop(std::move(token)),
        batch(runner, problem, language.definition(), built, pressure, most_cases, stop, slowness,
              make_checker(runner, languages, builder, problem, stop)) {}

  static constexpr std::size_t most_cases = 100'000;  // a backstop on one process's life; each case has limits of its own

  Problem problem;
  Language language;
  Built built;
  StopSignal stop;
  Batch batch;
};

}  // namespace rehearse
