#include "rehearse/doctor/machine.hpp"

#include <fstream>
#include <optional>
#include <string_view>
#include <thread>

#include <sched.h>
#include <sys/sysinfo.h>
#include <sys/utsname.h>
#include <unistd.h>

namespace rehearse {
namespace {

// The rest of the first line that starts with `key`, from behind the separator on.
std::optional<std::string> value_in(const char* path, std::string_view key, char separator) {
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    if (!line.starts_with(key)) continue;
    const std::size_t at = line.find(separator);
    const std::size_t begin = at == std::string::npos ? at : line.find_first_not_of(" \t\"", at + 1);
    if (begin == std::string::npos) return std::nullopt;
    return line.substr(begin, line.find_last_not_of(" \t\"") - begin + 1);
  }
  return std::nullopt;
}

int usable_cores() {
  cpu_set_t set;
  CPU_ZERO(&set);
  if (::sched_getaffinity(0, sizeof set, &set) == 0) return CPU_COUNT(&set);
  return static_cast<int>(std::thread::hardware_concurrency());
}

}  // namespace

Machine examine_machine() {
  Machine machine;
  machine.system = value_in("/etc/os-release", "PRETTY_NAME", '=').value_or("");
  if (utsname names{}; ::uname(&names) == 0) {
    machine.kernel = std::string(names.sysname) + " " + names.release;
    machine.processor = names.machine;
  }
  if (const auto model = value_in("/proc/cpuinfo", "model name", ':')) machine.processor += ", " + *model;
  machine.cores = usable_cores();
  if (struct sysinfo info{}; ::sysinfo(&info) == 0) {
    machine.memory_bytes = static_cast<std::int64_t>(info.totalram) * static_cast<std::int64_t>(info.mem_unit);
  }
  machine.is_root = ::geteuid() == 0;
  return machine;
}

}  // namespace rehearse
