#include <algorithm>
#include <cerrno>
#include <csignal>
#include <map>
#include <sstream>
#include <string>

#include <fcntl.h>
#include <linux/landlock.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "rehearse/base/file.hpp"
#include "rehearse/base/temp_dir.hpp"
#include "rehearse/base/unique_fd.hpp"
#include "sandbox.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace sandbox_test;

namespace {

std::map<std::string, int> tried_calls() {
  std::istringstream lines(run(program("calls")).standard_output);
  std::map<std::string, int> tried;
  std::string what;
  for (int error = 0; lines >> what >> error;) tried[what] = error;
  return tried;
}

}  // namespace

TEST_CASE("no call that reaches beyond the slot is allowed, and harmless ones are") {
  const auto tried = tried_calls();
  REQUIRE(tried.size() > 60);
  for (const auto& [what, error] : tried) {
    INFO(what << " answered " << error);
    CHECK((error == 0) == (what.starts_with("allowed-") || (what == "own-tmp" && on(Confinement::namespaces))));
  }
  for (const char* call :
       {"unshare-user", "clone-newuser", "mount", "ptrace-me", "bpf", "personality", "tiocsti", "tiocsti-high"}) {
    CHECK(tried.at(call) == EPERM);
  }
  for (const char* call : {"clone3", "io_uring_setup", "memfd_create", "shmget"}) CHECK(tried.at(call) == ENOSYS);
  for (const char* call : {"socket-inet", "socket-unix", "socket-netlink"}) CHECK(tried.at(call) == EAFNOSUPPORT);
}

#if defined(__x86_64__)
TEST_CASE("the kernel's other calling conventions end the program") {
  for (const char* abi : {"x32", "i386"}) {
    const auto out = run(program("foreign_abi", {abi}));
    CHECK(out.result.status == RunStatus::signaled);
    CHECK(out.standard_output.empty());
  }
}
#endif

TEST_CASE("the environment is what was given and nothing else") {
  REQUIRE(::setenv("REHEARSE_SECRET", "1", 1) == 0);
  auto command = program("surroundings", {"one", ""});
  command.environment = {"A=1", "B="};
  const auto out = run(command);
  CHECK(out.standard_output == "argument one\nargument \nenvironment A=1\nenvironment B=\nfolder " + out.result.scratch_folder +
                                   "\ndescriptor 0\ndescriptor 1\ndescriptor 2\n");
  CHECK((out.result.scratch_folder == "/box") == on(Confinement::namespaces));
}

TEST_CASE("no descriptor of ours is inherited, not even one that is not close-on-exec") {
  const UniqueFd leak(::open("/dev/null", O_RDONLY));  // NOLINT: on purpose
  const UniqueFd high(::fcntl(leak.get(), F_DUPFD, 500));
  auto fresh = Runner::create(options());
  REQUIRE(fresh);
  auto started = fresh->start(program("surroundings"), limits());
  REQUIRE(started);
  const auto seen = read_bytes(started->pipes().standard_output.get(), 10'000);
  CHECK(seen.starts_with("folder /"));
  CHECK(seen.substr(seen.find('\n')) == "\ndescriptor 0\ndescriptor 1\ndescriptor 2\ndescriptor 3\ndescriptor 4\n");
}

TEST_CASE("the root holds the system's folders and nothing of this machine's users") {
  if (!on(Confinement::namespaces)) return;  // only there it has a root of its own
  const auto out = run(shell("ls /; ls /etc; ls -A /box; cat /etc/passwd; id -u"));
  const auto& seen = out.standard_output;
  for (const char* hidden : {"home", "root\n", "var", "shadow", "hostname", "sys"})
    CHECK(seen.find(hidden) == std::string::npos);
  CHECK(seen.find("box:x:1000:1000::/box:/bin/sh\n1000\n") != std::string::npos);
}

TEST_CASE("a program sees its own processes only, and init is out of its reach") {
  if (!on(Confinement::namespaces)) return;  // elsewhere they are among the machine's: see rung_test
  const auto out = run(shell("echo $$; kill -9 1; kill -STOP 1; kill -9 -1; echo alive"));
  CHECK(out.standard_output.substr(0, 2) == "2\n");
  const auto listed = run(shell("ls /proc | grep -c '^[0-9]'"));
  CHECK(std::stoi(listed.standard_output) <= 5);
  CHECK(run(shell("kill -9 1; kill -STOP 1; exit 6")).result.exit_code == 6);
}

TEST_CASE("no capability is left and none can be won") {
  const auto out = run(shell("exec grep -E '^(Cap|NoNewPrivs|Seccomp:)' /proc/self/status"));
  const std::string bounding =
      out.standard_output.substr(std::min(out.standard_output.find("CapBnd"), out.standard_output.size()), 24);
  if (on(Confinement::namespaces)) CHECK(bounding == "CapBnd:\t0000000000000000");
  CHECK(out.standard_output ==
        "CapInh:\t0000000000000000\nCapPrm:\t0000000000000000\nCapEff:\t0000000000000000\n"
        "" + bounding +
            "\nCapAmb:\t0000000000000000\nNoNewPrivs:\t1\nSeccomp:\t2\n");
}

TEST_CASE("two runs do not see each other's files, at once or one after the other") {
  auto first = runner().start(shell("echo > mine; echo ready; sleep 600"), limits());
  REQUIRE(first);
  REQUIRE(read_bytes(first->pipes().standard_output.get(), 6) == "ready\n");
  const std::string shared = on(Confinement::namespaces) ? "/dev/shm:\n\n/tmp:\n" : "";
  CHECK(run(shell("ls -A; ls -A /tmp /dev/shm; echo > other")).standard_output == shared);
  CHECK(run(shell("ls -A")).standard_output.empty());
}

TEST_CASE("a folder that was asked for is shown read-only at its own path") {
  const auto folder = TempDir::create(std::filesystem::temp_directory_path(), "tool-").value();
  // Without a root of its own a program reads as whoever runs it, who is not root.
  std::filesystem::permissions(folder.path(), std::filesystem::perms(0755));
  REQUIRE(make_directories(folder.path() / "lib"));
  REQUIRE(write_file(folder.path() / "lib/tool", "found\n"));
  REQUIRE(write_file(folder.path() / "outside", "hidden\n"));
  auto given = options();
  given.read_only_paths = {folder.path() / "lib"};
  auto own = Runner::create(given);
  REQUIRE(own);
  const auto path = (folder.path() / "lib").string();
  const auto out = own->run(
      shell("cat " + path + "/tool; echo x > " + path + "/tool; echo x > " + path + "/new; ls " + path + "/.."), limits());
  REQUIRE(out);
  CHECK(out->standard_output == (on(Confinement::namespaces) ? "found\nlib\n" : "found\n"));
  CHECK(read_file(folder.path() / "lib/tool").value() == "found\n");
}

TEST_CASE("a folder that does not exist or that the sandbox has its own of is an error that names it") {
  auto given = options();
  given.read_only_paths = {"/no/such/folder"};
  CHECK(Runner::create(given).error().message.find("/no/such/folder") != std::string::npos);
  for (const char* own : {"/", "/proc", "/dev/shm"}) {
    given.read_only_paths = {own};
    CHECK(Runner::create(given).error().code == ErrorCode::bad_input);
  }
}

TEST_CASE("no signal is ignored or blocked, whatever the caller ignores") {
  const auto ignored = ::signal(SIGUSR1, SIG_IGN);
  struct {  // the kernel's form: the library's refuses the two signals that it keeps for itself, and Node ignores those
    void (*handler)(int);
    unsigned long flags;
    void (*restorer)();
    std::uint64_t mask;
  } action{SIG_IGN, 0, nullptr, 0};
  REQUIRE(::syscall(SYS_rt_sigaction, 32, &action, nullptr, sizeof action.mask) == 0);
  auto own = Runner::create(options());
  REQUIRE(own);
  const auto out = own->run(
      shell("while read -r name value; do case $name in SigBlk:|SigIgn:) echo $name $value ;; esac; done < /proc/self/status"),
      limits());
  REQUIRE(out);
  CHECK(out->standard_output == "SigBlk: 0000000000000000\nSigIgn: 0000000000000000\n");
  action.handler = SIG_DFL;
  ::syscall(SYS_rt_sigaction, 32, &action, nullptr, sizeof action.mask);
  ::signal(SIGUSR1, ignored);
}

TEST_CASE("a denied call is told by its name, as often as it was tried, and to its own run alone") {
  auto other = runner().start(shell("echo; sleep 600"), limits());
  REQUIRE(other);
  REQUIRE(read_bytes(other->pipes().standard_output.get(), 1) == "\n");
  const auto denied = run(shell("unshare -U true; unshare -U true; mount -t tmpfs x /box")).result.denied;
  REQUIRE(denied.size() >= 2);
  CHECK(denied.front() == DeniedCall{"unshare", 2});
  CHECK(std::ranges::any_of(
      denied, [](const DeniedCall& call) { return call.call.find("mount") != std::string::npos || call.call == "fsopen"; }));
  other->kill();
  CHECK(other->wait().denied.empty());
  CHECK(run(shell("true")).result.denied.empty());
}

TEST_CASE("Landlock is in force where the kernel has it, within the sandbox's other walls") {
  const bool offered = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION) > 0;
  // Device 0:0 is the one that anybody may make, and nothing but Landlock forbids it in the scratch folder.
  const auto made = run(shell("mknod whiteout c 0 0")).result;
  CHECK((made.exit_code != 0) == offered);
}
