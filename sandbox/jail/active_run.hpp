#pragma once

#include <chrono>
#include <optional>

#include "message.hpp"
#include "outcome.hpp"
#include "packet.hpp"
#include "process_tree.hpp"
#include "rehearse/base/unique_fd.hpp"
#include "slot.hpp"

namespace rehearse::jail {

// How often a run's tree is looked at.
inline constexpr std::chrono::milliseconds sample_interval{5};

// One run in its slot: watches it, enforces its limits from outside and tells the library.
class ActiveRun {
 public:
  // `channel` is the run's socket to the library.
  ActiveRun(UniqueFd channel, const wire::RunRequest& request, Slot slot);

  [[nodiscard]] int channel() const { return channel_.get(); }
  [[nodiscard]] const Slot& slot() const { return slot_; }

  void read_channel();  // the library asks to kill, or has gone
  void read_slot();     // init reports

  // Looks at the tree and kills it if it is over a limit.
  void enforce(std::chrono::nanoseconds now);

  // Reaps init, which is gone; nothing of the run is left then.
  void finish();

 private:
  void take(const wire::Packet& packet);
  void begin(const wire::Begun& begun);
  void stop(RunStatus reason);
  void watch_memory(const TreeSample& sample, std::chrono::nanoseconds now);
  [[nodiscard]] bool over_wall(std::chrono::nanoseconds now) const;
  [[nodiscard]] std::int64_t scratch_growth() const;
  void tell(const wire::Finished& finished);
  [[nodiscard]] wire::Finished result(std::chrono::microseconds total_cpu) const;

  UniqueFd channel_;
  Limits limits_;
  Slot slot_;
  ProcessTree tree_;
  UniqueFd box_;
  pid_t inside_pid_ = 0;
  pid_t outside_pid_ = 0;
  std::chrono::nanoseconds made_;
  std::optional<wire::Begun> begun_;
  std::optional<wire::SlotReport> report_;
  std::optional<wire::SlotFailure> failure_;
  std::optional<RunStatus> stopped_for_;
  std::chrono::nanoseconds stopped_at_{};
  std::chrono::nanoseconds sampled_cpu_{};
  std::chrono::nanoseconds next_look_{};
  std::chrono::nanoseconds next_walk_{};
  std::int64_t sampled_peak_ = 0;
};

[[nodiscard]] std::chrono::nanoseconds monotonic_now();

}  // namespace rehearse::jail
