#include <array>
#include <cstring>
#include <fstream>
#include <functional>
#include <string>

#include <sched.h>
#include <linux/landlock.h>
#include <sys/mount.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "rehearse/base/unique_fd.hpp"
#include "sandbox.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace sandbox_test;

namespace {

bool write_text(const char* path, const std::string& text) {
  return static_cast<bool>(std::ofstream(path) << text << std::flush);
}

// A namespace of our own, in which we may forbid what a machine may forbid. False where that cannot be had.
bool become_root_of_namespace() {
  const auto uid = std::to_string(::geteuid());
  const auto gid = std::to_string(::getegid());
  return ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && write_text("/proc/self/setgroups", "deny") &&
         write_text("/proc/self/uid_map", "0 " + uid + " 1") && write_text("/proc/self/gid_map", "0 " + gid + " 1") &&
         ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

// What Runner::create comes to in a process of its own, after `forbid`: the rung or "refused", and why the firmer ones were not
// to be had: "<message> | <hint>".
std::string answer_after(const std::function<bool()>& forbid) {
  std::array<int, 2> ends{};
  if (::pipe(ends.data()) != 0) return "no pipe";
  const auto given = options();  // found through /proc, which may be gone later
  const pid_t child = ::fork();
  if (child == 0) {
    std::string answer = "could not forbid it";
    if (become_root_of_namespace() && forbid()) {
      const auto created = Runner::create(given);
      answer = created ? std::string(to_string(*created->report().confinement))
                       : "refused: " + created.error().message + " | " + created.error().hint;
      for (const auto& rung : created ? created->report().refused : std::vector<RefusedRung>()) {
        answer += ": " + rung.error.message + " | " + rung.error.hint;
      }
    }
    ::_exit(::write(ends[1], answer.data(), answer.size()) > 0 ? 0 : 1);
  }
  ::close(ends[1]);
  const UniqueFd result(ends[0]);
  const auto answer = read_bytes(result.get(), 10'000);
  ::waitpid(child, nullptr, 0);
  return answer;
}

// What is forbidden here is what the firmest rung needs.
bool about_firmest() { return options().at_most == Confinement::namespaces && on(Confinement::namespaces); }

// The version that the rung needs is Linux 6.2's.
bool landlock_offered() { return ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION) >= 3; }

bool contains(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a namespace with nothing forbidden still allows the sandbox") {
  if (!about_firmest()) return;
  CHECK(answer_after([] { return true; }) == "namespaces");
}

TEST_CASE(
    "where user namespaces are limited to none, Landlock holds the programs, and the hint is the command that allows them") {
  if (!about_firmest()) return;
  const auto answer = answer_after([] { return write_text("/proc/sys/user/max_user_namespaces", "0"); });
  INFO(answer);
  CHECK(answer.starts_with(landlock_offered() ? "landlock: " : "refused: "));
  CHECK(contains(answer, "user namespaces is limited to 0"));
  CHECK(contains(answer, "| sudo sysctl -w user.max_user_namespaces="));
}

TEST_CASE("where parts of /proc are hidden, Landlock holds the programs, and the reason is told") {
  if (!about_firmest()) return;
  const auto answer = answer_after([] { return ::mount("/dev/null", "/proc/version", nullptr, MS_BIND, nullptr) == 0; });
  INFO(answer);
  CHECK(answer.starts_with(landlock_offered() ? "landlock: " : "refused: "));
  CHECK(contains(answer, "cannot mount /proc"));
  CHECK(contains(answer, "hidden by a container"));
}

TEST_CASE("without /proc the hint is to mount it") {
  const auto answer = answer_after([] { return ::mount("tmpfs", "/proc", "tmpfs", 0, nullptr) == 0; });
  if (answer == "could not forbid it" && !on(Confinement::namespaces)) return;  // a namespace of our own is refused as well
  INFO(answer);
  CHECK(answer.starts_with("refused: "));
  CHECK(contains(answer, "/proc is not mounted"));
  CHECK(contains(answer, "| mount -t proc proc /proc"));
}
