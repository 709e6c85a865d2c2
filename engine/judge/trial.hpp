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
  State(Runner& used_runner, const Languages& known_languages, Builder& used_builder, Problem tried,
        const Language& tried_language, Built tried_build, Pressure used_pressure, double machine_slowness,
        std::stop_token given_token)
      : runner(used_runner),
        languages(known_languages),
        builder(used_builder),
        pressure(used_pressure),
        slowness(machine_slowness),
        token(given_token),
        problem(std::move(tried)),
        language(tried_language),
        built(std::move(tried_build)),
        stop(std::move(given_token)),
        batch(runner, problem, language.definition(), built, pressure, most_cases, stop, slowness,
              make_checker(runner, languages, builder, problem, stop)) {}

  static constexpr std::size_t most_cases = 100'000;  // a backstop on one process's life; each case has limits of its own

  Runner& runner;
  const Languages& languages;
  Builder& builder;
  Pressure pressure;
  double slowness;
  std::stop_token token;
  Problem problem;
  Language language;
  Built built;
  StopSignal stop;
  Batch batch;
};

}  // namespace rehearse
