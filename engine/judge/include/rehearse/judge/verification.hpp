#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rehearse/judge/judge.hpp"

namespace rehearse {

enum class FindingLevel { error, note };  // an error must be mended; a note is worth a look

// Something that `bank verify` has to say of a package.
struct VerificationFinding {
  FindingLevel level = FindingLevel::error;
  std::string subject;  // "submissions/wrong_answer/greedy.py", or "" for the package itself
  std::string message;
};

// One submission, as it fared.
struct VerifiedSubmission {
  std::string path;  // below the problem's folder
  Verdict expected = Verdict::accepted;
  std::optional<CaseGroup> expected_group;  // that must catch it: in brackets at the end of its first line
  Judgement judgement;
};

struct Verification {
  std::vector<VerificationFinding> findings;
  std::vector<VerifiedSubmission> submissions;

  [[nodiscard]] bool ok() const;  // no finding is an error
};

// Proves a package by its own submissions: each gets the verdict of its folder; a wrong one fails first in the group that its
// first line names; at least two accepted ones agree on every case; an accepted one's slowest case takes at most half of the
// limit. A submission whose tool-chain is missing is a note. An Error is a failure of the judge itself, or a stop.
[[nodiscard]] Result<Verification> verify_package(Judge& judge, const Languages& languages, const Problem& problem,
                                                  const JudgeOptions& options = {});

// The group in brackets at the end of the source's first line: "// Forgets zero. [edge]".
[[nodiscard]] std::optional<CaseGroup> declared_group(std::string_view source);

}  // namespace rehearse
