#pragma once

#include <list>
#include <span>

#include <poll.h>

#include "active_run.hpp"
#include "packet.hpp"
#include "rehearse/base/result.hpp"
#include "rehearse/base/unique_fd.hpp"
#include "slot_pool.hpp"

namespace rehearse::jail {

// The helper's loop: takes requests from the control socket, makes slots ahead, watches runs. It lives as long as the other end
// of the socket is open and there is something to do now and then, and takes every slot with it. The library replaces it when
// needed.
class Supervisor {
 public:
  // Without a run for `idle_limit` it ends.
  Supervisor(UniqueFd control, SlotPool pool, DenialListener denials, std::chrono::milliseconds idle_limit);

  void serve();

 private:
  [[nodiscard]] bool accept();  // false: the library has gone
  void take(wire::Packet packet);
  void start(RunOrder order);
  void poll_once();
  [[nodiscard]] std::chrono::nanoseconds patience(std::chrono::nanoseconds now) const;
  void answer_denied_call();
  void end_all();
  void attend(ActiveRun& run, std::span<const pollfd> states, std::chrono::nanoseconds now);

  UniqueFd control_;
  SlotPool pool_;
  DenialListener denials_;
  std::chrono::milliseconds idle_limit_;
  std::list<ActiveRun> runs_;
  bool serving_ = true;
  bool abandoned_ = false;  // the library has gone
};

}  // namespace rehearse::jail
