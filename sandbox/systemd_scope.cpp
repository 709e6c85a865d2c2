#include "systemd_scope.hpp"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <string>
#include <string_view>
#include <utility>

#include <linux/magic.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/vfs.h>
#include <sys/wait.h>
#include <unistd.h>

#include "dbus_message.hpp"
#include "rehearse/base/unique_fd.hpp"

namespace rehearse::sandbox {
namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

// systemd tells when it has done it; this is for the case that it does not tell us.
constexpr auto look_interval = 10ms;
constexpr auto stop_patience = 300ms;
// Far more than a process is on its way into its scope.
constexpr auto long_enough_to_be_moved = 10s;
constexpr std::string_view unit_prefix = "rehearse-";

tl::unexpected<Error> failure(std::string what) {
  return unexpected(ErrorCode::unavailable, "systemd gave no cgroup: " + std::move(what),
                    "systemctl --user status shows whether the user's systemd works");
}

std::string unit_name(pid_t pid) {
  // Process ids come back: the time makes it unique.
  return std::string(unit_prefix) + std::to_string(pid) + "-" + std::to_string(Clock::now().time_since_epoch().count()) +
         ".scope";
}

constexpr DbusCall start_call{"org.freedesktop.systemd1", "/org/freedesktop/systemd1", "org.freedesktop.systemd1.Manager",
                              "StartTransientUnit", "ssa(sv)a(sa(sv))"};
constexpr DbusCall stop_call{"org.freedesktop.systemd1", "/org/freedesktop/systemd1", "org.freedesktop.systemd1.Manager",
                             "StopUnit", "ss"};

std::string start_scope(const std::string& unit, pid_t pid) {
  DbusBody body;
  body.put(unit);
  body.put("fail");  // rather than take the place of another job
  const auto property = [&](const char* name, const char* type, auto put_value) {
    body.begin_struct();
    body.put(name);
    body.put_signature(type);
    put_value();
  };
  body.put_array(8, [&] {
    property("Description", "s", [&] { body.put("rehearse: programs under judgement"); });
    property("PIDs", "au", [&] { body.put_array(4, [&] { body.put(static_cast<std::uint32_t>(pid)); }); });
    // No more than is used: each further controller would be switched on for the user's other programs too.
    property("DelegateControllers", "as", [&] {
      body.put_array(4, [&] {
        body.put("memory");
        body.put("pids");
      });
    });
    property("CollectMode", "s", [&] { body.put("inactive-or-failed"); });
  });
  body.put_array(8, [] {});  // no further units
  return marshal(start_call, body);
}

std::string stop_scope(const std::string& unit) {
  DbusBody body;
  body.put(unit);
  body.put("replace");
  return marshal(stop_call, body);
}

// Whoever listens checks the user id that the kernel gives; D-Bus wants it told all the same, each of its digits in
// hexadecimal.
std::string greeting() {
  std::string hello(1, '\0');
  hello += "AUTH EXTERNAL ";
  for (const char digit : std::to_string(::geteuid())) hello += std::string("3") + digit;
  return hello + "\r\nBEGIN\r\n";
}

UniqueFd connect_to(const std::filesystem::path& socket) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (socket.native().size() >= sizeof address.sun_path) return {};
  std::memcpy(&address.sun_path[0], socket.c_str(), socket.native().size());
  // Non-blocking, since a systemd that hangs takes no connections at some time.
  UniqueFd fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
  if (!fd || ::connect(fd.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) return {};
  return fd;
}

// Below /sys/fs/cgroup; empty where it cannot be told.
std::string cgroup_of(pid_t pid) {
  std::ifstream file("/proc/" + std::to_string(pid) + "/cgroup");
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("0::")) return line.substr(3);
  }
  return {};
}

bool is_in(pid_t pid, const std::string& unit) { return cgroup_of(pid).ends_with("/" + unit); }

bool is_populated(const std::filesystem::path& cgroup) {
  std::ifstream file(cgroup / "cgroup.events");
  std::string name;
  for (int value = 1; file >> name >> value;) {
    if (name == "populated") return value != 0;
  }
  return true;
}

bool has_died(pid_t child) {
  siginfo_t state{};
  return ::waitid(P_PID, static_cast<id_t>(child), &state, WEXITED | WNOHANG | WNOWAIT) == 0 && state.si_pid == child;
}

// One call over the socket.
class Conversation {
 public:
  static Result<Conversation> start(const std::filesystem::path& socket, const std::string& call) {
    UniqueFd fd = connect_to(socket);
    const std::string request = greeting() + call;
    if (!fd || ::send(fd.get(), request.data(), request.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(request.size())) {
      return failure("it cannot be reached");
    }
    return Conversation(std::move(fd));
  }

  // Waits a moment for something to come, and takes it in.
  Result<void> listen() {
    pollfd ready{fd_.get(), POLLIN, 0};
    ::poll(&ready, 1, static_cast<int>(look_interval.count()));
    if (ready.revents == 0) return {};
    return take();
  }

  [[nodiscard]] bool answered() const { return answered_; }

 private:
  explicit Conversation(UniqueFd fd) : fd_(std::move(fd)) {}

  Result<void> take() {
    std::array<char, 4096> block;  // NOLINT: filled by the kernel
    const ssize_t size = ::recv(fd_.get(), block.data(), block.size(), 0);
    if (size == 0 || (size < 0 && errno != EAGAIN && errno != EINTR)) return failure("it closed the connection");
    if (size > 0) stream_.append(block.data(), static_cast<std::size_t>(size));
    if (auto accepted = authenticate(); !accepted || !authenticated_) return accepted;
    while (const auto message = take_message(stream_)) {
      if (message->kind == DbusReply::Kind::error) return failure(message->text);
      if (message->kind == DbusReply::Kind::answer) answered_ = true;
    }
    return {};
  }

  Result<void> authenticate() {
    if (authenticated_) return {};
    const auto end = stream_.find("\r\n");
    if (end == std::string::npos) return {};
    if (!stream_.starts_with("OK ")) return failure("it does not accept this user");
    stream_.erase(0, end + 2);
    authenticated_ = true;
    return {};
  }

  UniqueFd fd_;
  std::string stream_;
  bool authenticated_ = false;
  bool answered_ = false;
};

}  // namespace

std::optional<std::filesystem::path> systemd_socket() {
  struct statfs cgroups {};
  if (::statfs("/sys/fs/cgroup", &cgroups) != 0 || cgroups.f_type != CGROUP2_SUPER_MAGIC) return std::nullopt;
  const auto user = ::geteuid();
  const char* given = std::getenv("XDG_RUNTIME_DIR");
  std::filesystem::path folder = "/run";
  if (user != 0) folder = given != nullptr && *given == '/' ? given : "/run/user/" + std::to_string(user);
  const auto socket = folder / "systemd/private";
  struct stat status {};
  if (::stat(socket.c_str(), &status) != 0 || !S_ISSOCK(status.st_mode) || status.st_uid != user) return std::nullopt;
  return socket;
}

std::vector<std::string> abandoned_scopes(const std::filesystem::path& folder, std::chrono::seconds age) {
  std::vector<std::string> found;
  std::error_code error;
  for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    const std::string name = entry->path().filename().string();
    if (!name.starts_with(unit_prefix) || !name.ends_with(".scope") || is_populated(entry->path())) continue;
    std::error_code gone;
    const auto made = entry->last_write_time(gone);
    if (!gone && std::filesystem::file_time_type::clock::now() - made >= age) found.push_back(name);
  }
  return found;
}

SystemdScope::SystemdScope(std::filesystem::path socket, std::string unit)
    : socket_(std::move(socket)), unit_(std::move(unit)) {}

Result<SystemdScope> SystemdScope::start(std::filesystem::path socket, pid_t child, std::chrono::milliseconds patience) {
  const auto deadline = Clock::now() + patience;
  SystemdScope scope(std::move(socket), unit_name(child));
  auto conversation = Conversation::start(scope.socket_, start_scope(scope.unit_, child));
  if (!conversation) return unexpected(conversation.error());
  while (Clock::now() < deadline) {
    if (auto heard = conversation->listen(); !heard) return unexpected(heard.error());
    if (has_died(child)) {
      scope.stop();
      return failure("the helper died meanwhile");
    }
    if (is_in(child, scope.unit_)) {
      scope.stop_abandoned(child);
      return scope;
    }
  }
  return failure("it did not answer in time");
}

void SystemdScope::stop_abandoned(pid_t child) const {
  const auto folder = std::filesystem::path("/sys/fs/cgroup" + cgroup_of(child)).parent_path();
  for (const auto& unit : abandoned_scopes(folder, long_enough_to_be_moved)) SystemdScope(socket_, unit).stop();
}

void SystemdScope::stop() const {
  auto conversation = Conversation::start(socket_, stop_scope(unit_));
  const auto deadline = Clock::now() + stop_patience;
  while (conversation && !conversation->answered() && Clock::now() < deadline) {
    if (!conversation->listen()) return;
  }
}

}  // namespace rehearse::sandbox
