#pragma once

#include <chrono>
#include <functional>
#include <list>
#include <span>
#include <string>

#include <poll.h>

#include "active_run.hpp"
#include "clients.hpp"
#include "packet.hpp"
#include "rehearse/base/result.hpp"
#include "rehearse/base/unique_fd.hpp"
#include "slot_pool.hpp"

namespace rehearse::jail {

// After how long things without use go.
struct Patience {
  std::chrono::milliseconds idle{};    // the helper, without a run
  std::chrono::milliseconds parked{};  // a parked run
  bool with_clients = false;           // for the sake of a client the helper stays, however idle
};

// The helper's loop: takes requests from its clients, makes slots ahead, watches runs and those that are parked. It lives as
// long as there is something to do now and then and, unless it is shared, its only client lives, and takes every slot with it.
// The library replaces it when needed.
class Supervisor {
 public:
  Supervisor(UniqueFd control, SlotPool pool, DenialListener denials, Patience patience);

  void serve();

 private:
  using Choice = std::function<bool(const Parking&)>;
  void take(wire::Packet packet);
  void start(RunOrder order);
  void claim(const wire::Claim& claim, std::vector<UniqueFd> descriptors);
  void poll_once();
  void serve_runs(std::span<const pollfd> states);
  void serve_clients(std::span<const pollfd> states);
  // Parked runs, the youngest first.
  [[nodiscard]] std::vector<ActiveRun*> parked(const Choice& wanted);
  void discard_surplus(std::chrono::nanoseconds now);
  [[nodiscard]] bool running() const;  // a run that is not parked
  [[nodiscard]] bool idle() const;
  [[nodiscard]] std::chrono::nanoseconds patience(std::chrono::nanoseconds now) const;
  void answer_denied_call();
  void end_all();
  void attend(ActiveRun& run, std::span<const pollfd> states, std::chrono::nanoseconds now);

  Clients clients_;
  SlotPool pool_;
  DenialListener denials_;
  Patience patience_;
  std::list<ActiveRun> runs_;
  std::chrono::nanoseconds last_busy_;
  bool serving_ = true;
  bool abandoned_ = false;  // the only client has gone
};

}  // namespace rehearse::jail
