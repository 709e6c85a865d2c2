#pragma once

#include <string>

#include "rehearse/analysis/counterexample.hpp"
#include "screen/report.hpp"

namespace rehearse {

// Below the failure that it explains.
[[nodiscard]] RunReport::Counterexample counterexample_of(const Counterexample& found);

// The judgement's JSON with "counterexample" in it: null where none was found or looked for.
[[nodiscard]] std::string judgement_json(const Judgement& judgement, const std::optional<Counterexample>& found,
                                         const Signature& signature);

}  // namespace rehearse
