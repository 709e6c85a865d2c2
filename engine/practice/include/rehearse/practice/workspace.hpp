#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/bank/problem.hpp"
#include "rehearse/base/result.hpp"
#include "rehearse/judge/language.hpp"

namespace rehearse {

// Where the candidate works on one task: an ordinary folder with an ordinary program in it.
struct Workspace {
  std::filesystem::path folder;
  std::filesystem::path solution;  // the file to edit
  std::filesystem::path tests;     // tests.jsonl: the candidate's own cases, one a line
};

// Which text of the problem the candidate gets to read.
enum class Reading { brief, statement };

// The folder of task `index` (0-based) below the session's: "<session>/1-two-sum".
[[nodiscard]] Workspace workspace_of(const std::filesystem::path& session_folder, int index, const std::string& slug,
                                     const Language& language);

// Creates the folder with stub, README, samples, an empty tests.jsonl and what an editor needs. Files that are there already
// are left as they are: what the candidate wrote is never overwritten.
[[nodiscard]] Result<void> create_workspace(const Workspace& workspace, const Problem& problem, const Language& language,
                                            Reading reading);

// The candidate's own cases: lines of a case file in which "name", "tags" and "answer" may be missing. No file: no cases.
// Errors name file and line; with a problem also what is outside of its limits, with path and bound.
[[nodiscard]] Result<std::vector<TestCase>> own_cases(const Workspace& workspace, const Signature& signature);
[[nodiscard]] Result<std::vector<TestCase>> own_cases(const Workspace& workspace, const Problem& problem);

// Puts a case among them, once: where its arguments are there already, nothing is written. Gives the name that it has there:
// `stem` and a number.
[[nodiscard]] Result<std::string> keep_case(const Workspace& workspace, const TestCase& test_case, std::string_view stem,
                                            const Signature& signature);

// One of them: {"args": {"nums": [1, 2], "k": 3}}, or only the arguments, in JSON or as a statement shows them
// ("nums = [1,2], k = 3"). `number` names one that has no name.
[[nodiscard]] Result<TestCase> own_case(std::string_view text, int number, const Signature& signature);

}  // namespace rehearse
