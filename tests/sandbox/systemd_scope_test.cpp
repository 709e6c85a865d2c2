#include "systemd_scope.hpp"

#include <array>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <string>
#include <thread>

#include <poll.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "rehearse/base/file.hpp"
#include "rehearse/base/temp_dir.hpp"
#include "rehearse/base/unique_fd.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace rehearse::sandbox;
using namespace std::chrono_literals;
using namespace std::string_literals;

namespace {

// A systemd as far as one connection goes.
class FakeSystemd {
 public:
  explicit FakeSystemd(std::function<void(int)> talk) {
    std::string pattern = std::filesystem::temp_directory_path() / "rehearse-systemd-XXXXXX";
    REQUIRE(::mkdtemp(pattern.data()) != nullptr);
    folder_ = pattern;
    listener_ = UniqueFd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(&address.sun_path[0], path().c_str(), sizeof address.sun_path - 1);
    REQUIRE(::bind(listener_.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
    REQUIRE(::listen(listener_.get(), 4) == 0);
    thread_ = std::thread([this, talk = std::move(talk)] {
      const UniqueFd connection(::accept(listener_.get(), nullptr, nullptr));
      if (connection) talk(connection.get());
    });
  }
  FakeSystemd(const FakeSystemd&) = delete;
  FakeSystemd& operator=(const FakeSystemd&) = delete;
  ~FakeSystemd() {
    ::shutdown(listener_.get(), SHUT_RDWR);
    thread_.join();
    std::filesystem::remove_all(folder_);
  }
  [[nodiscard]] std::filesystem::path path() const { return folder_ / "private"; }

 private:
  std::filesystem::path folder_;
  UniqueFd listener_;
  std::thread thread_;
};

// A child that does nothing, until the end of the test.
class Child {
 public:
  Child() : pid_(::fork()) {
    if (pid_ != 0) return;
    ::pause();
    ::_exit(0);
  }
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  ~Child() {
    ::kill(pid_, SIGKILL);
    ::waitpid(pid_, nullptr, 0);
  }
  [[nodiscard]] pid_t pid() const { return pid_; }

 private:
  pid_t pid_;
};

// What comes until `wanted` has come.
std::string heard(int fd, const std::string& wanted) {
  std::string all;
  std::array<char, 4096> block{};
  pollfd ready{fd, POLLIN, 0};
  while (all.find(wanted) == std::string::npos && ::poll(&ready, 1, 10'000) == 1) {
    const auto size = ::recv(fd, block.data(), block.size(), 0);
    if (size <= 0) break;
    all.append(block.data(), static_cast<std::size_t>(size));
  }
  return all;
}

void say(int fd, const std::string& bytes) { static_cast<void>(::send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL)); }

const std::string refusal =
    "l\x03\x00\x01\x07\x00\x00\x00\x02\x00\x00\x00\x10\x00\x00\x00\x05\x01u\x00\x01\x00\x00\x00\x04\x01s\x00\x00\x00\x00\x00"
    "\x02\x00\x00\x00no\x00"s;

}  // namespace

TEST_CASE("systemd is asked for a delegated scope around the child, and its refusal is told in its words") {
  std::string request;
  const Child child;
  {
    const FakeSystemd systemd([&](int fd) {
      request = heard(fd, "CollectMode");
      say(fd, "OK 0123456789abcdef0123456789abcdef\r\n" + refusal);
    });
    const auto scope = SystemdScope::start(systemd.path(), child.pid(), 20s);
    REQUIRE_FALSE(scope);
    CHECK(scope.error().message == "systemd gave no cgroup: no");
    CHECK_FALSE(scope.error().hint.empty());
  }
  CHECK(request.starts_with("\0AUTH EXTERNAL 3"s));
  CHECK(request.find("\r\nBEGIN\r\nl\x01") != std::string::npos);
  CHECK(request.find("StartTransientUnit") != std::string::npos);
  CHECK(request.find("rehearse-" + std::to_string(child.pid()) + "-") != std::string::npos);
  CHECK(request.find("DelegateControllers\0\x02"
                     "as\0"s) != std::string::npos);
}

TEST_CASE("a systemd that is not there, does not know us, hangs up or is silent is given up") {
  const Child child;
  CHECK_FALSE(SystemdScope::start("/no/such/socket", child.pid(), 20s));
  CHECK_FALSE(SystemdScope::start("/" + std::string(200, 'x'), child.pid(), 20s));
  const FakeSystemd stranger([](int fd) {
    heard(fd, "BEGIN");
    say(fd, "REJECTED EXTERNAL\r\n");
  });
  CHECK(SystemdScope::start(stranger.path(), child.pid(), 20s).error().message.find("does not accept") != std::string::npos);
  const FakeSystemd rude([](int fd) { heard(fd, "BEGIN"); });
  CHECK(SystemdScope::start(rude.path(), child.pid(), 20s).error().message.find("closed") != std::string::npos);
  const FakeSystemd silent([](int fd) { heard(fd, "never"); });
  CHECK(SystemdScope::start(silent.path(), child.pid(), 50ms).error().message.find("in time") != std::string::npos);
}

TEST_CASE("a child that died before systemd has moved it is not waited for") {
  const Child child;
  ::kill(child.pid(), SIGKILL);
  const FakeSystemd silent([](int fd) {
    heard(fd, "CollectMode");
    say(fd, "OK 0123456789abcdef0123456789abcdef\r\n");
    heard(fd, "never");
  });
  const auto scope = SystemdScope::start(silent.path(), child.pid(), 20s);
  REQUIRE_FALSE(scope);
  CHECK(scope.error().message.find("died") != std::string::npos);
}

TEST_CASE("a scope that nobody is in is taken for abandoned once it is old enough, and only if it is ours") {
  const auto folder = TempDir::create(std::filesystem::temp_directory_path(), "cgroup-").value();
  const auto make = [&](const std::string& name, const std::string& events) {
    REQUIRE(make_directories(folder.path() / name));
    REQUIRE(write_file(folder.path() / name / "cgroup.events", events));
  };
  make("rehearse-1-5.scope", "populated 0\nfrozen 0\n");
  make("rehearse-2-5.scope", "populated 1\nfrozen 0\n");
  make("rehearse-3-5.scope", "");
  make("editor.scope", "populated 0\nfrozen 0\n");
  CHECK(abandoned_scopes(folder.path(), std::chrono::seconds{0}) == std::vector<std::string>{"rehearse-1-5.scope"});
  CHECK(abandoned_scopes(folder.path(), std::chrono::seconds{60}).empty());
  CHECK(abandoned_scopes(folder.path() / "nowhere", std::chrono::seconds{0}).empty());
}
