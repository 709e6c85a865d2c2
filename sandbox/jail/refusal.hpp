#pragma once

#include <string>

#include "rehearse/base/error.hpp"

namespace rehearse::jail {

// Why this machine does not allow the sandbox: `what` failed with `error`. The hint names the command that would allow it,
// found by reading the settings that are known to forbid it.
[[nodiscard]] Error refusal(std::string what, int error);

}  // namespace rehearse::jail
