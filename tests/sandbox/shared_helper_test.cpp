// One helper for all processes of a user: who joins, who starts, what ends with whom.
#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "rehearse/base/file.hpp"
#include "rehearse/base/temp_dir.hpp"
#include "rehearse/sandbox/runner.hpp"
#include "sandbox.hpp"
#include "shared_socket.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace sandbox_test;

namespace {

namespace fs = std::filesystem;

// A folder in which helpers are shared. What its helpers leave becomes ours to wait for; in the end nothing is left of them.
class Meeting {
 public:
  Meeting() : before_(helpers()) { ::prctl(PR_SET_CHILD_SUBREAPER, 1); }
  ~Meeting() {
    for (const pid_t helper : started()) ::kill(helper, SIGKILL);
    CHECK(eventually([&] { return started().empty(); }));
    ::prctl(PR_SET_CHILD_SUBREAPER, 0);
  }
  Meeting(const Meeting&) = delete;
  Meeting& operator=(const Meeting&) = delete;

  [[nodiscard]] const fs::path& folder() const { return folder_.path(); }
  [[nodiscard]] RunnerOptions options() const {
    auto given = sandbox_test::options();
    given.shared_in = folder();
    return given;
  }
  [[nodiscard]] std::optional<Runner> join() const {
    auto joined = Runner::create(options());
    REQUIRE(joined);
    CHECK(joined->report().shared);
    CHECK(joined->report().why_not_shared.empty());
    return std::move(*joined);
  }
  // The helpers of this meeting that live; those that have ended are waited for.
  [[nodiscard]] std::vector<pid_t> started() const {
    std::vector<pid_t> found;
    for (const pid_t helper : helpers()) {
      if (!std::ranges::count(before_, helper) && ::waitpid(helper, nullptr, WNOHANG) == 0) found.push_back(helper);
    }
    while (::waitpid(-1, nullptr, WNOHANG) > 0) {
    }
    return found;
  }
  [[nodiscard]] fs::path socket() const {
    for (const auto& entry : fs::directory_iterator(folder())) {
      if (entry.is_socket()) return entry.path();
    }
    return {};
  }

 private:
  TempDir folder_ = TempDir::create(fs::temp_directory_path(), "meeting-").value();
  std::vector<pid_t> before_;
};

bool serves(Runner& own) {
  const auto out = own.run(shell("exit 5"), limits());
  return out && out->result.exit_code == 5;
}

// A process that does something and then waits to be killed.
class Process {
 public:
  // `story` says, by its true, that it has come to where it waits.
  explicit Process(const std::function<bool()>& story) {
    std::array<int, 2> ends{};
    REQUIRE(::pipe2(ends.data(), O_CLOEXEC) == 0);
    reader_.reset(ends[0]);
    const UniqueFd writer(ends[1]);
    pid_ = ::fork();
    if (pid_ != 0) return;
    const bool arrived = story();
    static_cast<void>(!::write(writer.get(), arrived ? "y" : "n", 1));
    while (true) ::pause();
  }
  ~Process() { kill(); }
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;

  [[nodiscard]] bool arrives() const { return read_bytes(reader_.get(), 1) == "y"; }
  [[nodiscard]] pid_t pid() const { return pid_; }
  void kill() {
    if (pid_ < 0) return;
    ::kill(pid_, SIGKILL);
    ::waitpid(std::exchange(pid_, -1), nullptr, 0);
  }

 private:
  UniqueFd reader_;
  pid_t pid_ = -1;
};

Result<Run> sleeper(Runner& own) {
  auto run = own.start(shell("sleep 600 & echo; read -r line <&3"), limits());
  if (run) static_cast<void>(read_bytes(run->pipes().standard_output.get(), 1));
  return run;
}

void send(Run& run, const std::string& bytes) {
  REQUIRE(::write(run.pipes().requests.get(), bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()));
}

UniqueFd listener_at(const fs::path& path, const std::function<void(int)>& listen) {
  UniqueFd socket(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0));
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  REQUIRE(path.string().size() < sizeof address.sun_path);
  std::memcpy(address.sun_path, path.c_str(), path.string().size() + 1);
  ::unlink(path.c_str());
  REQUIRE(::bind(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
  listen(socket.get());
  return socket;
}

// What a Runner with these options says of why it has a helper of its own; it works all the same.
std::string why_alone(const RunnerOptions& given) {
  auto own = Runner::create(given);
  REQUIRE(own);
  CHECK_FALSE(own->report().shared);
  CHECK(serves(*own));
  return own->report().why_not_shared;
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("the second process joins the helper that the first one started, with the same report") {
  const Meeting meeting;
  auto first = meeting.join();
  const auto helper = meeting.started();
  REQUIRE(helper.size() == 1);
  auto second = meeting.join();
  CHECK(meeting.started() == helper);
  CHECK(first->report().memory.method == runner().report().memory.method);
  CHECK(second->report().confinement == first->report().confinement);
  CHECK(second->report().memory.method == first->report().memory.method);
  CHECK(second->report().memory.why_no_cgroup == first->report().memory.why_no_cgroup);
  CHECK(serves(*first));
  CHECK(serves(*second));
}

TEST_CASE("a shared helper outlives who started it") {
  const Meeting meeting;
  auto first = meeting.join();
  const auto helper = meeting.started();
  auto second = meeting.join();
  REQUIRE(second);
  first.reset();
  CHECK(serves(*second));
  second.reset();
  auto third = meeting.join();
  CHECK(serves(*third));
  CHECK(meeting.started() == helper);
}

TEST_CASE("a shared helper has a session of its own, no terminal and nothing open of who started it") {
  const Meeting meeting;
  const UniqueFd ours(::open("/dev/zero", O_RDONLY));  // not close-on-exec
  auto first = meeting.join();
  const auto helper = meeting.started();
  REQUIRE(helper.size() == 1);
  CHECK(::getsid(helper[0]) == helper[0]);
  const std::string descriptors = "/proc/" + std::to_string(helper[0]) + "/fd";
  std::error_code unreadable;  // for an ordinary user: the helper lets nobody look into it
  for (const auto& entry : fs::directory_iterator(descriptors, unreadable)) {
    const auto target = fs::read_symlink(entry.path(), unreadable).string();
    INFO(entry.path() << " is " << target);
    CHECK(target != "/dev/zero");
    if (std::stoi(entry.path().filename()) <= 2) CHECK(has(target, "null"));
  }
}

TEST_CASE("several processes that start at once end up with one helper, and all work") {
  for (int round = 0; round < 5; ++round) {
    const Meeting meeting;
    std::vector<std::unique_ptr<Process>> processes;
    for (int i = 0; i < 6; ++i) {
      processes.push_back(std::make_unique<Process>([&] {
        static std::optional<Runner> own;
        auto created = Runner::create(meeting.options());
        if (!created || !created->report().shared) return false;
        own = std::move(*created);
        return serves(*own);
      }));
    }
    for (const auto& process : processes) CHECK(process->arrives());
    CHECK(meeting.started().size() == 1);
  }
}

TEST_CASE("the death of one client ends its runs and no other's") {
  const Meeting meeting;
  auto own = meeting.join();
  auto mine = sleeper(*own);
  REQUIRE(mine);
  const auto before = programs().size();
  Process other([&] {
    static auto joined = Runner::create(meeting.options());
    static auto run = sleeper(*joined);
    return run.has_value();
  });
  REQUIRE(other.arrives());
  CHECK(programs().size() == before + 3);  // the other one, its shell and its sleep
  other.kill();
  CHECK(eventually([&] { return programs().size() <= before; }));
  pollfd finished{mine->finished_fd(), POLLIN, 0};
  CHECK(::poll(&finished, 1, 0) == 0);
  CHECK(serves(*own));
  mine->kill();
  CHECK(mine->wait().status == RunStatus::killed);
}

TEST_CASE("what a killed process had parked is claimed by another one") {
  const Meeting meeting;
  auto own = meeting.join();
  Process other([&] {
    auto joined = Runner::create(meeting.options());
    auto run = joined->start(shell("number=1; while read -r line <&3; do eval \"$line\"; done"), limits());
    return run && ::write(run->pipes().requests.get(), "number=42\n", 10) == 10 &&
           joined->park(std::move(*run), "key").has_value();
  });
  REQUIRE(other.arrives());
  other.kill();
  auto run = own->claim("key", limits());
  REQUIRE(run);
  send(*run, "exit $number\n");
  CHECK(run->wait().exit_code == 42);
}

TEST_CASE("what a process has started only to be parked is started although it goes at once") {
  const Meeting meeting;
  auto own = meeting.join();
  for (int i = 0; i < 10; ++i) {
    Process other([&] {
      auto joined = Runner::create(meeting.options());
      return joined && joined->start_parked(shell("while read -r line <&3; do eval \"$line\"; done"), limits(), "key");
    });
    REQUIRE(other.arrives());
    other.kill();
    std::optional<Run> run;
    REQUIRE(eventually([&] { return (run = own->claim("key", limits())).has_value(); }));
    send(*run, "exit 42\n");
    CHECK(run->wait().exit_code == 42);
  }
}

TEST_CASE("a claimed program ends with the process that claimed it") {
  const Meeting meeting;
  auto own = meeting.join();
  const auto before = programs().size();
  auto run = own->start(shell("read -r line <&3"), limits());
  REQUIRE(run);
  REQUIRE(own->park(std::move(*run), "key"));
  Process other([&] {
    static auto joined = Runner::create(meeting.options());
    static auto claimed = joined->claim("key", limits());
    return claimed.has_value();
  });
  REQUIRE(other.arrives());
  other.kill();
  CHECK(eventually([&] { return programs().size() <= before; }));
}

TEST_CASE("a shared helper that is killed takes its slots with it and is started anew at the next run of any client") {
  const Meeting meeting;
  auto first = meeting.join();
  auto second = meeting.join();
  auto run = sleeper(*first);
  REQUIRE(run);
  auto waiting = second->start(shell("read -r line <&3"), limits());
  REQUIRE(waiting);
  REQUIRE(second->park(std::move(*waiting), "key"));
  const auto old = meeting.started();
  REQUIRE(old.size() == 1);
  ::kill(old[0], SIGKILL);
  CHECK(run->wait().message == "the sandbox helper died");
  CHECK(read_bytes(run->pipes().standard_output.get(), 1).empty());
  CHECK(eventually([&] { return programs().empty(); }));
  REQUIRE(eventually([&] { return !std::ranges::count(meeting.started(), old[0]); }));
  CHECK_FALSE(first->claim("key", limits()));
  CHECK(serves(*first));
  CHECK(serves(*second));
  const auto anew = meeting.started();
  CHECK(anew.size() == 1);
  CHECK(anew != old);
}

TEST_CASE("a shared helper without a client goes, and one with a client stays") {
  const Meeting meeting;
  auto given = meeting.options();
  given.idle_limit = 50ms;
  std::optional<Runner> own = Runner::create(given).value();
  const auto helper = meeting.started();
  REQUIRE(helper.size() == 1);
  const auto later = std::chrono::steady_clock::now() + 300ms;
  CHECK(eventually([&] { return std::chrono::steady_clock::now() >= later; }));
  CHECK(meeting.started() == helper);
  CHECK(serves(*own));
  own.reset();
  CHECK(eventually([&] { return meeting.started().empty(); }));
  // The next one starts another in its place.
  own = Runner::create(given).value();
  CHECK(own->report().shared);
  CHECK(serves(*own));
}

TEST_CASE("a shared helper that keeps a parked program waits for the end of its time, and both go") {
  const Meeting meeting;
  auto given = meeting.options();
  given.idle_limit = 20ms;
  given.parked_limit = 400ms;
  std::optional<Runner> own = Runner::create(given).value();
  auto run = own->start(shell("read -r line <&3"), limits());
  REQUIRE(run);
  REQUIRE(own->park(std::move(*run), "key"));
  own.reset();
  own = Runner::create(given).value();
  auto claimed = own->claim("key", limits());
  REQUIRE(claimed);
  REQUIRE(own->park(std::move(*claimed), "key"));
  own.reset();
  CHECK(eventually([&] { return meeting.started().empty(); }));
  CHECK(programs().empty());
}

TEST_CASE("who comes while a helper goes finds another one") {
  const Meeting meeting;
  auto given = meeting.options();
  given.idle_limit = 1ms;
  for (int i = 0; i < 60; ++i) {
    auto own = Runner::create(given);
    REQUIRE(own);
    INFO(own->report().why_not_shared);
    CHECK(own->report().shared);
    if (i % 3 == 0) CHECK(serves(*own));
  }
}

TEST_CASE("other options and another executable mean another helper, which does not disturb the first") {
  const Meeting meeting;
  auto first = meeting.join();
  auto given = meeting.options();
  given.idle_limit = 61s;
  auto other = Runner::create(given).value();
  CHECK(other.report().shared);
  CHECK(meeting.started().size() == 2);
  const TempDir build = TempDir::create(fs::temp_directory_path(), "build-").value();
  given = meeting.options();
  fs::copy_file(given.jail, build.path() / "rehearse-jail");
  given.jail = build.path() / "rehearse-jail";
  auto newer = Runner::create(given).value();
  CHECK(newer.report().shared);
  CHECK(meeting.started().size() == 3);
  CHECK(serves(*first));
  CHECK(serves(other));
  CHECK(serves(newer));
}

TEST_CASE("a process with other limits, whose runs would inherit them, has another helper") {
  const Meeting meeting;
  auto own = meeting.join();
  Process limited([&] {
    static std::optional<Runner> joined;
    const rlimit files{200, 200};
    ::setrlimit(RLIMIT_NOFILE, &files);
    auto created = Runner::create(meeting.options());
    if (!created || !created->report().shared) return false;
    joined = std::move(*created);
    return serves(*joined);
  });
  CHECK(limited.arrives());
  CHECK(meeting.started().size() == 2);
}

TEST_CASE("a folder that was replaced is shown as it is now") {
  const Meeting meeting;
  const TempDir outside = TempDir::create(fs::temp_directory_path(), "tools-").value();
  fs::permissions(outside.path(), fs::perms(0755));
  const fs::path shown = outside.path() / "shown";
  auto given = meeting.options();
  given.read_only_paths = {shown};
  for (const std::string content : {"first", "second"}) {
    fs::remove_all(shown);
    // The old one keeps its number for as long as it is shown.
    fs::create_directory(shown);
    REQUIRE(write_file(shown / "file", content));
    fs::permissions(shown / "file", fs::perms(0644));
    auto own = Runner::create(given).value();
    CHECK(own.run(shell("cat " + (shown / "file").string()), limits()).value().standard_output == content);
  }
}

TEST_CASE("sockets that killed helpers left behind are removed by the next starter") {
  const Meeting meeting;
  auto given = meeting.options();
  for (int i = 1; i <= 3; ++i) {
    given.idle_limit = std::chrono::seconds{100 + i};
    auto own = Runner::create(given);
    REQUIRE(own);
    for (const pid_t helper : meeting.started()) ::kill(helper, SIGKILL);
    CHECK(eventually([&] { return meeting.started().empty(); }));
  }
  auto own = meeting.join();
  const auto entries = std::distance(fs::directory_iterator(meeting.folder()), fs::directory_iterator());
  CHECK(entries == 2);  // the lock and the socket
  CHECK((fs::status(meeting.socket()).permissions() & fs::perms(0077)) == fs::perms::none);
}

TEST_CASE("a folder whose path is longer than a socket's may be serves as well") {
  const Meeting meeting;
  auto given = meeting.options();
  given.shared_in = meeting.folder() / std::string(120, 'x');
  fs::create_directory(given.shared_in);
  fs::permissions(given.shared_in, fs::perms(0700));
  auto first = Runner::create(given).value();
  auto second = Runner::create(given).value();
  CHECK(first.report().shared);
  CHECK(second.report().shared);
  CHECK(meeting.started().size() == 1);
}

TEST_CASE("a folder that is missing, open to others, a link or another user's is not used, and the report says so") {
  const Meeting meeting;
  auto given = meeting.options();
  given.shared_in = meeting.folder() / "missing";
  CHECK(has(why_alone(given), "missing, cannot be opened"));
  given.shared_in = meeting.folder() / "link";
  fs::create_directory_symlink(meeting.folder(), given.shared_in);
  CHECK(has(why_alone(given), "cannot be opened"));
  given.shared_in = meeting.folder() / "open";
  fs::create_directory(given.shared_in);
  fs::permissions(given.shared_in, fs::perms(0755));
  CHECK(has(why_alone(given), "is open to others"));
  fs::permissions(given.shared_in, fs::perms(0700));
  if (::geteuid() == 0) REQUIRE(::chown(given.shared_in.c_str(), 59'999, 59'999) == 0);
  if (::geteuid() != 0) given.shared_in = "/usr";
  CHECK(has(why_alone(given), "belongs to another user"));
  CHECK(meeting.started().empty());
}

TEST_CASE("a socket at which somebody else listens is not spoken to") {
  if (::geteuid() != 0) return;  // only root can play two users
  const Meeting meeting;
  static_cast<void>(meeting.join());
  const auto path = meeting.socket();
  for (const pid_t helper : meeting.started()) ::kill(helper, SIGKILL);
  CHECK(eventually([&] { return meeting.started().empty(); }));
  const auto listener = listener_at(path, [](int socket) {
    const pid_t other = ::fork();
    if (other == 0) ::_exit(::setresuid(59'999, 59'999, 59'999) == 0 && ::listen(socket, 8) == 0 ? 0 : 1);
    int status = 0;
    ::waitpid(other, &status, 0);
    CHECK(status == 0);
  });
  CHECK(has(why_alone(meeting.options()), "another user listens"));
}

TEST_CASE("somebody who listens and talks nonsense, or hangs up, does not keep anybody from working") {
  const Meeting meeting;
  static_cast<void>(meeting.join());
  const auto path = meeting.socket();
  for (const pid_t helper : meeting.started()) ::kill(helper, SIGKILL);
  CHECK(eventually([&] { return meeting.started().empty(); }));
  auto listener = listener_at(path, [](int socket) { REQUIRE(::listen(socket, 8) == 0); });
  std::thread babbler([&] {
    const UniqueFd connection(::accept(listener.get(), nullptr, nullptr));
    static_cast<void>(!::write(connection.get(), "nonsense", 8));
  });
  CHECK(has(why_alone(meeting.options()), "does not understand"));
  babbler.join();
  std::thread silent([&] {
    UniqueFd(::accept(listener.get(), nullptr, nullptr)).reset();
    listener.reset();
  });
  auto own = meeting.join();
  silent.join();
  CHECK(serves(*own));
}

TEST_CASE("a lock that is held for ever is not waited for forever") {
  const Meeting meeting;
  const auto place = sandbox::SharedSocket::open(meeting.folder(), "x").value();
  const auto held = place.lock(0ms);
  REQUIRE(held);
  const auto second = place.lock(20ms);
  REQUIRE_FALSE(second);
  CHECK(second.error().code == ErrorCode::conflict);
  CHECK(place.connect().error().code == ErrorCode::not_found);
}

TEST_CASE(
    "starters that are killed at any moment leave neither a helper that nobody can reach nor a place that nobody can use") {
  const Meeting meeting;
  auto given = meeting.options();
  given.idle_limit = 30ms;
  for (int i = 0; i < 25; ++i) {
    Process starter([&] {
      static auto own = Runner::create(given);
      return own.has_value();
    });
    ::usleep(static_cast<useconds_t>(i * 400));  // another moment each time
    starter.kill();
  }
  auto own = Runner::create(given);
  REQUIRE(own);
  CHECK(own->report().shared);
  CHECK(serves(*own));
  own = unexpected(ErrorCode::io, "over");
  CHECK(eventually([&] { return meeting.started().empty(); }));
}

TEST_CASE("on the lower rungs a helper is shared and parks programs as well") {
  for (const auto rung : {Confinement::landlock, Confinement::none}) {
    const Meeting meeting;
    auto given = meeting.options();
    given.at_most = rung;
    given.trust_programs = rung == Confinement::none;
    auto created = Runner::create(given);
    if (!created && rung == Confinement::landlock) continue;  // a kernel without it
    REQUIRE(created);
    CHECK(created->report().shared);
    auto run = created->start(shell("echo kept > file; while read -r line <&3; do eval \"$line\"; done"), limits());
    REQUIRE(run);
    REQUIRE(created->park(std::move(*run), "key"));
    auto second = Runner::create(given).value();
    CHECK(meeting.started().size() == 1);
    auto claimed = second.claim("key", limits());
    REQUIRE(claimed);
    send(*claimed, "cat file; exit 4\n");
    CHECK(read_bytes(claimed->pipes().standard_output.get(), 5) == "kept\n");
    CHECK(claimed->wait().exit_code == 4);
  }
}
