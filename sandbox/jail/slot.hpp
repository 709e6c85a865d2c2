#pragma once

#include <memory>

#include <sys/types.h>

#include "message.hpp"
#include "rehearse/base/result.hpp"
#include "rehearse/base/unique_fd.hpp"
#include "seccomp_filter.hpp"

namespace rehearse::jail {

// The descriptors that came with a RunRequest, taken apart.
struct RunDescriptors {
  std::vector<UniqueFd> standard;  // 0 1 2, or 0 1 2 3 4
  UniqueFd bundle;
  UniqueFd outputs;
  std::vector<UniqueFd> host_files;
};

// What a slot is made from.
struct SlotPlan {
  wire::RunRequest request;
  RunDescriptors descriptors;
};

// A place for one run, seen from the supervisor: fresh user, PID, IPC, UTS, cgroup and mount namespace with an init as PID 1.
// Killing init ends all of it.
class Slot {
 public:
  [[nodiscard]] static Result<Slot> make(const SlotPlan& plan, const SeccompFilter& filter);

  [[nodiscard]] pid_t init() const { return init_; }
  [[nodiscard]] int init_fd() const { return init_fd_.get(); }  // a pidfd: readable once init is gone
  [[nodiscard]] int socket() const { return socket_.get(); }    // what init says
  void kill() const;

 private:
  Slot(pid_t init, UniqueFd init_fd, UniqueFd socket);
  pid_t init_;
  UniqueFd init_fd_;
  UniqueFd socket_;
};

}  // namespace rehearse::jail
