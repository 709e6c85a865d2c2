#include "host.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <iterator>
#include <map>
#include <random>
#include <sstream>
#include <string_view>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/inotify.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "rehearse/base/file.hpp"

namespace hostile {
namespace {

namespace fs = std::filesystem;
using namespace rehearse;

constexpr const char* helper_name = "rehearse-jail";
// The helper, and some slots made ahead, each with its init and with a process that waits to become a program.
constexpr std::size_t most_of_sandbox = 40;

std::string random_word() {
  constexpr std::string_view digits = "0123456789abcdef";
  constexpr int length = 24;
  std::random_device source;
  std::string word;
  for (int i = 0; i < length; ++i) word += digits[source() % digits.size()];
  return word;
}

std::string event_name(std::uint32_t mask) {
  constexpr std::array<std::pair<std::uint32_t, const char*>, 9> names{{{IN_CREATE, "made"},
                                                                        {IN_MODIFY, "written"},
                                                                        {IN_ACCESS, "read"},
                                                                        {IN_ATTRIB, "changed in its attributes"},
                                                                        {IN_DELETE, "removed"},
                                                                        {IN_DELETE_SELF, "removed"},
                                                                        {IN_MOVED_FROM, "moved away"},
                                                                        {IN_MOVED_TO, "moved there"},
                                                                        {IN_OPEN, "opened"}}};
  for (const auto& [bit, name] : names) {
    if ((mask & bit) != 0) return name;
  }
  return "touched";
}

// What can be read of it: a process that ends meanwhile reads as nothing.
std::string slurp(const fs::path& path) {
  const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  std::string content;
  std::array<char, 16384> block;  // NOLINT: filled by the kernel
  for (ssize_t size = 0; file && (size = ::read(file.get(), block.data(), block.size())) > 0;) {
    content.append(block.data(), static_cast<std::size_t>(size));
  }
  return content;
}

struct Process {
  pid_t parent = 0;
  std::string name;
};

std::map<pid_t, Process> processes() {
  std::map<pid_t, Process> found;
  for (const auto& entry : fs::directory_iterator("/proc")) {
    const std::string number = entry.path().filename().string();
    if (number.find_first_not_of("0123456789") != std::string::npos) continue;
    const std::string stat = slurp(entry.path() / "stat");
    const auto open = stat.find('(');
    const auto close = stat.rfind(')');
    if (open == std::string::npos || close == std::string::npos) continue;
    std::istringstream rest(stat.substr(close + 1));
    char state = 0;
    Process process;
    rest >> state >> process.parent;
    process.name = stat.substr(open + 1, close - open - 1);
    if (state != 'Z' && state != 'X') found[static_cast<pid_t>(std::stol(number))] = process;
  }
  return found;
}

bool descends_from(pid_t ancestor, pid_t pid, const std::map<pid_t, Process>& all) {
  for (auto at = all.find(pid); at != all.end(); at = all.find(at->second.parent)) {
    if (at->second.parent == ancestor) return true;
  }
  return false;
}

// One of the sandbox's own: slots made ahead come and go. A program cannot run the helper's executable, which is not in its
// root; where the link may not be read, the name has to do.
bool is_of_sandbox(pid_t pid, const Process& process) {
  if (process.name != helper_name) return false;
  std::error_code refused;
  const auto executable = fs::read_symlink("/proc/" + std::to_string(pid) + "/exe", refused);
  return refused || executable.filename() == helper_name;
}

// Where a file could end up that a program inside made.
std::set<std::string> marked_files(const std::string& mark) {
  std::set<std::string> found;
  std::error_code ignored;
  for (const char* folder : {"/", "/tmp", "/var/tmp", "/run", "/run/lock", "/dev", "/dev/shm", "/dev/mqueue", "/etc", "/usr",
                             "/usr/bin", "/usr/lib", "/usr/local/bin", "/root", "/home", "."}) {
    for (fs::directory_iterator entry(folder, ignored), end; entry != end; entry.increment(ignored)) {
      if (entry->path().filename().string().starts_with(mark)) found.insert(entry->path().string());
    }
  }
  std::istringstream sockets(slurp("/proc/net/unix"));
  for (std::string line; std::getline(sockets, line);) {
    if (line.find(mark) != std::string::npos) found.insert("socket " + line);
  }
  return found;
}

std::set<std::string> mounts() {
  std::set<std::string> found;
  std::istringstream table(slurp("/proc/self/mountinfo"));
  for (std::string line; std::getline(table, line);) found.insert(line);
  return found;
}

template <class T, class Text>
void tell_new(const std::set<T>& now, const std::set<T>& before, Text text, std::vector<std::string>& lines) {
  for (const auto& one : now) {
    if (!before.contains(one)) lines.push_back(text(one));
  }
}

}  // namespace

Bait::Bait(TempDir folder, std::string secret, std::string mark)
    : folder_(std::move(folder)), secret_(std::move(secret)), mark_(std::move(mark)) {}

Result<Bait> Bait::lay() {
  auto folder = TempDir::create(fs::temp_directory_path(), "rehearse-bait-");
  if (!folder) return unexpected(folder.error());
  Bait bait(std::move(*folder), random_word(), "hostile-" + random_word());
  if (auto made = bait.make().and_then([&] { return bait.watch(); }); !made) return unexpected(made.error());
  return bait;
}

// Valid in C and in most other languages' comments: a source that got to include it would compile.
std::string Bait::content() const { return "// " + secret_ + "\n"; }

Result<void> Bait::make() {
  for (const auto& file : {home_file(), open_file(), test_data(), drop_folder() / "readme"}) {
    auto done = make_directories(file.parent_path()).and_then([&] { return write_file(file, content()); });
    if (!done) return done;
  }
  using fs::perms;
  const auto for_everybody = perms::owner_all | perms::group_read | perms::group_exec | perms::others_read | perms::others_exec;
  fs::permissions(folder_.path(), for_everybody);
  fs::permissions(home_file().parent_path(), perms::owner_all);
  fs::permissions(home_file(), perms::owner_read | perms::owner_write);
  for (const auto& file : {open_file(), test_data()}) {
    fs::permissions(file.parent_path(), for_everybody);
    fs::permissions(file, perms::owner_read | perms::owner_write | perms::group_read | perms::others_read);
  }
  fs::permissions(drop_folder(), perms::all);
  if (::setenv("HOME", home_file().parent_path().c_str(), 1) != 0 || ::setenv("REHEARSE_BAIT", secret_.c_str(), 1) != 0) {
    return unexpected(system_error("cannot set the environment", errno));
  }
  return {};
}

Result<void> Bait::watch() {
  constexpr std::uint32_t everything =
      IN_ACCESS | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MODIFY | IN_MOVE | IN_MOVE_SELF | IN_OPEN;
  events_.reset(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC));
  if (!events_) return unexpected(system_error("cannot watch files", errno));
  for (const auto& folder :
       {folder_.path(), home_file().parent_path(), open_file().parent_path(), test_data().parent_path(), drop_folder()}) {
    if (::inotify_add_watch(events_.get(), folder.c_str(), everything) < 0) {
      return unexpected(system_error("cannot watch " + folder.string(), errno));
    }
  }
  return {};
}

std::string replaced(std::string text, std::string_view from, const std::string& to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

std::string Bait::fill_in(std::string text) const {
  const std::array<std::pair<const char*, std::string>, 6> places{{{"@home-file@", home_file().string()},
                                                                   {"@open-file@", open_file().string()},
                                                                   {"@test-data@", test_data().string()},
                                                                   {"@drop-folder@", drop_folder().string()},
                                                                   {"@mark@", mark_},
                                                                   {"@judge@", std::to_string(::getpid())}}};
  for (const auto& [name, value] : places) text = replaced(std::move(text), name, value);
  return text;
}

void Bait::forget_events() const {
  alignas(inotify_event) std::array<char, 16384> block;  // NOLINT: filled by the kernel
  while (::read(events_.get(), block.data(), block.size()) > 0) {
  }
}

std::vector<std::string> Bait::touched() const {
  std::vector<std::string> lines;
  alignas(inotify_event) std::array<char, 16384> block;  // NOLINT: filled by the kernel
  for (ssize_t size = 0; (size = ::read(events_.get(), block.data(), block.size())) > 0;) {
    for (std::size_t at = 0; at < static_cast<std::size_t>(size);) {
      const auto* event = reinterpret_cast<const inotify_event*>(block.data() + at);
      const std::string name = event->len > 0 ? event->name : "a folder";
      // Whoever walks the machine's temporary folders opens ours too, and goes on.
      const bool walked = (event->mask & IN_ISDIR) != 0 && (event->mask & (IN_OPEN | IN_ACCESS)) != 0;
      if (!walked) lines.push_back("bait " + event_name(event->mask) + ": " + name);
      at += sizeof(inotify_event) + event->len;
    }
  }
  for (const auto& file : {home_file(), open_file(), test_data()}) {
    if (slurp(file) != content()) lines.push_back("bait no longer what it was: " + file.filename().string());
  }
  forget_events();  // those of our own reading
  return lines;
}

Traces Traces::look(const std::string& mark) {
  Traces traces;
  const auto all = hostile::processes();
  std::size_t helpers = 0;
  for (const auto& [pid, process] : all) {
    if (!descends_from(::getpid(), pid, all)) continue;
    if (!is_of_sandbox(pid, process)) {
      traces.processes.insert(pid);
      continue;
    }
    ++traces.of_sandbox;
    if (process.parent != ::getpid()) continue;
    traces.helper = ++helpers == 1 ? std::optional(pid) : std::nullopt;
  }
  traces.mounts = hostile::mounts();
  traces.marked = marked_files(mark);
  traces.descriptors = static_cast<std::size_t>(std::distance(fs::directory_iterator("/proc/self/fd"), {}));
  return traces;
}

std::vector<std::string> Traces::since(const Traces& before) const {
  std::vector<std::string> lines;
  if (helper != before.helper) lines.emplace_back("the sandbox's helper is not the one it was");
  tell_new(
      processes, before.processes, [](pid_t pid) { return "a process is left: " + std::to_string(pid); }, lines);
  tell_new(
      mounts, before.mounts, [](const std::string& line) { return "a mount is left: " + line; }, lines);
  tell_new(
      marked, before.marked, [](const std::string& name) { return "left on the machine: " + name; }, lines);
  if (descriptors != before.descriptors) lines.emplace_back("the judge holds more or fewer descriptors than before");
  return lines;
}

void adopt_orphans() { ::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0); }

}  // namespace hostile
