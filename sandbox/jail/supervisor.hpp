#pragma once

#include <list>

#include "active_run.hpp"
#include "packet.hpp"
#include "rehearse/base/result.hpp"
#include "rehearse/base/unique_fd.hpp"
#include "seccomp_filter.hpp"

namespace rehearse::jail {

// The helper's loop: takes requests from the control socket, makes slots, watches runs. It lives as long as the other end of
// the socket is open, and takes every slot with it. Idle, it waits in poll without a timer.
class Supervisor {
 public:
  Supervisor(UniqueFd control, SeccompFilter filter);

  // Makes a slot and ends it, so that a machine that forbids one is found out at the start and not at the first run.
  [[nodiscard]] Result<void> probe();

  void serve();

 private:
  [[nodiscard]] bool accept();  // false: the library has gone
  void take(wire::Packet packet);
  void start(UniqueFd channel, SlotPlan plan);
  void poll_once();

  UniqueFd control_;
  SeccompFilter filter_;
  std::list<ActiveRun> runs_;
  bool serving_ = true;
};

}  // namespace rehearse::jail
