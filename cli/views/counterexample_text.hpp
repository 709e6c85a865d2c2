#pragma once

#include <string>

#include "rehearse/analysis/counterexample.hpp"
#include "rehearse/session/payload.hpp"
#include "screen/report.hpp"

namespace rehearse {

// Below the failure that it explains.
[[nodiscard]] RunReport::Counterexample counterexample_of(const Counterexample& found);

[[nodiscard]] RunReport::Counterexample counterexample_of(const CounterexampleSought& found);

// "looking for an input that fails: 812 tried, of size 7, 400 a second"
[[nodiscard]] std::string progress_text(const HuntProgress& progress);

// The judgement's JSON with "counterexample" in it: null where none was found or looked for.
[[nodiscard]] std::string judgement_json(const Judgement& judgement, const std::optional<Counterexample>& found,
                                         const Signature& signature);
[[nodiscard]] std::string judgement_json(const Judgement& judgement, const std::vector<CounterexampleSought>& found);

// {"schema", "found", "counterexample", "tried", "size", "stopped", "ms", "saved_as", "build"}
[[nodiscard]] std::string stress_json(const StressOutcome& outcome, const Signature& signature);

}  // namespace rehearse
