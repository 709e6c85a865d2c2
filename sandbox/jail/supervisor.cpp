#include "supervisor.hpp"

#include <algorithm>
#include <cerrno>
#include <functional>
#include <iterator>
#include <map>
#include <string>
#include <utility>
#include <vector>

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
constexpr std::size_t watched_of_a_run = 4 + Parking::watched_pipes;
// Each is a program with its memory.
constexpr std::size_t most_parked = 8;
constexpr std::size_t most_parked_alike = 2;

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

Supervisor::Supervisor(UniqueFd control, SlotPool pool, DenialListener denials, Patience patience)
    : clients_(std::move(control)),
      pool_(std::move(pool)),
      denials_(std::move(denials)),
      patience_(patience),
      last_busy_(monotonic_now()) {}

void Supervisor::start(RunOrder order) {
  auto slot = pool_.take(ScratchSize::of(order.request));
  if (!slot) return refuse(order.channel.get(), slot.error().message + " (" + slot.error().hint + ")");
  runs_.emplace_back(std::move(order), std::move(*slot));
}

void Supervisor::take(wire::Packet packet) {
  if (packet.descriptors.empty()) return;
  // Only of one that was started for it: nobody waits for its end.
  if (patience_.with_clients && !clients_.shared() && wire::decode<wire::Share>(packet.bytes)) {
    return clients_.share(std::move(packet.descriptors.front()), packet.bytes);
  }
  if (const auto order = wire::decode<wire::Claim>(packet.bytes); order && packet.descriptors.size() == 2) {
    return claim(*order, std::move(packet.descriptors));
  }
  auto request = wire::decode<wire::RunRequest>(packet.bytes);
  if (!request || request->descriptors() != packet.descriptors.size()) {
    return refuse(packet.descriptors.back().get(), "the sandbox helper does not understand the request");
  }
  start(order_of(std::move(packet), std::move(*request)));
}

// Where there is none, closing the channel says so.
void Supervisor::claim(const wire::Claim& claim, std::vector<UniqueFd> descriptors) {
  for (auto* run : parked([&](const Parking& parking) { return parking.key() == claim.key; })) {
    if (run->claim(claim.limits, descriptors[1], descriptors[0])) return;
  }
}

std::vector<ActiveRun*> Supervisor::parked(const Choice& wanted) {
  std::vector<ActiveRun*> found;
  for (auto& run : runs_) {
    if (run.parking() != nullptr && wanted(*run.parking())) found.push_back(&run);
  }
  std::ranges::sort(found, std::ranges::greater(), [](const ActiveRun* run) { return run->parking()->since(); });
  return found;
}

void Supervisor::discard_surplus(nanoseconds now) {
  std::map<std::string, std::size_t> alike;
  std::size_t all = 0;
  for (auto* run : parked([](const Parking&) { return true; })) {
    const auto* parking = run->parking();
    const bool surplus = !serving_ || ++alike[parking->key()] > most_parked_alike || ++all > most_parked;
    if (surplus || now - parking->since() >= patience_.parked) run->discard();
  }
}

bool Supervisor::running() const {
  return std::ranges::any_of(runs_, [](const ActiveRun& run) { return run.parking() == nullptr; });
}

bool Supervisor::idle() const { return runs_.empty() && (!patience_.with_clients || clients_.none()); }

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
  if (std::ranges::any_of(states.subspan(4), [](const pollfd& state) { return state.revents != 0; })) run.discard();
  run.enforce(now);
}

void Supervisor::serve_runs(std::span<const pollfd> states) {
  const auto now = monotonic_now();
  for (auto run = runs_.begin(); run != runs_.end(); states = states.subspan(watched_of_a_run)) {
    const bool ended = states[0].revents != 0;
    if (ended) run->finish();
    if (!ended) attend(*run, states.first(watched_of_a_run), now);
    run = ended ? runs_.erase(run) : std::next(run);
  }
  discard_surplus(now);
}

void Supervisor::serve_clients(std::span<const pollfd> states) {
  for (auto& packet : clients_.read(states)) take(std::move(packet));
  if (clients_.shared() || !clients_.none()) return;
  abandoned_ = true;
  serving_ = false;
}

void Supervisor::poll_once() {
  std::vector<pollfd> watched{{running() ? -1 : pool_.unready(), POLLIN, 0}, {denials_.descriptor(), POLLIN, 0}};
  const auto of_clients = clients_.watched();
  watched.insert(watched.end(), of_clients.begin(), of_clients.end());
  for (const auto& run : runs_) {
    // A descriptor that is closed already is -1, which poll passes over.
    for (const int fd : {run.slot().init_fd(), run.channel(), run.slot().socket(), run.slot().denials().descriptor()}) {
      watched.push_back({fd, POLLIN, 0});
    }
    const auto pipes = run.parking() != nullptr ? run.parking()->watched() : Parking::nothing_watched;
    for (const int fd : pipes) watched.push_back({fd, POLLIN, 0});
  }
  const auto wait = std::chrono::duration_cast<nanoseconds>(patience(monotonic_now()));
  const timespec timeout{wait / 1s, (wait % 1s).count()};
  const int ready = ::ppoll(watched.data(), watched.size(), &timeout, nullptr);
  if (ready < 0) return;
  const auto states = std::span<const pollfd>(watched);
  serve_runs(states.subspan(2 + of_clients.size()));
  if (watched[0].revents != 0) pool_.read();
  if (watched[1].revents != 0) answer_denied_call();
  serve_clients(states.subspan(2, of_clients.size()));
  const auto now = monotonic_now();
  if (ready > 0 || !idle()) last_busy_ = now;
  if (ready > 0) return;
  if (pool_.full() && idle() && now - last_busy_ >= patience_.idle) serving_ = false;
  // Nobody waits for anything: the time for what the next run will need.
  pool_.refill();
}

std::chrono::nanoseconds Supervisor::patience(std::chrono::nanoseconds now) const {
  const bool waited_for = running();
  if (pool_.low() || (!waited_for && !pool_.full())) return {};
  nanoseconds wait = waited_for ? nanoseconds{sample_interval} : nanoseconds{1h};
  if (idle()) wait = last_busy_ + patience_.idle - now;
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
  for (auto& packet : clients_.close()) take(std::move(packet));
  while (!runs_.empty()) poll_once();
}

}  // namespace rehearse::jail
