#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/bank/problem.hpp"

namespace rehearse {

struct ExportReport {
  std::string format;
  int files = 0;
  std::vector<std::string> notes;
};

// Writes an ICPC package of a problem into a folder that does not exist yet. An imported one is what it was, with the limit of
// time that was measured for it, so that importing it again gives the same problem; one that was written for this bank (a whole
// program, without a problem.yaml) gets one of the legacy form. Other problems, whose solutions are functions, are refused.
[[nodiscard]] Result<ExportReport> export_package(const Problem& problem, const std::filesystem::path& folder);

}  // namespace rehearse
