#pragma once

#include <string>
#include <vector>

#include "rehearse/base/result.hpp"
#include "scratch.hpp"

namespace rehearse::jail {

// Makes what programs see as "/" the root of this process's mount namespace, which must be its own: the system's tool-chain
// folders and `read_only_paths` (absolute, existing) read-only, a made-up /etc, a minimal /dev, and the places where a slot
// mounts its own /proc and /box. Nothing else of the machine stays reachable.
[[nodiscard]] Result<void> build_root(const std::vector<std::string>& read_only_paths);

// A slot's own part of it, in the slot's mount namespace: the scratch folder and /proc of its PID namespace.
[[nodiscard]] Result<void> mount_slot(const ScratchSize& scratch);

}  // namespace rehearse::jail
