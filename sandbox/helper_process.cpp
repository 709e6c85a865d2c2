#include "helper_process.hpp"

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <optional>
#include <string>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "helper_identity.hpp"
#include "message.hpp"
#include "packet.hpp"
#include "shared_socket.hpp"
#include "systemd_scope.hpp"

namespace rehearse::sandbox {
namespace {

constexpr int helper_descriptor = 3;
// A busy systemd takes some tenths of a second; one that hangs must not keep anybody from working.
constexpr std::chrono::seconds systemd_patience{3};
// With others: one of them may be asking systemd, or stand still.
constexpr std::chrono::seconds patience_with_others{10};

bool wait_until(int fd, short events, int patience_ms = -1) {
  pollfd state{fd, events, 0};
  int ready = -1;
  do {
    ready = ::poll(&state, 1, patience_ms);
  } while (ready < 0 && errno == EINTR);
  return ready > 0;
}

// posix_spawn shares the caller's memory until exec: a large judge costs no more than a small one.
class SpawnSettings {
 public:
  SpawnSettings() {
    ::posix_spawn_file_actions_init(&actions_);
    ::posix_spawnattr_init(&attributes_);
  }
  SpawnSettings(const SpawnSettings&) = delete;
  SpawnSettings& operator=(const SpawnSettings&) = delete;
  ~SpawnSettings() {
    ::posix_spawn_file_actions_destroy(&actions_);
    ::posix_spawnattr_destroy(&attributes_);
  }

  int spawn(pid_t& pid, const std::string& path, int control) {
    for (const int standard : {0, 1, 2}) {
      ::posix_spawn_file_actions_addopen(&actions_, standard, "/dev/null", standard == 0 ? O_RDONLY : O_WRONLY, 0);
    }
    ::posix_spawn_file_actions_adddup2(&actions_, control, helper_descriptor);
    sigset_t signals;
    ::sigemptyset(&signals);
    ::posix_spawnattr_setsigmask(&attributes_, &signals);
    ::sigfillset(&signals);
    ::posix_spawnattr_setsigdefault(&attributes_, &signals);
    // A session of its own: the terminal's Ctrl-C is for the program that uses us, which then ends the helper.
    ::posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSID);
    // Only its name: a program can read the arguments of its slot's init, and a path tells who the user is.
    char name[] = "rehearse-jail";
    std::array<char*, 2> arguments{name, nullptr};
    std::array<char*, 1> environment{nullptr};
    return ::posix_spawn(&pid, path.c_str(), &actions_, &attributes_, arguments.data(), environment.data());
  }

 private:
  posix_spawn_file_actions_t actions_{};
  posix_spawnattr_t attributes_{};
};

// Where this machine's systemd gives it, the helper gets a cgroup of its own; everywhere else it does without.
std::optional<Result<SystemdScope>> ask_for_cgroup(pid_t helper) {
  auto socket = systemd_socket();
  if (!socket) return std::nullopt;
  return SystemdScope::start(std::move(*socket), helper, systemd_patience);
}

Facility cgroup_facility(const MemoryRung& memory) {
  if (memory.method == MemoryMethod::cgroup) return {"cgroup v2", true, "memory and processes are delegated", {}, {}};
  return {"cgroup v2", false, {}, memory.why_no_cgroup + "; memory is sampled instead", memory.hint};
}

Confinement weaker(Confinement rung) { return rung == Confinement::namespaces ? Confinement::landlock : Confinement::none; }

// The firmest rung's hint is what to do; the others' reasons are told as well.
Error refusal_of(const std::vector<RefusedRung>& refused) {
  Error error = refused.front().error;
  for (std::size_t i = 1; i < refused.size(); ++i) error.message += "; nor with less: " + refused[i].error.message;
  return error;
}

}  // namespace

HelperProcess::HelperProcess(pid_t pid, UniqueFd control) : pid_(pid), control_(std::move(control)) {}
HelperProcess::HelperProcess(HelperProcess&& other) noexcept
    : pid_(std::exchange(other.pid_, -1)),
      control_(std::move(other.control_)),
      process_(std::move(other.process_)),
      report_(std::move(other.report_)) {}
HelperProcess& HelperProcess::operator=(HelperProcess&& other) noexcept {
  if (this != &other) {
    end();
    pid_ = std::exchange(other.pid_, -1);
    control_ = std::move(other.control_);
    process_ = std::move(other.process_);
    report_ = std::move(other.report_);
  }
  return *this;
}
HelperProcess::~HelperProcess() { end(); }

void HelperProcess::end() noexcept {
  control_.reset();  // the sign for a helper of our own to end its slots and itself
  reap();
}

void HelperProcess::reap() noexcept {
  if (pid_ < 0) return;
  while (::waitpid(pid_, nullptr, 0) < 0 && errno == EINTR) {
  }
  pid_ = -1;
}

bool HelperProcess::ended() const { return process_ && wait_until(process_.get(), POLLIN, 0); }

Result<HelperProcess> HelperProcess::spawn(const std::string& path) {
  auto sockets = wire::packet_sockets();
  if (!sockets) return unexpected(sockets.error());
  // Where the helper's end is at its number already, dup2 would leave it close-on-exec.
  const UniqueFd theirs(::fcntl(sockets->second.get(), F_DUPFD_CLOEXEC, helper_descriptor + 1));
  if (!theirs) return unexpected(system_error("cannot start the sandbox helper", errno));
  pid_t pid = -1;
  if (const int error = SpawnSettings().spawn(pid, path, theirs.get()); error != 0) {
    return unexpected(ErrorCode::unavailable, system_error("cannot start the sandbox helper " + path, error).message,
                      "install rehearse again");
  }
  return HelperProcess(pid, std::move(sockets->first));
}

Result<void> HelperProcess::ask(const RunnerOptions& options, Confinement rung, Purpose purpose) {
  const auto scope = rung == Confinement::namespaces ? ask_for_cgroup(pid_) : std::nullopt;
  auto answered = configure(options, rung, purpose);
  if (!answered) {
    end();
    if (scope && *scope) (*scope)->stop();
    return answered;
  }
  auto& memory = report_.memory;
  if (scope && !*scope && memory.method != MemoryMethod::cgroup) {
    memory.why_no_cgroup = scope->error().message;
    memory.hint = scope->error().hint;
  }
  if (purpose == Purpose::examine && rung == Confinement::namespaces) report_.facilities.push_back(cgroup_facility(memory));
  return {};
}

Result<void> HelperProcess::configure(const RunnerOptions& options, Confinement rung, Purpose purpose) {
  wire::Configure configure = configuration(options);
  configure.rung = rung;
  configure.examine = purpose == Purpose::examine;
  configure.shared = purpose == Purpose::share;
  if (send(wire::encode(configure), {}) == EMSGSIZE) {
    return unexpected(ErrorCode::bad_input, "too many read-only folders for the sandbox");
  }
  wait_until(control_.get(), POLLIN);
  wire::Packet packet;
  static_cast<void>(wire::receive_packet(control_.get(), packet));
  if (auto hello = wire::decode<wire::Hello>(packet.bytes);
      hello && hello->version == wire::protocol_version && packet.descriptors.size() == 1) {
    process_ = std::move(packet.descriptors.front());
    report_.confinement = rung;
    report_.memory = std::move(hello->memory);
    report_.unreachable = std::move(hello->unreachable);
    report_.facilities = std::move(hello->facilities);
    return {};
  }
  if (auto refusal = wire::decode<wire::Refusal>(packet.bytes)) {
    report_.facilities = std::move(refusal->facilities);
    return unexpected(refusal->code, "the sandbox cannot be set up: " + refusal->message, refusal->hint);
  }
  return unexpected(ErrorCode::unavailable, "the sandbox helper " + options.jail.string() + " did not answer",
                    "install rehearse again");
}

// A helper tries one rung: what it did on the way to a failure ends with its process.
Result<HelperProcess> HelperProcess::climb(const RunnerOptions& options, Purpose purpose, SandboxReport& report) {
  const Confinement weakest = options.trust_programs ? Confinement::none : Confinement::landlock;
  if (options.at_most > weakest) {
    return unexpected(ErrorCode::unavailable, "programs may not be run unconfined unless they are trusted",
                      "use --trust-my-code");
  }
  for (Confinement rung = options.at_most;; rung = weaker(rung)) {
    auto helper = spawn(options.jail.string());
    if (!helper) return helper;
    helper->report_.refused = std::move(report.refused);
    auto answer = helper->ask(options, rung, purpose);
    if (answer) return helper;
    report = std::move(helper->report_);
    // Only what this machine does not offer leads further down, never a failure of the moment.
    if (answer.error().code != ErrorCode::unavailable) return unexpected(std::move(answer.error()));
    report.refused.push_back({rung, std::move(answer.error())});
    if (rung >= weakest) return unexpected(refusal_of(report.refused));
  }
}

Result<HelperProcess> HelperProcess::start_own(const RunnerOptions& options, const Error& why_not_shared) {
  SandboxReport report;
  auto own = climb(options, Purpose::run, report);
  if (own) own->report_.why_not_shared = why_not_shared.message;
  return own;
}

// The listening socket is ours to make: the helper cannot see the folder, nor can another user's process that root's becomes.
Result<HelperProcess> HelperProcess::start_shared(const RunnerOptions& options, const SharedSocket& socket) {
  const auto listener = socket.listen();
  if (!listener) return start_own(options, listener.error());
  SandboxReport report;
  auto started = climb(options, Purpose::share, report);
  if (started) {
    started->reap();  // who was spawned has left a child in its place
    if (auto shared = started->share(*listener); shared) return started;
    started = unexpected(ErrorCode::unavailable, "the sandbox helper dies as soon as it is started");
  }
  socket.remove();
  return started;
}

Result<HelperProcess> HelperProcess::start(const RunnerOptions& options) {
  SandboxReport report;
  if (options.shared_in.empty()) return climb(options, Purpose::run, report);
  const auto socket = SharedSocket::open(options.shared_in, identity_of(options));
  if (!socket) return start_own(options, socket.error());
  auto joined = join(*socket);
  if (joined) return joined;
  if (joined.error().code != ErrorCode::not_found) return start_own(options, joined.error());
  const auto lock = socket->lock(patience_with_others);
  if (!lock) return start_own(options, lock.error());
  joined = join(*socket);  // another one may have been faster
  if (joined) return joined;
  return joined.error().code == ErrorCode::not_found ? start_shared(options, *socket) : start_own(options, joined.error());
}

Result<void> HelperProcess::share(const UniqueFd& listener) {
  const std::array descriptors{listener.get()};
  const wire::Share share{wire::protocol_version, *report_.confinement, report_.memory, report_.unreachable, report_.refused};
  if (const int error = send(wire::encode(share), descriptors); error != 0) {
    return unexpected(system_error("cannot reach the sandbox helper", error));
  }
  report_.shared = true;
  return {};
}

Result<HelperProcess> HelperProcess::join(const SharedSocket& socket) {
  auto connection = socket.connect();
  if (!connection) return unexpected(connection.error());
  HelperProcess joined(-1, std::move(*connection));
  const auto patience = std::chrono::duration_cast<std::chrono::milliseconds>(patience_with_others);
  if (!wait_until(joined.control_.get(), POLLIN, static_cast<int>(patience.count()))) {
    return unexpected(ErrorCode::conflict, "the shared helper does not answer");
  }
  wire::Packet packet;
  // It went when we came.
  if (wire::receive_packet(joined.control_.get(), packet) == wire::Received::closed) {
    return unexpected(ErrorCode::not_found, "no shared helper is running");
  }
  auto share = wire::decode<wire::Share>(packet.bytes);
  if (!share || share->version != wire::protocol_version || packet.descriptors.size() != 1) {
    return unexpected(ErrorCode::conflict, "the shared helper answers in a way this program does not understand");
  }
  joined.process_ = std::move(packet.descriptors.front());
  joined.report_.confinement = share->rung;
  joined.report_.memory = std::move(share->memory);
  joined.report_.unreachable = std::move(share->unreachable);
  joined.report_.refused = std::move(share->refused);
  joined.report_.shared = true;
  return joined;
}

SandboxReport HelperProcess::examine(const RunnerOptions& options) {
  SandboxReport report;
  auto helper = climb(options, Purpose::examine, report);
  if (helper) return std::move(helper->report_);
  report.refusal = std::move(helper.error());
  return report;
}

int HelperProcess::send(std::string_view packet, std::span<const int> descriptors) const {
  while (true) {
    // Before, not after: a helper that took the request and died may have started the program, and nobody must start it twice.
    if (ended()) return EPIPE;
    const int error = wire::send_packet(control_.get(), packet, descriptors);
    if (error == ETOOMANYREFS) {
      ::poll(nullptr, 0, 1);  // the user's limit on descriptors that are under way: the helper takes some out
    } else if (error == EAGAIN) {
      wait_until(control_.get(), POLLOUT);
    } else {
      return error;
    }
  }
}

}  // namespace rehearse::sandbox
