#include "scratch_modes.hpp"

#include <array>
#include <climits>
#include <cstdint>
#include <string_view>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "rehearse/base/unique_fd.hpp"

namespace rehearse::jail {
namespace {

constexpr mode_t permissions = 0777;

// The text at `address` of the caller's memory; empty if it cannot be read.
std::string text_at(const std::string& process, std::uint64_t address) {
  const UniqueFd memory(::open((process + "/mem").c_str(), O_RDONLY | O_CLOEXEC));
  std::array<char, PATH_MAX> text{};
  const ssize_t size = memory ? ::pread(memory.get(), text.data(), text.size() - 1, static_cast<off_t>(address)) : -1;
  return size > 0 ? std::string(text.data()) : std::string();
}

UniqueFd find(const std::string& path) { return UniqueFd(::open(path.c_str(), O_PATH | O_CLOEXEC)); }

UniqueFd find_by_name(const std::string& process, std::uint64_t address) {
  const std::string path = text_at(process, address);
  if (path.empty()) return {};
  return find(path.front() == '/' ? path : process + "/cwd/" + path);
}

bool is_working_folder(std::uint64_t argument) { return static_cast<int>(static_cast<std::uint32_t>(argument)) == AT_FDCWD; }

// The file that a call means, and the mode that it asks for.
UniqueFd target_of(const HeldCall& call, mode_t& mode) {
  const std::string process = "/proc/" + std::to_string(call.pid);
  const auto& given = call.arguments;
  switch (call.number) {
#if defined(SYS_chmod)
    case SYS_chmod: mode = static_cast<mode_t>(given[1]); return find_by_name(process, given[0]);
#endif
    case SYS_fchmod:
      mode = static_cast<mode_t>(given[1]);
      return find(process + "/fd/" + std::to_string(static_cast<std::uint32_t>(given[0])));
    case SYS_fchmodat:
      mode = static_cast<mode_t>(given[2]);
      return is_working_folder(given[0]) ? find_by_name(process, given[1]) : UniqueFd();
    default: return {};
  }
}

bool is_in(const UniqueFd& file, const std::string& folder) {
  std::array<char, PATH_MAX> path{};
  const auto link = "/proc/self/fd/" + std::to_string(file.get());
  const ssize_t size = ::readlink(link.c_str(), path.data(), path.size());
  return size > 0 && std::string_view(path.data(), static_cast<std::size_t>(size)).starts_with(folder + "/");
}

}  // namespace

bool change_mode(const HeldCall& call, const std::string& folder) {
  mode_t mode = 0;
  const UniqueFd file = target_of(call, mode);
  if (!file || !is_in(file, folder)) return false;
  return ::chmod(("/proc/self/fd/" + std::to_string(file.get())).c_str(), mode & permissions) == 0;
}

}  // namespace rehearse::jail
