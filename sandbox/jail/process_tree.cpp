#include "process_tree.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <numeric>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "machine_processes.hpp"
#include "rehearse/base/unique_fd.hpp"

namespace rehearse::jail {
namespace {

constexpr std::int64_t page_bytes = 4096;

std::string read_small(int folder, const std::string& path) {
  const UniqueFd file(::openat(folder, path.c_str(), O_RDONLY | O_CLOEXEC));
  std::array<char, 4096> text;  // NOLINT: filled by the kernel
  const ssize_t size = file ? ::read(file.get(), text.data(), text.size()) : -1;
  return size > 0 ? std::string(text.data(), static_cast<std::size_t>(size)) : std::string();
}

std::int64_t number_at(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  std::int64_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

// The value of "<name>:  123 kB" in bytes; 0 if there is no such line.
std::int64_t kilobytes(std::string_view text, std::string_view name) {
  const auto found = text.find(name);
  return found == std::string_view::npos ? 0 : number_at(text.substr(found + name.size())) * 1024;
}

// The fields of /proc/<pid>/stat after the name, which the program chooses and which may hold blanks and brackets.
std::string_view after_name(std::string_view stat) {
  const auto bracket = stat.rfind(')');
  return bracket == std::string_view::npos ? std::string_view() : stat.substr(bracket + 1);
}

// Field `index` of proc(5)'s list for stat, whose third is the first after the name.
std::int64_t stat_field(std::string_view fields, int index) {
  for (int i = 3; i < index && !fields.empty(); ++i) {
    const auto blank = fields.find(' ', 1);
    fields = blank == std::string_view::npos ? std::string_view() : fields.substr(blank);
  }
  return number_at(fields);
}

std::chrono::nanoseconds ticks(std::int64_t count) {
  static const std::int64_t per_second = ::sysconf(_SC_CLK_TCK);
  return std::chrono::nanoseconds{count * (1'000'000'000 / per_second)};
}

std::vector<std::int64_t> numbers_in(int folder) {
  std::vector<std::int64_t> numbers;
  DIR* listing = ::fdopendir(::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (listing == nullptr) return numbers;
  while (const dirent* entry = ::readdir(listing)) {
    if (entry->d_name[0] >= '0' && entry->d_name[0] <= '9') numbers.push_back(number_at(entry->d_name));
  }
  ::closedir(listing);
  return numbers;
}

std::vector<pid_t> pids_in(int proc) {
  std::vector<pid_t> pids;
  for (const auto number : numbers_in(proc)) pids.push_back(static_cast<pid_t>(number));
  return pids;
}

std::optional<std::chrono::nanoseconds> clock_of(pid_t pid) {
  clockid_t clock = 0;
  timespec time{};
  if (::clock_getcpuclockid(pid, &clock) != 0 || ::clock_gettime(clock, &time) != 0) return std::nullopt;
  return std::chrono::seconds{time.tv_sec} + std::chrono::nanoseconds{time.tv_nsec};
}

}  // namespace

bool is_descendant(pid_t pid, pid_t ancestor) {
  // A chain of parents is no longer than there are processes; one that changes under our eyes ends the walk somewhere.
  constexpr int longest_chain = 1 << 22;
  for (int i = 0; i < longest_chain && pid > 1; ++i) {
    if (pid == ancestor) return true;
    const std::string stat = read_small(AT_FDCWD, "/proc/" + std::to_string(pid) + "/stat");
    pid = static_cast<pid_t>(stat_field(after_name(stat), 4));
  }
  return false;
}

struct ProcessTree::Process {
  std::chrono::nanoseconds own{};
  std::chrono::nanoseconds reaped{};  // of the children it waited for
  std::int64_t faults = 0;            // minor ones, its waited-for children's included
  int threads = 0;
};

ProcessTree::ProcessTree(int proc, pid_t init, pid_t inside_pid, pid_t outside_pid, std::chrono::nanoseconds own_cpu)
    : proc_(proc), init_(init), inside_pid_(inside_pid), outside_pid_(outside_pid), own_cpu_(own_cpu) {}

std::vector<pid_t> ProcessTree::pids() const { return init_ == 1 ? pids_in(proc_) : family_of(init_); }

ProcessTree::Process ProcessTree::read_process(pid_t pid) const {
  const std::string stat = read_small(proc_, std::to_string(pid) + "/stat");
  const auto fields = after_name(stat);
  Process process{ticks(stat_field(fields, 14) + stat_field(fields, 15)),
                  ticks(stat_field(fields, 16) + stat_field(fields, 17)), stat_field(fields, 10) + stat_field(fields, 11),
                  static_cast<int>(stat_field(fields, 20))};
  if (pid != inside_pid_ || fields.empty()) return process;
  // stat counts in hundredths of a second; the clock of the main process in nanoseconds.
  if (const auto precise = clock_of(outside_pid_)) process.own = *precise;
  return process;
}

// A process whose first thread has ended shows its memory at its other threads only.
std::string ProcessTree::read_of_memory(pid_t pid, const std::string& file, std::string_view line) const {
  const std::string process = std::to_string(pid);
  std::string text = read_small(proc_, process + file);
  if (text.find(line) != std::string::npos) return text;
  const UniqueFd tasks(::openat(proc_, (process + "/task").c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!tasks) return text;
  for (const pid_t task : pids_in(tasks.get())) {
    text = read_small(tasks.get(), std::to_string(task) + file);
    if (text.find(line) != std::string::npos) break;
  }
  return text;
}

TreeSample ProcessTree::look() {
  TreeSample sample;
  std::chrono::nanoseconds living{};
  std::chrono::nanoseconds reaped{};
  std::map<pid_t, std::chrono::nanoseconds> seen;
  for (const pid_t pid : pids()) {
    const Process process = read_process(pid);
    reaped += process.reaped;
    if (pid == init_) continue;
    living += process.own;
    seen.emplace(pid, process.own);
    sample.faulted_bytes += process.faults * page_bytes;
    const std::string status = read_of_memory(pid, "/status", "\nVmRSS:");
    sample.resident_bytes += kilobytes(status, "\nVmRSS:") + kilobytes(status, "\nVmPTE:") + kilobytes(status, "\nVmSwap:");
    ++sample.processes;
    sample.tasks += process.threads;
  }
  for (const auto& [pid, cpu] : last_seen_) {
    const auto now = seen.find(pid);
    if (now == seen.end() || now->second < cpu) vanished_ += cpu;
  }
  last_seen_ = std::move(seen);
  // The dead are in their parents' figures, unless a parent ignores SIGCHLD: then what we saw of them must do.
  highest_ = std::max(highest_, living + std::max(reaped, vanished_));
  sample.cpu = highest_ - own_cpu_;
  return sample;
}

std::int64_t ProcessTree::proportional_bytes() const {
  std::int64_t total = 0;
  for (const pid_t pid : pids()) {
    if (pid == init_) continue;
    const std::string rollup = read_of_memory(pid, "/smaps_rollup", "\nPss:");
    total += kilobytes(rollup, "\nPss:") + kilobytes(rollup, "\nSwapPss:");
  }
  return total;
}

std::int64_t ProcessTree::unnamed_bytes(dev_t device) const {
  std::map<ino_t, std::int64_t> files;  // several processes may hold the same
  for (const pid_t pid : pids()) {
    const std::string folder = std::to_string(pid) + "/fd";
    const UniqueFd open_files(::openat(proc_, folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!open_files || pid == init_) continue;
    for (const auto number : numbers_in(open_files.get())) {
      struct stat status {};
      if (::fstatat(open_files.get(), std::to_string(number).c_str(), &status, 0) != 0) continue;
      if (status.st_dev == device && status.st_nlink == 0) files[status.st_ino] = std::int64_t{status.st_blocks} * 512;
    }
  }
  return std::accumulate(files.begin(), files.end(), std::int64_t{0},
                         [](std::int64_t sum, const auto& file) { return sum + file.second; });
}

std::chrono::nanoseconds ProcessTree::waited_for_core() const {
  const std::string schedstat = read_small(proc_, std::to_string(inside_pid_) + "/schedstat");
  const auto blank = schedstat.find(' ');
  return std::chrono::nanoseconds{blank == std::string::npos ? 0 : number_at(std::string_view(schedstat).substr(blank))};
}

}  // namespace rehearse::jail
