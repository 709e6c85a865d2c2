#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rehearse/base/verdict.hpp"
#include "rehearse/judge/judge.hpp"

namespace rehearse {

// One of the package's own.
struct SubmissionFile {
  std::string path;  // below the problem's folder
  Verdict expected = Verdict::accepted;
  std::string language;  // empty: of none that is known, which `fault` says
  std::string source;
  std::optional<Error> fault;
};

// All of them, by folder and name.
[[nodiscard]] Result<std::vector<SubmissionFile>> find_submissions(const Problem& problem, const Languages& languages);

// What running needs of a problem, so that it is cheap to copy.
[[nodiscard]] Problem without_texts(const Problem& problem);

}  // namespace rehearse
