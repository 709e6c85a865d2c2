#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/base/verdict.hpp"

namespace rehearse {

// One case of a package: the files are there.
struct IcpcCase {
  std::string name;   // "secret/hard/07"
  std::string input;  // path below the package, of the .in; the .ans stands beside it
  std::string answer;
  bool is_sample = false;
  std::vector<std::string> flags;        // for the validator of the output
  std::vector<std::string> input_flags;  // for those of inputs
  std::vector<std::string> arguments;    // of the program
};

struct IcpcSubmission {
  std::string place;                // path below the package: a file or a folder
  std::string folder;               // "accepted", "wrong_answer", ...
  std::optional<Verdict> expected;  // none: any but accepted ("rejected"), or anything
  bool must_fail = false;
};

// An ICPC or Kattis problem package (legacy, 2023-07-draft, 2025-09), as far as it is supported.
struct IcpcPackage {
  std::filesystem::path folder;
  std::string format;  // "legacy", "2023-07-draft", "2025-09"
  std::string name;
  std::vector<std::string> keywords;
  bool interactive = false;
  std::string validator;           // of outputs: path below the package; empty: the default one
  std::vector<std::string> flags;  // of problem.yaml
  std::vector<std::string> input_validators;

  std::optional<double> time_limit;  // seconds; none: to be measured by the accepted submissions
  double time_multiplier = 5;        // times the slowest accepted one
  double time_resolution = 1;        // seconds
  int memory_mb = 2048;
  int output_mb = 8;
  int validation_s = 60;
  int validation_mb = 2048;

  std::string statement;  // Markdown, with the samples
  std::string editorial;  // Markdown; may be empty
  std::vector<IcpcCase> cases;
  std::vector<IcpcSubmission> submissions;
  std::vector<std::string> notes;  // what is there and is not used, one sentence each
};

// The folder of the package within what an archive held: the one with the problem.yaml.
[[nodiscard]] Result<std::filesystem::path> find_package(const std::filesystem::path& folder);

// What cannot be supported (scoring, several passes, submitted answers, included code, constants ...) is an error that names
// all of it, one line each.
[[nodiscard]] Result<IcpcPackage> read_package(const std::filesystem::path& folder);

}  // namespace rehearse
