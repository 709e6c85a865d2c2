#include "helper_identity.hpp"

#include <cstdlib>

#include <sched.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace rehearse::sandbox {
namespace {

// What tells a file from any that takes its place later.
std::string number_of(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) return "-";
  return std::to_string(status.st_dev) + ":" + std::to_string(status.st_ino);
}

std::string version_of(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) return "-";
  return number_of(path) + ":" + std::to_string(status.st_size) + ":" + std::to_string(status.st_mtim.tv_sec) + "." +
         std::to_string(status.st_mtim.tv_nsec);
}

// Hard limits, cores and niceness.
std::string inherited() {
  std::string text;
  for (int resource = 0; resource < static_cast<int>(RLIM_NLIMITS); ++resource) {
    rlimit limit{};
    ::getrlimit(static_cast<__rlimit_resource>(resource), &limit);
    text.append(std::to_string(limit.rlim_max)).append(" ");
  }
  cpu_set_t cores;
  CPU_ZERO(&cores);
  ::sched_getaffinity(0, sizeof cores, &cores);
  for (std::size_t core = 0; core < CPU_SETSIZE; ++core) text.append(CPU_ISSET(core, &cores) ? "1" : "0");
  return text + " " + std::to_string(::getpriority(PRIO_PROCESS, 0));
}

}  // namespace

wire::Configure configuration(const RunnerOptions& options) {
  wire::Configure configure;
  for (const auto& folder : options.read_only_paths) configure.read_only_paths.push_back(folder.lexically_normal().string());
  if (const char* folder = ::secure_getenv("XDG_RUNTIME_DIR"); folder != nullptr) configure.runtime_folder = folder;
  configure.rung = options.at_most;
  configure.idle_limit = options.idle_limit;
  configure.parked_limit = options.parked_limit;
  return configure;
}

std::string identity_of(const RunnerOptions& options) {
  const wire::Configure configure = configuration(options);
  std::string identity = wire::encode(configure) + (options.trust_programs ? "trusted" : "") + "\n" + options.jail.string();
  for (const std::string& file : {options.jail.string(), std::string("/etc/ld.so.cache"), std::string("/etc/alternatives")}) {
    identity.append("\n").append(version_of(file));
  }
  for (const auto& folder : configure.read_only_paths) identity.append("\n").append(number_of(folder));
  for (const std::string space : {"pid", "mnt", "user"}) identity.append("\n").append(number_of("/proc/self/ns/" + space));
  return identity + "\n" + inherited();
}

}  // namespace rehearse::sandbox
