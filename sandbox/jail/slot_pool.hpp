#pragma once

#include <cstddef>
#include <deque>

#include "rehearse/base/result.hpp"
#include "seccomp_filter.hpp"
#include "slot.hpp"

namespace rehearse::jail {

// Slots made ahead of demand. Each serves one run.
class SlotPool {
 public:
  // `size`: how many it keeps.
  SlotPool(SeccompFilter filter, std::size_t size);

  // The oldest, which is not necessarily ready yet; made now if there is none.
  [[nodiscard]] Result<Slot> take();

  // Makes one if some are missing. What fails here fails again, and is told, in take().
  void refill();
  [[nodiscard]] bool full() const { return slots_.size() >= size_; }
  [[nodiscard]] bool empty() const { return slots_.empty(); }

  // Makes one and waits until it is ready, so that a machine that forbids one is found out now and not at the first run.
  [[nodiscard]] Result<void> probe();

  [[nodiscard]] const SeccompFilter& filter() const { return filter_; }

 private:
  SeccompFilter filter_;
  std::size_t size_;
  std::deque<Slot> slots_;
};

}  // namespace rehearse::jail
