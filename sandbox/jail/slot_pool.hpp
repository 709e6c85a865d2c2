#pragma once

#include <cstddef>
#include <list>
#include <memory>

#include "rehearse/base/result.hpp"
#include "rung.hpp"
#include "slot.hpp"

namespace rehearse::jail {

// Slots made ahead of demand. Each serves one run.
class SlotPool {
 public:
  // `size`: how many it keeps.
  SlotPool(std::unique_ptr<Rung> rung, std::size_t size);

  // The oldest, which is not necessarily ready yet; made now if there is none.
  [[nodiscard]] Result<Slot> take(const ScratchSize& scratch);

  // Begins to make one if some are missing. What fails here fails again, and is told, by the next run's own.
  void refill();
  [[nodiscard]] bool full() const { return discouraged_ || slots_.size() >= size_; }
  [[nodiscard]] bool low() const { return !full() && slots_.size() <= 1; }

  // The socket of one that is still being made, to read() when something has come; -1 if all are ready.
  [[nodiscard]] int unready() const;
  void read();

  // Makes one and waits until it is ready, so that a machine that forbids one is found out now and not at the first run.
  [[nodiscard]] Result<void> probe();

 private:
  std::unique_ptr<Rung> rung_;
  std::size_t size_;
  bool discouraged_ = false;  // making one ahead has failed: none is made until one is needed
  ScratchSize scratch_;       // of the last run, and likely of the next
  std::list<Slot> slots_;
};

}  // namespace rehearse::jail
