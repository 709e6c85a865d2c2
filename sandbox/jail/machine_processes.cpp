#include "machine_processes.hpp"

#include <array>
#include <charconv>
#include <cstdlib>
#include <string>
#include <string_view>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "rehearse/base/unique_fd.hpp"

namespace rehearse::jail {
namespace {

// The numbers among a folder's entries.
std::vector<pid_t> numbers_in(const std::string& folder) {
  std::vector<pid_t> numbers;
  DIR* listing = ::opendir(folder.c_str());
  if (listing == nullptr) return numbers;
  while (const dirent* entry = ::readdir(listing)) {
    if (const int number = std::atoi(entry->d_name); number > 0) numbers.push_back(number);
  }
  ::closedir(listing);
  return numbers;
}

std::string content_of(const std::string& path) {
  std::string content;
  const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  std::array<char, 4096> block;  // NOLINT: filled by the kernel
  for (ssize_t size = 1; file && size > 0;) {
    size = ::read(file.get(), block.data(), block.size());
    if (size > 0) content.append(block.data(), static_cast<std::size_t>(size));
  }
  return content;
}

}  // namespace

bool can_list_children() { return ::access("/proc/thread-self/children", R_OK) == 0; }

std::vector<pid_t> children_of(pid_t parent) {
  std::vector<pid_t> children;
  const std::string tasks = "/proc/" + std::to_string(parent) + "/task";
  for (const pid_t task : numbers_in(tasks)) {
    const std::string list = content_of(tasks + "/" + std::to_string(task) + "/children");
    const char* const end = list.data() + list.size();
    pid_t child = 0;
    for (const char* at = list.data(); at < end; ++at) {
      const auto parsed = std::from_chars(at, end, child);
      if (parsed.ec != std::errc()) break;
      children.push_back(child);
      at = parsed.ptr;
    }
  }
  return children;
}

std::vector<pid_t> family_of(pid_t ancestor) {
  std::vector<pid_t> family{ancestor};
  for (std::size_t next = 0; next < family.size(); ++next) {
    const auto children = children_of(family[next]);
    family.insert(family.end(), children.begin(), children.end());
  }
  return family;
}

std::int64_t count_own_tasks() {
  std::int64_t count = 0;
  for (const pid_t pid : numbers_in("/proc")) {
    const std::string folder = "/proc/" + std::to_string(pid);
    struct stat status {};
    // Links, less the folder itself and its parent: one for each thread.
    if (::stat(folder.c_str(), &status) != 0 || status.st_uid != ::geteuid()) continue;
    if (::stat((folder + "/task").c_str(), &status) == 0) count += static_cast<std::int64_t>(status.st_nlink) - 2;
  }
  return count;
}

}  // namespace rehearse::jail
