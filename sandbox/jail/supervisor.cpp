#include "supervisor.hpp"

#include <algorithm>
#include <cerrno>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include <sys/socket.h>
#include <time.h>

#include "message.hpp"

namespace rehearse::jail {
namespace {

using namespace std::chrono_literals;
using std::chrono::nanoseconds;

// A slot that was taken is replaced when the run has ended or turns out to take longer, so as not to disturb its start; at once
// when few are left.
constexpr auto refill_delay = 1ms;
// Descriptors in poll's list for each run.
constexpr std::size_t watched_of_a_run = 4;

void refuse(int channel, std::string message) {
  wire::Finished finished;
  finished.result.message = std::move(message);
  static_cast<void>(wire::send_packet(channel, wire::encode(finished)));
}

// Takes the packet's descriptors apart in the order that RunRequest lays down.
RunOrder order_of(wire::Packet packet, wire::RunRequest request) {
  RunOrder order;
  auto& descriptors = packet.descriptors;
  order.channel = std::move(descriptors.back());
  descriptors.pop_back();
  if (request.lockstep) {
    order.gauge = std::move(descriptors.back());
    descriptors.pop_back();
  }
  if (!request.outputs.empty()) {
    order.outputs = std::move(descriptors.back());
    descriptors.pop_back();
  }
  order.program = std::move(descriptors);
  order.packet = std::move(packet.bytes);
  order.request = std::move(request);
  return order;
}

}  // namespace

Supervisor::Supervisor(UniqueFd control, SlotPool pool, DenialListener denials, std::chrono::milliseconds idle_limit)
    : control_(std::move(control)), pool_(std::move(pool)), denials_(std::move(denials)), idle_limit_(idle_limit) {}

void Supervisor::start(RunOrder order) {
  auto slot = pool_.take(ScratchSize::of(order.request));
  if (!slot) return refuse(order.channel.get(), slot.error().message + " (" + slot.error().hint + ")");
  runs_.emplace_back(std::move(order), std::move(*slot));
}

void Supervisor::take(wire::Packet packet) {
  if (packet.descriptors.empty()) return;
  auto request = wire::decode<wire::RunRequest>(packet.bytes);
  if (!request || request->descriptors() != packet.descriptors.size()) {
    return refuse(packet.descriptors.back().get(), "the sandbox helper does not understand the request");
  }
  start(order_of(std::move(packet), std::move(*request)));
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

// One at a time, so that a flood of them holds nobody else up.
void Supervisor::answer_denied_call() {
  const auto call = denials_.next();
  if (!call) return;
  const auto run = std::ranges::find_if(runs_, [&](const ActiveRun& candidate) { return candidate.holds(call->pid); });
  denials_.deny(*call, run == runs_.end() ? EPERM : run->deny(call->number));
}

void Supervisor::attend(ActiveRun& run, std::span<const pollfd> states, std::chrono::nanoseconds now) {
  if (states[1].revents != 0) run.read_channel();
  if (states[2].revents != 0) run.read_slot();
  if (states[3].revents != 0) run.read_denials();
  run.enforce(now);
}

void Supervisor::poll_once() {
  std::vector<pollfd> watched{
      {control_.get(), POLLIN, 0}, {runs_.empty() ? pool_.unready() : -1, POLLIN, 0}, {denials_.descriptor(), POLLIN, 0}};
  for (const auto& run : runs_) {
    // A descriptor that is closed already is -1, which poll passes over.
    for (const int fd : {run.slot().init_fd(), run.channel(), run.slot().socket(), run.slot().denials().descriptor()}) {
      watched.push_back({fd, POLLIN, 0});
    }
  }
  const auto wait = std::chrono::duration_cast<nanoseconds>(patience(monotonic_now()));
  const timespec timeout{wait / 1s, (wait % 1s).count()};
  const int ready = ::ppoll(watched.data(), watched.size(), &timeout, nullptr);
  if (ready < 0) return;
  const auto now = monotonic_now();
  auto states = std::span<const pollfd>(watched).subspan(3);
  for (auto run = runs_.begin(); run != runs_.end(); states = states.subspan(watched_of_a_run)) {
    const bool ended = states[0].revents != 0;
    if (ended) run->finish();
    if (!ended) attend(*run, states, now);
    run = ended ? runs_.erase(run) : std::next(run);
  }
  if (watched[1].revents != 0) pool_.read();
  if (watched[2].revents != 0) answer_denied_call();
  if (watched[0].revents != 0 && !accept()) {
    abandoned_ = true;
    serving_ = false;
  }
  if (ready > 0) return;
  if (pool_.full() && runs_.empty()) serving_ = false;
  // Nobody waits for anything: the time for what the next run will need.
  pool_.refill();
}

std::chrono::nanoseconds Supervisor::patience(std::chrono::nanoseconds now) const {
  std::chrono::nanoseconds wait = runs_.empty() ? nanoseconds{idle_limit_} : nanoseconds{sample_interval};
  if (pool_.low() || (runs_.empty() && !pool_.full())) return {};
  if (!pool_.full()) wait = refill_delay;
  for (const auto& run : runs_) wait = std::min(wait, run.next_look() - now);
  return std::max(wait, nanoseconds{});
}

void Supervisor::end_all() {
  for (auto& run : runs_) run.kill();
  for (auto& run : runs_) run.finish();
  runs_.clear();
}

void Supervisor::serve() {
  while (serving_) poll_once();
  if (abandoned_) return end_all();
  // Idle for long. What was sent in this moment is still served; what comes now finds the socket closed, and another helper.
  ::shutdown(control_.get(), SHUT_RD);
  static_cast<void>(accept());
  control_.reset();
  while (!runs_.empty()) poll_once();
}

}  // namespace rehearse::jail
