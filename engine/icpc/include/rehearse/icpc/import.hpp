#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/bank/problem.hpp"
#include "rehearse/judge/judge.hpp"

namespace rehearse {

struct ImportRequest {
  std::filesystem::path source;                // a folder, or an archive (unpack)
  std::filesystem::path bank;                  // where the problem goes: the user's own
  std::filesystem::path installed = {};        // whose problems would hide one of the same name
  std::string slug = {};                       // empty: from the package's name
  Difficulty difficulty = Difficulty::medium;  // a package does not say
  bool replace = false;                        // a problem of that name in `bank`
};

// Runs what a package proves itself by.
struct ImportProver {
  Judge& judge;
  const Languages& languages;
  double slowness = 1;  // the judge's: by which a measured time is divided
  JudgeOptions options = {};
};

struct ImportReport {
  std::string slug;
  std::string title;
  std::string format;
  bool interactive = false;
  int samples = 0;
  int secrets = 0;
  Millis cpu_limit{};
  bool measured = false;              // the limit: the package has none
  int inputs_checked = 0;             // by its validators of inputs
  int submissions_run = 0;            // with the verdict of their folder, or a finding
  std::vector<std::string> findings;  // what is wrong with it: a refused input, a submission with another verdict
  std::vector<std::string> notes;     // what was left out
};

// Makes a problem of the bank of an ICPC or Kattis package: all or nothing. Without a prover nothing of the package is run, and
// a limit that it does not give is a guess, which is noted. A package with findings is imported; what it cannot be served
// without (a validator that does not compile) is an error. ErrorCode::conflict where there is a problem of that name.
[[nodiscard]] Result<ImportReport> import_package(const ImportRequest& request, const std::optional<ImportProver>& prover);

}  // namespace rehearse
