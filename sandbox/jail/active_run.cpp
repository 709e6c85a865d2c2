#include "active_run.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <string>
#include <utility>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

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
// Between two walks of page tables, which cost in proportion to the memory.
constexpr std::chrono::milliseconds walk_interval{50};

microseconds cpu_of(const rusage& usage) {
  return std::chrono::seconds{usage.ru_utime.tv_sec + usage.ru_stime.tv_sec} +
         microseconds{usage.ru_utime.tv_usec + usage.ru_stime.tv_usec};
}

std::int64_t used_bytes(int folder) {
  struct statfs status {};
  if (folder < 0 || ::fstatfs(folder, &status) != 0) return 0;
  return static_cast<std::int64_t>(status.f_blocks - status.f_bfree) * status.f_bsize;
}

std::string with_hint(const wire::SlotFailure& failure) {
  return failure.hint.empty() ? failure.message : failure.message + " (" + failure.hint + ")";
}

// Where the machine runs out of memory, its kernel should take the program and not its user's other work.
void prefer_as_oom_victim(pid_t pid) {
  const auto path = "/proc/" + std::to_string(pid) + "/oom_score_adj";
  const UniqueFd file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  if (file) static_cast<void>(::write(file.get(), "1000", 4));
}

}  // namespace

nanoseconds monotonic_now() {
  timespec now{};
  ::clock_gettime(CLOCK_MONOTONIC, &now);
  return std::chrono::seconds{now.tv_sec} + nanoseconds{now.tv_nsec};
}

ActiveRun::ActiveRun(UniqueFd channel, const wire::RunRequest& request, Slot slot)
    : channel_(std::move(channel)), limits_(request.limits), slot_(std::move(slot)), made_(monotonic_now()) {}

void ActiveRun::stop(RunStatus reason) {
  if (stopped_for_ || report_) return;
  stopped_for_ = reason;
  stopped_at_ = monotonic_now();
  slot_.kill();
}

void ActiveRun::read_channel() {
  wire::Packet packet;
  while (channel_) {
    const auto received = wire::receive_packet(channel_.get(), packet);
    if (received == wire::Received::nothing) return;
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
  while (wire::receive_packet(slot_.socket(), packet) == wire::Received::packet) take(packet);
}

void ActiveRun::take(const wire::Packet& packet) {
  if (const auto launched = wire::decode<wire::Launched>(packet.bytes)) {
    inside_pid_ = launched->pid;
    outside_pid_ = packet.sender;
  } else if (const auto begun = wire::decode<wire::Begun>(packet.bytes); begun && packet.descriptors.size() == 2) {
    tree_ = ProcessTree(UniqueFd(::dup(packet.descriptors[0].get())), inside_pid_, outside_pid_);
    box_ = UniqueFd(::dup(packet.descriptors[1].get()));
    begin(*begun);
  } else if (auto report = wire::decode<wire::SlotReport>(packet.bytes)) {
    report_ = std::move(report);
    tell(result({}));  // only init is left, and its end, which takes a while, is nobody's business
  } else if (auto failure = wire::decode<wire::SlotFailure>(packet.bytes)) {
    failure_ = std::move(failure);
  }
}

void ActiveRun::begin(const wire::Begun& begun) {
  begun_ = begun;
  prefer_as_oom_victim(outside_pid_);
  const UniqueFd program(static_cast<int>(::syscall(SYS_pidfd_open, outside_pid_, 0)));
  const std::array descriptors{program.get()};
  const auto started = wire::encode(wire::Started{outside_pid_});
  // Without a pidfd the program is gone already: the result says the rest.
  if (channel_ && program) static_cast<void>(wire::send_packet(channel_.get(), started, descriptors));
}

std::int64_t ActiveRun::scratch_growth() const {
  return begun_ ? std::max<std::int64_t>(0, used_bytes(box_.get()) - begun_->scratch_bytes) : 0;
}

void ActiveRun::watch_memory(const TreeSample& sample, nanoseconds now) {
  const auto scratch = scratch_growth();
  auto bytes = sample.resident_bytes + scratch;
  if (bytes > limits_.memory_bytes && sample.processes > 1) {
    // Forked processes share most of their pages: count those once before anybody is blamed.
    if (now < next_walk_) return;
    bytes = std::min(bytes, tree_.proportional_bytes() + scratch);
    next_walk_ = monotonic_now() + walk_interval;
  }
  sampled_peak_ = std::max(sampled_peak_, bytes);
  if (bytes > limits_.memory_bytes) stop(RunStatus::out_of_memory);
}

bool ActiveRun::over_wall(nanoseconds now) const {
  const auto passed = now - begun_->start;
  if (passed <= limits_.wall) return false;
  return passed > longest_stretch * limits_.wall || passed - tree_.waited_for_core() > limits_.wall;
}

void ActiveRun::enforce(nanoseconds now) {
  if (stopped_for_ || report_ || now < next_look_) return;
  if (!begun_) {
    if (now - made_ > setup_limit) stop(RunStatus::sandbox_error);
    return;
  }
  const TreeSample sample = tree_.look();
  sampled_cpu_ = std::max(sampled_cpu_, sample.cpu);
  watch_memory(sample, now);
  if (sampled_cpu_ > limits_.cpu) stop(RunStatus::timed_out);
  if (over_wall(now)) stop(RunStatus::idle_timed_out);
  // A crowd takes long to look at: never more than a small part of a core for it.
  const auto finished = monotonic_now();
  next_look_ = finished + std::max<nanoseconds>(sample_interval, looks_share * (finished - now));
}

wire::Finished ActiveRun::result(microseconds total_cpu) const {
  wire::Finished finished;
  if (failure_ || !begun_) {
    finished.result.status = stopped_for_.value_or(RunStatus::sandbox_error);
    finished.result.message = failure_ ? with_hint(*failure_) : "the run's slot could not be made";
    return finished;
  }
  Observation seen;
  seen.stopped_for = stopped_for_;
  seen.cpu = std::max(duration_cast<microseconds>(sampled_cpu_), total_cpu - begun_->own_cpu);
  seen.peak_bytes = sampled_peak_;
  auto end = stopped_for_ ? stopped_at_ : monotonic_now();
  if (report_) {
    seen.wait_status = report_->wait_status;
    seen.cpu = std::max(duration_cast<microseconds>(sampled_cpu_), report_->cpu);
    const auto scratch = std::max<std::int64_t>(0, report_->scratch_bytes - begun_->scratch_bytes);
    seen.peak_bytes = std::max(sampled_peak_, report_->peak_bytes + scratch);
    end = report_->end;
  }
  seen.wall = duration_cast<microseconds>(end - begun_->start);
  finished.result = conclude(seen, limits_);
  if (report_ && !report_->output_failure.empty() && finished.result.status == RunStatus::exited) {
    finished.result.status = RunStatus::sandbox_error;
    finished.result.message = report_->output_failure;
  }
  if (report_ && finished.result.status == RunStatus::exited) finished.output_sizes = report_->output_sizes;
  return finished;
}

void ActiveRun::finish() {
  read_slot();  // the last packets may have come with the end
  rusage usage{};
  while (::wait4(slot_.init(), nullptr, 0, &usage) < 0 && errno == EINTR) {
  }
  if (!report_) tell(result(cpu_of(usage)));
}

void ActiveRun::tell(const wire::Finished& finished) {
  if (channel_) static_cast<void>(wire::send_packet(channel_.get(), wire::encode(finished)));
  channel_.reset();
}

}  // namespace rehearse::jail
