#include "active_run.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include <poll.h>
#include <time.h>

#include "scratch_modes.hpp"
#include "shared_calls.hpp"
#include "tree_limits.hpp"

namespace rehearse::jail {
namespace {

using std::chrono::duration_cast;
using std::chrono::microseconds;
using std::chrono::nanoseconds;

// For making the slot and copying the inputs: far more than either takes, so that a stuck slot ends too.
constexpr std::chrono::seconds setup_limit{60};
// A busy machine may stretch a run's wall limit, but not without end.
constexpr int longest_stretch = 3;
// The time between two looks is at least this many times what a look takes.
constexpr int looks_share = 8;
constexpr std::int64_t fastest_fill_bytes_per_ns = 10;
constexpr std::chrono::microseconds shortest_interval{500};

std::string with_hint(const wire::SlotFailure& failure) {
  return failure.hint.empty() ? failure.message : failure.message + " (" + failure.hint + ")";
}

}  // namespace

nanoseconds monotonic_now() {
  timespec now{};
  ::clock_gettime(CLOCK_MONOTONIC, &now);
  return std::chrono::seconds{now.tv_sec} + nanoseconds{now.tv_nsec};
}

ActiveRun::ActiveRun(RunOrder order, Slot slot)
    : channel_(std::move(order.channel)),
      limits_(order.request.limits),
      lockstep_(order.request.lockstep),
      scratch_size_(ScratchSize::of(order.request)),
      order_(std::move(order)),
      slot_(std::move(slot)),
      gauge_(sandbox::CpuGauge::map(std::move(order_->gauge))),
      taken_(monotonic_now()),
      next_look_(taken_ + sample_interval) {
  if (slot_.ready()) {
    launch_if_ready();
  } else {
    read_slot();
  }
}

void ActiveRun::launch_if_ready() {
  if (!order_ || !slot_.ready() || stopped_for_) return;
  const RunOrder order = std::move(*std::exchange(order_, std::nullopt));
  std::vector<int> descriptors;
  for (const auto& fd : order.program) descriptors.push_back(fd.get());
  const auto scratch = ScratchSize::of(order.request);
  const bool by_cgroup = slot_.limit(limits_, scratch);
  auto done = slot_.launch(order.packet, descriptors, scratch);
  if (done && order.outputs) {
    done = slot_.collect({order.request.outputs, order.request.max_output_file_bytes, by_cgroup}, order.outputs.get());
  }
  if (!done) fail({done.error().message, done.error().hint});
}

void ActiveRun::fail(wire::SlotFailure failure) {
  if (!failure_) failure_ = std::move(failure);
  slot_.kill();
}

void ActiveRun::stop(RunStatus reason, std::string why) {
  if (stopped_for_ || report_) return;
  stopped_for_ = reason;
  why_stopped_ = std::move(why);
  stopped_at_ = monotonic_now();
  slot_.kill();
}

void ActiveRun::read_channel() {
  wire::Packet packet;
  while (channel_) {
    const auto received = wire::receive_packet(channel_.get(), packet);
    if (received == wire::Received::nothing) return;
    if (auto order = wire::decode<wire::Park>(packet.bytes); order && packet.descriptors.size() == wire::lockstep_pipes) {
      return park(std::move(order->key), std::move(packet.descriptors));
    }
    const auto kill = received == wire::Received::packet ? wire::decode<wire::Kill>(packet.bytes) : std::nullopt;
    if (!kill) {
      channel_.reset();
      slot_.kill();  // whatever init is at: nobody waits for it any more
      stop(RunStatus::killed);
      return;
    }
    stop(kill->reason);
  }
}

void ActiveRun::read_slot() {
  wire::Packet packet;
  while (slot_.receive(packet) == wire::Received::packet) take(packet);
  launch_if_ready();
}

void ActiveRun::read_denials() {
  const auto call = slot_.denials().next();
  if (!call) return slot_.forget_denials_if_unused();
  if (stays_in_tree(*call, slot_.outside_pid())) {
    slot_.denials().let_pass(*call);
  } else if (change_mode(*call, slot_.folder())) {
    slot_.denials().answer(*call);
  } else {
    slot_.denials().deny(*call, denied_.note(call->number));
  }
}

bool ActiveRun::holds(pid_t pid) const { return is_descendant(pid, slot_.init()); }

void ActiveRun::take(const wire::Packet& packet) {
  if (const auto launched = wire::decode<wire::Launched>(packet.bytes)) {
    begin(*launched);
  } else if (auto report = wire::decode<wire::SlotReport>(packet.bytes)) {
    take_last_figures();
    report_ = std::move(report);
    tell(result({}));  // only init is left, and its end, which takes a while, is nobody's business
    slot_.kill();
  } else if (wire::decode<wire::Ended>(packet.bytes)) {
    take_last_figures();
    ended_ = true;
    if (auto* cgroup = slot_.cgroup()) cgroup->lift_memory_limit();
    slot_.proceed();
  } else {
    fail(wire::decode<wire::SlotFailure>(packet.bytes).value_or(wire::damaged_packet));
  }
}

void ActiveRun::begin(const wire::Launched& launched) {
  launched_ = launched;
  beginning_ = {launched.start, {}, {}};
  inputs_left_ = launched.scratch_bytes;
  tree_ = ProcessTree(slot_.proc(), slot_.inside_init(), slot_.inside_pid(), slot_.outside_pid(), launched.own_cpu);
  if (to_park_) return park_now(std::move(*std::exchange(to_park_, std::nullopt)));
  if (lockstep_ && channel_) static_cast<void>(tell_started(launched.own_cpu));
}

bool ActiveRun::tell_started(nanoseconds own_cpu) {
  std::vector<int> descriptors{slot_.program_fd()};
  if (parking_) {
    for (const auto& pipe : parking_->pipes()) descriptors.push_back(pipe.get());
  }
  const auto started = wire::encode(wire::Started{slot_.outside_pid(), own_cpu});
  return wire::send_packet(channel_.get(), started, descriptors) == 0;
}

void ActiveRun::park(std::string key, std::vector<UniqueFd> pipes) {
  channel_.reset();
  gauge_ = {};
  if (!lockstep_) return discard();
  Parking parking(std::move(key), std::move(pipes));
  if (launched_) return park_now(std::move(parking));
  to_park_ = std::move(parking);  // it was asked for when the program was
}

void ActiveRun::park_now(Parking parking) {
  if (!begin_again()) return discard();
  parking_ = std::move(parking);
  parking_->begin(beginning_.at);
}

// Time, CPU time and the peak of memory count from now on.
bool ActiveRun::begin_again() {
  if (auto* cgroup = slot_.cgroup()) {
    look_at_cgroup(*cgroup);
    if (!cgroup->limit_again(limits_)) return false;
  } else {
    sampled_cpu_ = std::max(sampled_cpu_, tree_.look().cpu);
  }
  beginning_ = {monotonic_now(), sampled_cpu_, tree_.waited_for_core()};
  sampled_peak_ = 0;
  denied_ = {};
  reused_ = true;
  next_look_ = beginning_.at + sample_interval;
  return move_limits(slot_.init(), slot_.outside_pid(), limits_.cpu, slot_.rung().process_limit(limits_.processes));
}

bool ActiveRun::claim(const Limits& limits, UniqueFd& channel, UniqueFd& gauge) {
  pollfd program{slot_.program_fd(), POLLIN, 0};
  limits_ = limits;
  const auto own_cpu = cpu_clock(slot_.outside_pid());
  if (!parking_->quiet() || !own_cpu || ::poll(&program, 1, 0) != 0 || !begin_again()) {
    discard();
    return false;
  }
  channel_ = std::move(channel);
  gauge_ = sandbox::CpuGauge::map(std::move(gauge));
  const bool told = tell_started(*own_cpu);
  parking_.reset();
  if (!told) discard();  // who claimed it has died
  return true;
}

// It should be asleep; its memory and the CPU time that it uses all the same have a limit too.
void ActiveRun::watch_parked(nanoseconds now) {
  if (auto* cgroup = slot_.cgroup()) {
    look_at_cgroup(*cgroup);
    if (sampled_peak_ > limits_.memory_bytes) discard();
  } else {
    look_at_tree(now);
  }
  if (cpu() > limits_.cpu) discard();
  next_look_ = std::max(next_look_, now + parking_->next_pause(sampled_cpu_));
}

std::int64_t ActiveRun::memory_in(const ScratchUse& scratch) const {
  return launched_ && slot_.rung().scratch_is_memory() ? std::max<std::int64_t>(0, scratch.bytes - launched_->scratch_bytes)
                                                       : 0;
}

std::string ActiveRun::scratch_excess() const {
  return "it wrote more into its scratch folder than it may: the limit is " + std::to_string(limits_.scratch_bytes) +
         " bytes in " + std::to_string(limits_.scratch_files) + " files";
}

// What the kernel counts is looked up at once; else the folder is walked, which may take long: never more than a small part of
// a core for it either.
void ActiveRun::look_at_scratch(nanoseconds now) {
  if (now < next_scratch_look_) return;
  scratch_ = slot_.scratch_used(scratch_size_);
  if (slot_.rung().kernel_counts()) return;
  scratch_.bytes += tree_.unnamed_bytes(slot_.scratch_device());
  const auto finished = monotonic_now();
  next_scratch_look_ = finished + std::max<nanoseconds>(sample_interval, looks_share * (finished - now));
  if (scratch_.bytes > scratch_size_.bytes || scratch_.files > scratch_size_.files) {
    stop(RunStatus::output_exceeded, scratch_excess());
  }
}

// Where the kernel counts the processes of a slot, it refuses the one too many; not by limits that were moved, which a program
// can move back.
void ActiveRun::watch_tasks(int tasks) {
  if ((slot_.rung().kernel_counts() && !reused_) || tasks <= limits_.processes) return;
  stop(RunStatus::signaled, "it had more processes and threads than it may: the limit is " + std::to_string(limits_.processes));
}

void ActiveRun::look_at_cgroup(RunCgroup& cgroup) {
  if (ended_) return;
  inputs_left_ = std::min(inputs_left_, slot_.scratch_used(scratch_size_).bytes);
  cgroup.look(inputs_left_);
  sampled_peak_ = std::max(sampled_peak_, cgroup.peak_bytes());
  sampled_cpu_ = std::max<nanoseconds>(sampled_cpu_, cgroup.cpu() - launched_->own_cpu);
}

void ActiveRun::take_last_figures() {
  auto* cgroup = slot_.cgroup();
  if (cgroup != nullptr && launched_ && !report_) look_at_cgroup(*cgroup);
}

void ActiveRun::watch_memory(const TreeSample& sample) {
  const auto scratch = memory_in(scratch_);
  const auto limit = limits_.memory_bytes - scratch;
  auto bytes = sample.resident_bytes;
  memory_left_ = 0;
  if (bytes > limit && sample.processes > 1) {
    // Shared pages are counted once before anybody is blamed.
    if (const auto bound = shared_.at_most(sample); bound && *bound <= limit) {
      memory_left_ = limit - *bound;
      return;
    }
    shared_.walked(sample, tree_.proportional_bytes());
    bytes = std::min(bytes, shared_.last_walked());
  }
  memory_left_ = limit - bytes;
  sampled_peak_ = std::max(sampled_peak_, bytes + scratch);
  if (bytes > limit) stop(RunStatus::out_of_memory);
}

// The nearer the limit, the sooner the next look: memory is not filled faster than the kernel can clear its pages.
nanoseconds ActiveRun::time_to_limit() const {
  const auto room = std::max<std::int64_t>(0, memory_left_);
  return std::clamp<nanoseconds>(nanoseconds{room / fastest_fill_bytes_per_ns}, shortest_interval, sample_interval);
}

bool ActiveRun::over_wall(nanoseconds now) const {
  const auto passed = now - beginning_.at;
  if (passed <= limits_.wall) return false;
  const auto waited = tree_.waited_for_core() - beginning_.waited_for_core;
  return passed > longest_stretch * limits_.wall || passed - waited > limits_.wall;
}

void ActiveRun::enforce(nanoseconds now) {
  if (now < next_look_) return;
  next_look_ = now + sample_interval;
  if (stopped_for_ || report_) return;
  if (!launched_) {
    if (now - taken_ > setup_limit) stop(RunStatus::sandbox_error);
    return;
  }
  if (parking_) return watch_parked(now);
  if (auto* cgroup = slot_.cgroup()) {
    look_at_cgroup(*cgroup);
    if (sampled_peak_ > limits_.memory_bytes) stop(RunStatus::out_of_memory);
  } else {
    look_at_tree(now);
  }
  gauge_.show(cpu());
  if (cpu() > limits_.cpu) stop(RunStatus::timed_out);
  if (over_wall(now)) stop(RunStatus::idle_timed_out);
}

void ActiveRun::look_at_tree(nanoseconds now) {
  const TreeSample sample = tree_.look();
  const auto looked = monotonic_now();
  sampled_cpu_ = std::max(sampled_cpu_, sample.cpu);
  look_at_scratch(now);
  watch_tasks(sample.tasks);
  watch_memory(sample);
  // A crowd takes long to look at: never more than a small part of a core for it. Walks are made
  // when a tree has grown, and then at once.
  next_look_ = monotonic_now() + std::max<nanoseconds>(time_to_limit(), looks_share * (looked - now));
}

Observation ActiveRun::observe(microseconds total_cpu) {
  auto* cgroup = slot_.cgroup();
  Observation seen;
  seen.stopped_for = stopped_for_;
  if (cgroup != nullptr) {
    seen.memory_method = MemoryMethod::cgroup;
    seen.out_of_memory = cgroup->out_of_memory();
  }
  const auto before = duration_cast<microseconds>(launched_->own_cpu + beginning_.cpu);
  seen.cpu = std::max(duration_cast<microseconds>(cpu()), total_cpu - before);
  seen.peak_bytes = sampled_peak_;
  auto end = stopped_for_ ? stopped_at_ : monotonic_now();
  if (report_) {
    seen.wait_status = report_->wait_status;
    seen.cpu = std::max(duration_cast<microseconds>(cpu()), report_->cpu - before);
    const auto scratch = memory_in({report_->scratch_bytes, 0});
    // The kernel's mark is of the program's whole life, of which a claim may be the end.
    if (cgroup == nullptr && !reused_) seen.peak_bytes = std::max(sampled_peak_, report_->peak_bytes + scratch);
    end = report_->end;
  }
  seen.wall = duration_cast<microseconds>(end - beginning_.at);
  return seen;
}

wire::Finished ActiveRun::result(microseconds total_cpu) {
  wire::Finished finished;
  if (failure_ || !launched_) {
    finished.result.status = stopped_for_.value_or(RunStatus::sandbox_error);
    finished.result.message = failure_ ? with_hint(*failure_) : "the run's slot could not be made";
    return finished;
  }
  finished.result = conclude(observe(total_cpu), limits_);
  if (finished.result.message.empty()) finished.result.message = why_stopped_;
  if (report_ && !slot_.rung().kernel_counts() && report_->scratch_bytes > scratch_size_.bytes) {
    finished.result.status = RunStatus::output_exceeded;  // too quick to be stopped for it
    finished.result.message = scratch_excess();
  }
  finished.result.denied = denied_.seen();
  if (report_ && !report_->output_failure.empty() && finished.result.status == RunStatus::exited) {
    finished.result.status = RunStatus::sandbox_error;
    finished.result.message = report_->output_failure;
  }
  if (report_ && finished.result.status == RunStatus::exited) finished.output_sizes = report_->output_sizes;
  return finished;
}

void ActiveRun::finish() {
  read_slot();  // the last packets may have come with the end
  const auto used = slot_.reap();
  take_last_figures();
  if (!report_) tell(result(used));
}

void ActiveRun::tell(wire::Finished finished) {
  finished.result.confinement = slot_.rung().confinement();
  finished.result.scratch_folder = slot_.folder();
  if (channel_) static_cast<void>(wire::send_packet(channel_.get(), wire::encode(finished)));
  channel_.reset();
}

}  // namespace rehearse::jail
