#include "slot_pool.hpp"

#include <array>
#include <cerrno>
#include <utility>

#include <poll.h>

namespace rehearse::jail {

SlotPool::SlotPool(SeccompFilter filter, std::size_t size, std::shared_ptr<CgroupFolders> cgroups)
    : filter_(std::move(filter)), size_(size), cgroups_(std::move(cgroups)) {}

// A run is better off without a cgroup than not run: its result says how it was measured.
Result<Slot> SlotPool::make() {
  std::optional<RunCgroup> cgroup;
  if (cgroups_) {
    if (auto made = RunCgroup::make(cgroups_)) cgroup.emplace(std::move(*made));
  }
  return Slot::make(filter_, std::move(cgroup));
}

Result<Slot> SlotPool::take() {
  while (!slots_.empty()) {
    Slot slot = std::move(slots_.front());
    slots_.pop_front();
    if (!slot.ended()) return slot;  // else the kernel took it (out of memory): the next one
  }
  return make();
}

void SlotPool::refill() {
  if (full()) return;
  if (auto slot = make()) slots_.push_back(std::move(*slot));
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
      if (auto told = wire::decode<wire::SlotFailure>(packet.bytes)) failure = std::move(*told);
    }
    if (watched[1].revents != 0 && !slot->ready()) return unexpected(ErrorCode::unavailable, failure.message, failure.hint);
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
