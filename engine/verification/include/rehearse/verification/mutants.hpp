#pragma once

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "rehearse/judge/judge.hpp"
#include "rehearse/verification/fall.hpp"

namespace rehearse {

struct MutantOptions {
  std::function<void(int done, int total)> progress;  // may be empty
  std::stop_token stop;
};

// A solution with one small mistake in it.
struct Mutant {
  std::string submission;  // path below the problem's folder
  std::string source;      // of the mutant
  int line = 1;
  std::string change;        // in words: "< becomes <="
  Millis cpu_limit{};        // for a case: ten times what the solution takes
  std::optional<Fall> fall;  // what rejects it
};

struct DistinguishingCase {
  TestCase test_case;           // the smallest that was found, with the right answer
  std::vector<std::size_t> of;  // survivors, by index, that it rejects
};

// How well a package's cases tell its accepted C++ submissions from mutants of them.
struct MutationScore {
  int killed = 0;
  int not_compiling = 0;
  std::vector<Mutant> survivors;
};

// Mutants of all accepted submissions in C++, each run on the cases until it fails one. ErrorCode::interrupted after a stop.
[[nodiscard]] Result<MutationScore> score_mutants(Judge& judge, const Languages& languages, const Problem& problem,
                                                  const MutantOptions& options = {});

// Cases that reject survivors, found among thousands of small inputs and some of the recipes', made small; one may reject
// several. Survivors that none rejects are presumed to do the same as their originals.
[[nodiscard]] Result<std::vector<DistinguishingCase>> tell_apart(Judge& judge, const Problem& problem,
                                                                 const std::vector<Mutant>& survivors,
                                                                 const MutantOptions& options = {});

}  // namespace rehearse
