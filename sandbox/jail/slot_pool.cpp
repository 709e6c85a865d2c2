#include "slot_pool.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include <poll.h>

namespace rehearse::jail {

SlotPool::SlotPool(std::unique_ptr<Rung> rung, std::size_t size)
    : rung_(std::move(rung)), size_(size), scratch_(ScratchSize::of({})) {}

Result<Slot> SlotPool::take(const ScratchSize& scratch) {
  scratch_ = scratch;
  discouraged_ = false;
  while (!slots_.empty()) {
    Slot slot = std::move(slots_.front());
    slots_.pop_front();
    if (!slot.ended()) return slot;  // else the kernel took it (out of memory): the next one
  }
  return Slot::make(*rung_, scratch_);
}

void SlotPool::refill() {
  if (full()) return;
  auto slot = Slot::make(*rung_, scratch_);
  discouraged_ = !slot;
  if (slot) slots_.push_back(std::move(*slot));
}

int SlotPool::unready() const {
  const auto slot = std::ranges::find_if(slots_, [](const Slot& candidate) { return !candidate.ready(); });
  return slot == slots_.end() ? -1 : slot->socket();
}

void SlotPool::read() {
  wire::Packet packet;
  const auto failed = [&](Slot& slot) { return !slot.ready() && slot.receive(packet) != wire::Received::nothing; };
  discouraged_ = slots_.remove_if(failed) > 0;
}

Result<void> SlotPool::probe() {
  auto slot = Slot::make(*rung_, scratch_);
  if (!slot) return unexpected(slot.error());
  wire::SlotFailure failure{"a run's slot ended while it was made", {}};
  wire::Packet packet;
  while (!slot->ready()) {
    std::array watched{pollfd{slot->socket(), POLLIN, 0}, pollfd{slot->init_fd(), POLLIN, 0}};
    if (::poll(watched.data(), watched.size(), -1) < 0 && errno != EINTR) break;
    while (slot->receive(packet) == wire::Received::packet) {
      failure = wire::decode<wire::SlotFailure>(packet.bytes).value_or(wire::damaged_packet);
      slot->kill();
    }
    if (watched[1].revents == 0 || slot->ready()) continue;
    // A shortage passes: it is no reason to hold programs less firmly.
    const bool shortage = failure.message == wire::damaged_packet.message;
    return unexpected(shortage ? ErrorCode::io : ErrorCode::unavailable, failure.message, failure.hint);
  }
  slots_.push_back(std::move(*slot));
  return {};
}

}  // namespace rehearse::jail
