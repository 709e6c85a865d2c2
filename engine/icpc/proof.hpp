#pragma once

#include "rehearse/icpc/import.hpp"
#include "rehearse/icpc/package.hpp"

namespace rehearse {

// Validates every input, measures the limit of time by the accepted submissions where the package has none, and judges all
// submissions. What is found goes into the report; the problem gets the limit.
[[nodiscard]] Result<void> prove(const ImportProver& prover, const IcpcPackage& package, Problem& problem,
                                 ImportReport& report);

}  // namespace rehearse
