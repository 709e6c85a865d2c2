#include "supervisor.hpp"

#include <array>
#include <cerrno>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include <poll.h>
#include <sys/wait.h>

#include "message.hpp"

namespace rehearse::jail {
namespace {

void refuse(int channel, std::string message) {
  wire::Finished finished;
  finished.result.message = std::move(message);
  static_cast<void>(wire::send_packet(channel, wire::encode(finished)));
}

// Takes the packet's descriptors apart in the order that RunRequest lays down; the channel has been taken already.
SlotPlan plan_of(wire::RunRequest request, std::vector<UniqueFd> descriptors) {
  auto next = std::next(descriptors.begin());
  SlotPlan plan{std::move(request), {}};
  for (int i = 0; i < (plan.request.lockstep ? 5 : 3); ++i) plan.descriptors.standard.push_back(std::move(*next++));
  if (plan.request.bundled) plan.descriptors.bundle = std::move(*next++);
  if (!plan.request.outputs.empty()) plan.descriptors.outputs = std::move(*next++);
  plan.descriptors.host_files.assign(std::make_move_iterator(next), std::make_move_iterator(descriptors.end()));
  return plan;
}

}  // namespace

Supervisor::Supervisor(UniqueFd control, SeccompFilter filter) : control_(std::move(control)), filter_(std::move(filter)) {}

Result<void> Supervisor::probe() {
  SlotPlan plan;
  plan.request.arguments = {""};  // nothing can be started by this name: the slot is made in full and then reports that
  auto slot = Slot::make(plan, filter_);
  if (!slot) return unexpected(slot.error());
  pollfd ended{slot->init_fd(), POLLIN, 0};
  while (::poll(&ended, 1, -1) < 0 && errno == EINTR) {
  }
  ::waitpid(slot->init(), nullptr, 0);
  wire::Packet packet;
  bool launched = false;
  wire::SlotFailure failure{"a run's slot ended while it was made", {}};
  while (wire::receive_packet(slot->socket(), packet) == wire::Received::packet) {
    if (wire::decode<wire::Launched>(packet.bytes)) launched = true;
    if (auto told = wire::decode<wire::SlotFailure>(packet.bytes)) failure = std::move(*told);
  }
  if (launched) return {};
  return unexpected(ErrorCode::unavailable, failure.message, failure.hint);
}

void Supervisor::start(UniqueFd channel, SlotPlan plan) {
  auto slot = Slot::make(plan, filter_);
  if (!slot) return refuse(channel.get(), slot.error().message + " (" + slot.error().hint + ")");
  runs_.emplace_back(std::move(channel), plan.request, std::move(*slot));
}

void Supervisor::take(wire::Packet packet) {
  if (packet.descriptors.empty()) return;
  auto request = wire::decode<wire::RunRequest>(packet.bytes);
  if (!request || request->descriptors() != packet.descriptors.size()) {
    return refuse(packet.descriptors.front().get(), "the sandbox helper does not understand the request");
  }
  UniqueFd channel = std::move(packet.descriptors.front());
  start(std::move(channel), plan_of(std::move(*request), std::move(packet.descriptors)));
}

bool Supervisor::accept() {
  wire::Packet packet;
  while (true) {
    switch (wire::receive_packet(control_.get(), packet)) {
      case wire::Received::packet: take(std::move(packet)); break;
      case wire::Received::nothing: return true;
      case wire::Received::closed: return false;
    }
  }
}

void Supervisor::poll_once() {
  std::vector<pollfd> watched{{control_.get(), POLLIN, 0}};
  for (const auto& run : runs_) {
    watched.push_back({run.channel(), POLLIN, 0});  // -1 once the library has closed it: poll passes it over
    watched.push_back({run.slot().socket(), POLLIN, 0});
    watched.push_back({run.slot().init_fd(), POLLIN, 0});
  }
  if (::poll(watched.data(), watched.size(), runs_.empty() ? -1 : static_cast<int>(sample_interval.count())) < 0) return;
  auto state = std::next(watched.begin());
  const auto now = monotonic_now();
  for (auto run = runs_.begin(); run != runs_.end();) {
    if ((state++)->revents != 0) run->read_channel();
    if ((state++)->revents != 0) run->read_slot();
    const bool ended = (state++)->revents != 0;
    if (ended) run->finish();
    if (!ended) run->enforce(now);
    run = ended ? runs_.erase(run) : std::next(run);
  }
  if (watched.front().revents != 0) serving_ = accept();
}

void Supervisor::serve() {
  while (serving_) poll_once();
  for (auto& run : runs_) run.slot().kill();
  for (auto& run : runs_) run.finish();
  runs_.clear();
}

}  // namespace rehearse::jail
