#pragma once

#include <utility>
#include <vector>

#include <sys/types.h>

#include "rehearse/base/result.hpp"
#include "rehearse/base/unique_fd.hpp"

namespace rehearse::jail {

// Who a program is inside. Not root: after exec nothing is left of the namespace's capabilities.
inline constexpr uid_t inside_uid = 1000;
inline constexpr gid_t inside_gid = 1000;

// Real root becomes a user of its own, who owns nothing on this machine: the process limit does not hold for root, and a hole
// in the sandbox must not end at uid 0. Ordinary users stay who they are.
[[nodiscard]] Result<void> drop_root();

// Enters a fresh user namespace (with the other CLONE_NEW* `namespaces`) in which this user is inside_uid.
[[nodiscard]] Result<void> enter_user_namespace(int namespaces);

// The kernel counts processes by user and user namespace, so each run is in one of its own, for its process limit to hold for
// it alone. Making one costs a tenth of a millisecond: they are used again, one run at a time. Nothing of a run stays in one,
// since keys cannot be made.
class RunNamespaces {
 public:
  // One that no run is in, below the user namespace of this process.
  [[nodiscard]] Result<UniqueFd> take();
  // One whose run is over: no process is in it.
  void give_back(UniqueFd space) { free_.push_back(std::move(space)); }

 private:
  std::vector<UniqueFd> free_;
};

// This process moves into one of RunNamespaces.
[[nodiscard]] Result<void> join_user_namespace(int space);

// No capability in any set, none to gain by exec, and no setuid program counts.
[[nodiscard]] Result<void> drop_capabilities();

}  // namespace rehearse::jail
