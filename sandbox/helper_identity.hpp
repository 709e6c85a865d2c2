#pragma once

#include <string>

#include "message.hpp"
#include "rehearse/sandbox/runner.hpp"

namespace rehearse::sandbox {

// What a helper is told of these options, for the firmest rung that they allow.
[[nodiscard]] wire::Configure configuration(const RunnerOptions& options);

// All that two processes must have in common to use one helper: the executable, the protocol and the options, the folders that
// it shows (one that was replaced is another one), what it copied when it was started, the view of the machine, and what runs
// inherit of whoever starts the helper.
[[nodiscard]] std::string identity_of(const RunnerOptions& options);

}  // namespace rehearse::sandbox
