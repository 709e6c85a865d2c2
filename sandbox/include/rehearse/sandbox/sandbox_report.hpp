#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rehearse/base/error.hpp"
#include "rehearse/sandbox/confinement.hpp"
#include "rehearse/sandbox/run_result.hpp"

namespace rehearse {

struct RunnerOptions;

// Something of the machine that the sandbox uses or that changes what it can promise.
struct Facility {
  std::string name;      // "user namespaces", "Landlock" ...
  bool present = false;  // as the sandbox needs it
  std::string found;     // what was found, for example "version 6"; may be empty
  std::string why;       // where it is missing: the reason, and what is lost without it
  std::string hint;      // where it is missing: the exact command that would give it, or what to do
};

// A rung that was tried and is not to be had on this machine.
struct RefusedRung {
  Confinement rung = Confinement::namespaces;
  Error error;  // the hint is the command that would allow it
};

// What the sandbox can do on this machine.
struct SandboxReport {
  std::optional<Confinement> confinement;  // the rung in force; nothing where the sandbox refuses
  MemoryRung memory;                       // how the memory of runs is limited and measured
  std::vector<RefusedRung> refused;        // the firmer rungs, in the order in which they were tried
  std::vector<std::string> unreachable;    // of RunnerOptions::read_only_paths: there, but not for programs (see there)
  bool shared = false;                     // served by a helper that other processes of this user use too ...
  std::string why_not_shared;              // ... or, although RunnerOptions::shared_in asks for it, not: why
  std::optional<Error> refusal;            // where there is no rung at all: why, and the command that helps
  std::vector<Facility> facilities;        // only by examine_sandbox
};

// Looks at the machine as Runner::create would and, beside, at every facility. Never fails: where the sandbox refuses, the
// report says why. Takes some hundredths of a second.
[[nodiscard]] SandboxReport examine_sandbox(const RunnerOptions& options);

}  // namespace rehearse
