#include <array>
#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include "message.hpp"
#include "packet.hpp"
#include "run_state.hpp"

namespace rehearse {
namespace {

wire::Finished lost(std::string message) {
  wire::Finished finished;
  finished.result.message = std::move(message);
  return finished;
}

std::int64_t peak_in(std::string_view status) {
  constexpr std::string_view name = "\nVmHWM:";
  const auto found = status.find(name);
  if (found == std::string_view::npos) return 0;
  const auto digits = status.find_first_not_of(" \t", found + name.size());
  if (digits == std::string_view::npos) return 0;
  std::int64_t kilobytes = 0;
  std::from_chars(status.data() + digits, status.data() + status.size(), kilobytes);
  return kilobytes * 1024;
}

}  // namespace

void Run::State::read_channel() {
  pollfd ready{channel.get(), POLLIN, 0};
  while (::poll(&ready, 1, -1) < 0 && errno == EINTR) {
  }
  wire::Packet packet;
  switch (wire::receive_packet(channel.get(), packet)) {
    case wire::Received::nothing: return;
    case wire::Received::closed: finished = lost("the sandbox helper died"); return;
    case wire::Received::packet: break;
  }
  auto& given = packet.descriptors;
  if (const auto started = wire::decode<wire::Started>(packet.bytes);
      started && (given.size() == 1 || given.size() == 1 + wire::lockstep_pipes)) {
    pid = started->pid;
    cpu_before = started->own_cpu;
    program = std::move(given.front());
    if (given.size() > 1) {
      pipes = {std::move(given[1]), std::move(given[2]), std::move(given[3]), std::move(given[4]), std::move(given[5])};
    }
    if (::clock_getcpuclockid(pid, &clock) != 0) pid = 0;  // gone already
  } else if (auto result = wire::decode<wire::Finished>(packet.bytes)) {
    finished = std::move(result);
  } else {
    finished = lost("the sandbox helper answered in a way this program does not understand");
  }
}

bool Run::State::program_lives() const {
  if (pid == 0 || finished) return false;
  pollfd ended{program.get(), POLLIN, 0};
  return ::poll(&ended, 1, 0) == 0;
}

// Opened, it stays the file of whoever had the pid then: if that was the program, what is read and written is its own, and
// nothing once it has ended.
int Run::State::own_file(UniqueFd& file, const char* name, int mode) const {
  if (file || pid == 0) return file.get();
  file.reset(::open(("/proc/" + std::to_string(pid) + "/" + name).c_str(), mode | O_CLOEXEC));
  if (file && !program_lives()) file.reset();
  return file.get();
}

Run::Run(std::unique_ptr<State> state) : state_(std::move(state)) {}
Run::Run(Run&&) noexcept = default;
Run& Run::operator=(Run&&) noexcept = default;
Run::~Run() = default;

RunPipes& Run::pipes() { return state_->pipes; }

int Run::finished_fd() const { return state_->channel.get(); }

std::chrono::microseconds Run::cpu_time() const {
  if (state_->finished) return state_->finished->result.cpu;
  timespec time{};
  if (state_->pid == 0 || ::clock_gettime(state_->clock, &time) != 0 || !state_->program_lives()) return {};
  const auto shown = std::chrono::seconds{time.tv_sec} + std::chrono::nanoseconds{time.tv_nsec};
  const auto own = shown - state_->cpu_before;
  return std::chrono::duration_cast<std::chrono::microseconds>(
      std::max<std::chrono::nanoseconds>(own, state_->tree_cpu.shown()));
}

std::int64_t Run::peak_memory() const {
  const int file = state_->own_file(state_->status, "status", O_RDONLY);
  std::array<char, 4096> text;  // NOLINT: filled by the kernel
  const ssize_t size = file >= 0 ? ::pread(file, text.data(), text.size(), 0) : -1;
  return size <= 0 ? 0 : peak_in({text.data(), static_cast<std::size_t>(size)});
}

std::chrono::microseconds Run::time_waiting() const {
  if (state_->pid == 0) return {};
  const std::string tasks = "/proc/" + std::to_string(state_->pid) + "/task";
  std::chrono::nanoseconds waited{};
  std::error_code gone;
  for (std::filesystem::directory_iterator task(tasks, gone); !gone && task != std::filesystem::directory_iterator();
       task.increment(gone)) {
    // "<ns on a core> <ns ready but waiting> <times>"
    const UniqueFd file(::open((task->path() / "schedstat").c_str(), O_RDONLY | O_CLOEXEC));
    std::array<char, 128> text{};
    if (!file || ::read(file.get(), text.data(), text.size() - 1) <= 0) continue;
    char* rest = nullptr;
    static_cast<void>(std::strtoull(text.data(), &rest, 10));
    waited += std::chrono::nanoseconds{std::strtoull(rest, nullptr, 10)};
  }
  if (!state_->program_lives()) return {};
  return std::chrono::duration_cast<std::chrono::microseconds>(waited);
}

void Run::reset_peak_memory() {
  const int file = state_->own_file(state_->clear_refs, "clear_refs", O_WRONLY);
  if (file >= 0) static_cast<void>(::pwrite(file, "5", 1, 0));
}

void Run::kill(RunStatus reason) {
  if (state_->finished) return;
  // A helper that is gone has taken the run with it.
  static_cast<void>(wire::send_packet(state_->channel.get(), wire::encode(wire::Kill{reason})));
}

RunResult Run::wait() {
  while (!state_->finished) state_->read_channel();
  return state_->finished->result;
}

}  // namespace rehearse
