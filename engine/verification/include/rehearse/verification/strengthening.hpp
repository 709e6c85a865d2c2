#pragma once

#include <vector>

#include "rehearse/verification/mutants.hpp"

namespace rehearse {

// What a package's cases lack: how its mutants fare, and a case against each group of survivors.
struct Strengthening {
  MutationScore score;
  std::vector<DistinguishingCase> cases;
  std::vector<Mutant> equivalents;  // survivors that nothing tells from their originals
};
[[nodiscard]] Result<Strengthening> find_strengthening(Judge& judge, const Languages& languages, const Problem& problem,
                                                       const MutantOptions& options = {});

// Adds the cases at the end of data/secret/edge.jsonl, under names that are not there yet.
[[nodiscard]] Result<void> add_edge_cases(const Problem& problem, const std::vector<DistinguishingCase>& cases);

}  // namespace rehearse
