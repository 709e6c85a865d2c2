#include "slot_pool.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include <poll.h>

namespace rehearse::jail {

SlotPool::SlotPool(std::unique_ptr<Rung> rung, std::size_t size, std::shared_ptr<CgroupFolders> cgroups)
    : rung_(std::move(rung)), size_(size), scratch_(ScratchSize::of({})), cgroups_(std::move(cgroups)) {}

Result<Slot> SlotPool::make() {
  // A run is better off without a cgroup than not run: its result says how it was measured.
  std::optional<RunCgroup> cgroup;
  if (cgroups_) {
    if (auto made = RunCgroup::make(cgroups_)) cgroup.emplace(std::move(*made));
  }
  return Slot::make(*rung_, scratch_, std::move(cgroup));
}

Result<Slot> SlotPool::take(const ScratchSize& scratch) {
  scratch_ = scratch;
  discouraged_ = false;
  while (!slots_.empty()) {
    Slot slot = std::move(slots_.front());
    slots_.pop_front();
    if (!slot.ended()) return slot;  // else the kernel took it (out of memory): the next one
  }
  return make();
}

void SlotPool::refill() {
  if (full()) return;
  auto slot = make();
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

Result<Slot> SlotPool::make_ready() {
  auto slot = make();
  if (!slot) return slot;
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
  return slot;
}

Result<void> SlotPool::probe() {
  if (auto slot = make_ready(); slot && (!cgroups_ || slot->limit(Limits{}, ScratchSize{}))) {
    slots_.push_back(std::move(*slot));
    return {};
  } else if (!cgroups_) {
    return unexpected(slot.error());
  }
  cgroups_.reset();  // whatever it was, it may be for them
  return probe();
}

}  // namespace rehearse::jail
