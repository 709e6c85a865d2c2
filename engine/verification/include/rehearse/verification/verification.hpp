#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/judge/judge.hpp"
#include "rehearse/verification/fall.hpp"
#include "rehearse/verification/mutants.hpp"

namespace rehearse {

enum class FindingLevel { error, note };  // an error must be mended; a note is worth a look
[[nodiscard]] std::string_view to_string(FindingLevel level);

enum class FindingKind {
  empty_group,         // of cases
  repeated_name,       // of a case, in its group
  missing_answer,      // of a case
  invalid_case,        // outside the input model
  unreached_bound,     // of the input model, by any case
  constant_answer,     // would pass all cases
  unstable_generator,  // does not make the same cases twice
  unsized_generator,   // does not make the sizes that a "sized" recipe is asked for
  wrong_verdict,       // of a submission
  wrong_group,         // caught it
  no_group,            // is declared by a failing submission
  caught_by_samples,   // alone: no test of what the samples leave open
  thin_margin,         // to the time limit
  order_matters,       // of the cases, to an accepted submission
  too_few_accepted,    // to agree on the answers
  single_choice,       // of several right outputs, by all accepted submissions
  disagreement,        // with the oracle, on a small input that is not among the cases
  unfound_question,    // of a clarification: asked in its own words, it finds another one or none
  idle_keyword,        // of a clarification: words that every question has
  not_judged,          // no such language, no tool-chain
  surviving_mutant,    // that some input rejects
};
[[nodiscard]] std::string_view to_string(FindingKind kind);

// Something that `bank verify` has to say of a package.
struct VerificationFinding {
  FindingKind kind = FindingKind::wrong_verdict;
  FindingLevel level = FindingLevel::error;
  std::string subject;  // "submissions/wrong_answer/greedy.py", or "" for the package itself
  std::string message;
};

// One submission, as it fared.
struct VerifiedSubmission {
  std::string path;  // below the problem's folder
  Verdict expected = Verdict::accepted;
  std::optional<CaseGroup> expected_group;  // that must catch it: in brackets at the end of its first line
  Verdict verdict = Verdict::accepted;
  std::optional<Fall> fall;  // the case that catches it
  Micros slowest{};          // of its cases, before that
};

struct Verification {
  std::vector<VerificationFinding> findings;
  std::vector<VerifiedSubmission> submissions;
  int cases = 0;
  int small_inputs = 0;   // beside the cases, on which all accepted submissions were compared with the oracle
  std::string generated;  // hash of the generated inputs
  std::optional<MutationScore> mutants;
  std::vector<Mutant> equivalents;  // survivors that nothing tells from their originals

  [[nodiscard]] bool ok() const;  // no finding is an error
};

struct VerificationOptions {
  JudgeOptions judge;
  bool mutants = false;
  bool proved_before = false;  // the package is as it was then, so a thin margin tells of this machine alone: a note
};

// Proves a package by its own submissions: each gets the verdict of its folder; a wrong one fails first in the group that its
// first line names; at least two accepted ones agree on every case, in another order too; an accepted one's slowest case takes
// at most half of the limit, and one that times out needs twice the limit or more; where several outputs may be right, two
// accepted ones choose differently. Cases are valid and made alike twice, reach every bound, and no constant answer passes
// them. Of mutants (mutants.hpp) none survives that an input rejects. A submission whose tool-chain is missing is a note. An
// Error is a failure of the judge itself, or a stop.
[[nodiscard]] Result<Verification> verify_package(Judge& judge, const Languages& languages, const Problem& problem,
                                                  const VerificationOptions& options = {});

// The group in brackets at the end of the source's first line: "// Forgets zero. [edge]".
[[nodiscard]] std::optional<CaseGroup> declared_group(std::string_view source);

}  // namespace rehearse
