#pragma once

#include <cstddef>
#include <deque>
#include <memory>

#include "cgroup_folders.hpp"
#include "rehearse/base/result.hpp"
#include "seccomp_filter.hpp"
#include "slot.hpp"

namespace rehearse::jail {

// Slots made ahead of demand. Each serves one run.
class SlotPool {
 public:
  // `size`: how many it keeps. `cgroups`: where each gets a cgroup of its own; may be none.
  SlotPool(SeccompFilter filter, std::size_t size, std::shared_ptr<CgroupFolders> cgroups);

  // The oldest, which is not necessarily ready yet; made now if there is none.
  [[nodiscard]] Result<Slot> take();

  // Makes one if some are missing. What fails here fails again, and is told, in take().
  void refill();
  [[nodiscard]] bool full() const { return slots_.size() >= size_; }
  [[nodiscard]] bool empty() const { return slots_.empty(); }

  // Makes one and waits until it is ready, so that a machine that forbids one is found out now and not at the first run.
  [[nodiscard]] Result<void> probe();

  // Whether runs are limited and measured by cgroups. Known once it has been probed.
  [[nodiscard]] bool has_cgroups() const { return static_cast<bool>(cgroups_); }

  [[nodiscard]] const SeccompFilter& filter() const { return filter_; }

 private:
  [[nodiscard]] Result<Slot> make();
  [[nodiscard]] Result<Slot> make_ready();

  SeccompFilter filter_;
  std::size_t size_;
  std::shared_ptr<CgroupFolders> cgroups_;
  std::deque<Slot> slots_;
};

}  // namespace rehearse::jail
