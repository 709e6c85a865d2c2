#pragma once

#include <vector>

#include "rehearse/sandbox/sandbox_report.hpp"

namespace rehearse::jail {

// Looks at all of the machine that matters to the sandbox, before this process has changed anything about itself.
[[nodiscard]] std::vector<Facility> examine_facilities();

}  // namespace rehearse::jail
