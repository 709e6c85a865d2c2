#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "cpu_gauge.hpp"
#include "denied_calls.hpp"
#include "message.hpp"
#include "outcome.hpp"
#include "packet.hpp"
#include "parking.hpp"
#include "process_tree.hpp"
#include "rehearse/base/unique_fd.hpp"
#include "shared_pages.hpp"
#include "slot.hpp"

namespace rehearse::jail {

// How often a run's tree is looked at.
inline constexpr std::chrono::milliseconds sample_interval{5};

// What a run is made of: the request as it came and, apart, what came with it.
struct RunOrder {
  UniqueFd channel;  // to the library
  std::string packet;
  wire::RunRequest request;
  std::vector<UniqueFd> program;  // the descriptors for the slot, as RunRequest lays down
  UniqueFd outputs;
  UniqueFd gauge;  // for the library to see the tree's CPU time by
};

// What a run's figures are counted from: the start of its program, or its last claim.
struct Beginning {
  std::chrono::nanoseconds at{};               // CLOCK_MONOTONIC
  std::chrono::nanoseconds cpu{};              // of the tree by then
  std::chrono::nanoseconds waited_for_core{};  // by then
};

// One run in its slot: watches it, enforces its limits from outside and tells the library. Parked, it has nobody to tell.
class ActiveRun {
 public:
  // Launches as soon as the slot is ready.
  ActiveRun(RunOrder order, Slot slot);

  [[nodiscard]] int channel() const { return channel_.get(); }
  [[nodiscard]] Slot& slot() { return slot_; }
  [[nodiscard]] const Slot& slot() const { return slot_; }

  void read_channel();  // the library asks to kill or to park it, or has gone
  void read_slot();     // init or the program's process reports

  void read_denials();  // a denied call of the slot's own filter waits for its answer

  // Whether a process of the machine belongs to it.
  [[nodiscard]] bool holds(pid_t pid) const;
  // Notes a denied call and returns the error that it answers.
  [[nodiscard]] int deny(int call) { return denied_.note(call); }

  // When enforce() has something to do again.
  [[nodiscard]] std::chrono::nanoseconds next_look() const { return next_look_; }
  void kill() const { slot_.kill(); }
  // Nobody wants it any more.
  void discard() { stop(RunStatus::killed); }

  // If it is parked and was not discarded.
  [[nodiscard]] const Parking* parking() const { return parking_ && !stopped_for_ && !report_ ? &*parking_ : nullptr; }
  // Goes on with a parked run under other limits, for the library at the other end of `channel`, which is taken then. False: it
  // is of no use any more, and is discarded.
  [[nodiscard]] bool claim(const Limits& limits, UniqueFd& channel, UniqueFd& gauge);

  // Looks at the tree and kills it if it is over a limit.
  void enforce(std::chrono::nanoseconds now);

  // Reaps init, which is gone; nothing of the run is left then.
  void finish();

 private:
  void launch_if_ready();
  void fail(wire::SlotFailure failure);
  void take(const wire::Packet& packet);
  void begin(const wire::Launched& launched);
  void park(std::string key, std::vector<UniqueFd> pipes);
  void park_now(Parking parking);
  [[nodiscard]] bool begin_again();
  [[nodiscard]] bool tell_started(std::chrono::nanoseconds own_cpu);
  void watch_parked(std::chrono::nanoseconds now);
  [[nodiscard]] std::chrono::nanoseconds cpu() const { return sampled_cpu_ - beginning_.cpu; }
  void stop(RunStatus reason, std::string why = {});
  void look_at_tree(std::chrono::nanoseconds now);
  void look_at_cgroup(RunCgroup& cgroup);
  void look_at_scratch(std::chrono::nanoseconds now);
  void take_last_figures();
  void watch_memory(const TreeSample& sample);
  void watch_tasks(int tasks);
  [[nodiscard]] std::chrono::nanoseconds time_to_limit() const;
  [[nodiscard]] bool over_wall(std::chrono::nanoseconds now) const;
  [[nodiscard]] std::string scratch_excess() const;
  [[nodiscard]] std::int64_t memory_in(const ScratchUse& scratch) const;
  void tell(wire::Finished finished);
  [[nodiscard]] Observation observe(std::chrono::microseconds total_cpu);
  [[nodiscard]] wire::Finished result(std::chrono::microseconds total_cpu);

  UniqueFd channel_;
  Limits limits_;
  bool lockstep_;
  ScratchSize scratch_size_;
  std::optional<RunOrder> order_;  // until it is launched
  Slot slot_;
  ProcessTree tree_;
  DeniedCalls denied_;
  sandbox::CpuGauge gauge_;
  std::chrono::nanoseconds taken_;
  std::chrono::nanoseconds next_look_;
  std::optional<wire::Launched> launched_;
  Beginning beginning_;
  std::optional<Parking> parking_;
  std::optional<Parking> to_park_;  // as soon as it is launched
  bool reused_ = false;             // it was parked at least once
  std::optional<wire::SlotReport> report_;
  std::optional<wire::SlotFailure> failure_;
  std::optional<RunStatus> stopped_for_;
  std::string why_stopped_;
  std::chrono::nanoseconds stopped_at_{};
  std::chrono::nanoseconds sampled_cpu_{};  // since the start of the program
  ScratchUse scratch_;
  std::chrono::nanoseconds next_scratch_look_{};
  SharedPages shared_;
  std::int64_t memory_left_ = 0;  // before the limit, as of the last look
  std::int64_t sampled_peak_ = 0;
  bool ended_ = false;            // the tree is gone; what init still does is not the program's
  std::int64_t inputs_left_ = 0;  // of what was copied into the scratch folder before the start
};

[[nodiscard]] std::chrono::nanoseconds monotonic_now();

}  // namespace rehearse::jail
