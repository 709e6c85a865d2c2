#include <algorithm>
#include <csignal>
#include <filesystem>
#include <map>
#include <optional>
#include <sstream>
#include <string>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "rehearse/base/file.hpp"
#include "rehearse/base/temp_dir.hpp"
#include "rehearse/base/unique_fd.hpp"
#include "sandbox.hpp"
#include "support/catch.hpp"

// The lower rungs of the ladder, on every machine: the rest of the suite runs on the firmest one that it allows.

using namespace rehearse;
using namespace sandbox_test;

namespace {

namespace fs = std::filesystem;

RunnerOptions at_most(Confinement rung) {
  auto given = options();
  given.at_most = rung;
  given.trust_programs = rung == Confinement::none;
  return given;
}

// A runner on this rung, or nothing where the machine has no such rung (a kernel without Landlock).
std::optional<Runner> runner_on(Confinement rung) {
  auto created = Runner::create(at_most(rung));
  if (!created && rung == Confinement::landlock) {
    WARN("not tested here: " << created.error().message);
    return std::nullopt;
  }
  REQUIRE(created);
  REQUIRE(created->report().confinement == rung);
  return std::move(*created);
}

// A process outside, of the user that programs run as, with a file of its own. Programs may touch neither.
class Bystander {
 public:
  // `user`: who programs run as, which is another one than this process's if that is root.
  explicit Bystander(uid_t user) {
    fs::permissions(folder_.path(), fs::perms(0755));
    REQUIRE(write_file(file(), "private\n"));
    if (::geteuid() == 0) REQUIRE(::chown(file().c_str(), user, user) == 0);
    pid_ = ::fork();
    if (pid_ == 0) {
      ::setsid();
      if (::geteuid() == 0 && (::setresgid(user, user, user) != 0 || ::setresuid(user, user, user) != 0)) ::_exit(1);
      while (true) ::pause();
    }
  }
  ~Bystander() {
    ::kill(pid_, SIGKILL);
    ::waitpid(pid_, nullptr, 0);
  }
  [[nodiscard]] pid_t pid() const { return pid_; }
  [[nodiscard]] std::string file() const { return folder_.path() / "file"; }

 private:
  TempDir folder_ = TempDir::create(fs::temp_directory_path(), "bystander-").value();
  pid_t pid_ = -1;
};

uid_t user_of(pid_t pid) {
  struct stat status {};
  return ::stat(("/proc/" + std::to_string(pid)).c_str(), &status) == 0 ? status.st_uid : 0;
}

// Whether any process of the machine has these arguments: orphans are nobody's descendants here.
bool runs_anywhere(std::string arguments) {
  std::ranges::replace(arguments, ' ', '\0');
  for (const auto& entry : fs::directory_iterator("/proc")) {
    if (read_file(entry.path() / "cmdline").value_or("") == arguments + '\0') return true;
  }
  return false;
}

RunOutput run_on(Runner& on, const Command& command, const Limits& given = limits()) {
  auto out = on.run(command, given);
  REQUIRE(out);
  return std::move(*out);
}

// The helper's own folder of scratch folders.
fs::path home_of(Runner& on) { return fs::path(run_on(on, shell("pwd")).result.scratch_folder).parent_path(); }

}  // namespace

TEST_CASE("on the Landlock rung a program reaches no process and no file outside its tree") {
  auto own = runner_on(Confinement::landlock);
  if (!own) return;
  struct stat owner {};
  REQUIRE(::stat(home_of(*own).c_str(), &owner) == 0);
  const Bystander bystander(owner.st_uid);
  REQUIRE(eventually([&] { return user_of(bystander.pid()) == owner.st_uid; }));
  const auto mode = fs::status(bystander.file()).permissions();
  const auto out = run_on(*own, program("reach", {std::to_string(bystander.pid()), bystander.file()}));
  CHECK(out.result.confinement == Confinement::landlock);
  std::istringstream lines(out.standard_output);
  std::string what;
  int tried = 0;
  for (int error = 0; lines >> what >> error; ++tried) {
    INFO(what << " answered " << error);
    CHECK((error == 0) == what.starts_with("own-"));
  }
  CHECK(tried > 45);
  CHECK(::waitpid(bystander.pid(), nullptr, WNOHANG) == 0);
  CHECK(read_file(bystander.file()).value() == "private\n");
  CHECK(fs::status(bystander.file()).permissions() == mode);
}

TEST_CASE("a signal that would have left the tree is noted among the denied calls") {
  auto own = runner_on(Confinement::landlock);
  if (!own) return;
  const auto result = run_on(*own, shell("kill -9 -1; kill -9 " + std::to_string(::getpid()) + "; exit 5")).result;
  CHECK(result.exit_code == 5);
  CHECK(std::ranges::find(result.denied, DeniedCall{"kill", 2}) != result.denied.end());
}

TEST_CASE("on the lower rungs /box in arguments and in the environment is the scratch folder") {
  for (const auto rung : {Confinement::landlock, Confinement::none}) {
    auto own = runner_on(rung);
    if (!own) continue;
    auto command = shell("echo $HOME:$SEARCH:$OTHER; cat /box/in; echo x > /box/out; pwd");
    command.environment = {"HOME=/box", "SEARCH=/usr/bin:/box/bin", "OTHER=/boxes:my/box"};
    command.inputs = {{"in", "given\n"}};
    command.outputs = {"out"};
    const auto out = run_on(*own, command);
    const auto& folder = out.result.scratch_folder;
    CHECK(out.standard_output == folder + ":/usr/bin:" + folder + "/bin:/boxes:my/box\ngiven\n" + folder + "\n");
    CHECK(out.files.at("out") == "x\n");
    CHECK(eventually([&] { return !fs::exists(folder); }));
  }
}

TEST_CASE("on the lower rungs the scratch folder is its owner's alone and gone after the run, however it was left") {
  for (const auto rung : {Confinement::landlock, Confinement::none}) {
    auto own = runner_on(rung);
    if (!own) continue;
    const auto out =
        run_on(*own, shell("stat -c %a .; i=0; while [ $i -lt 200 ]; do mkdir -p d/e f || exit 3; : > d/e/x; mv d f/d && mv "
                           "f d || exit 4; i=$((i+1)); done; ln -s / d/root; chmod 0 d; exit 0"));
    CHECK(out.standard_output == "700\n");
    CHECK(out.result.exit_code == 0);
    CHECK(eventually([&] { return !fs::exists(out.result.scratch_folder); }));
    CHECK(fs::exists("/usr"));
  }
}

TEST_CASE("on the lower rungs daemons and fork bombs end with the run") {
  for (const auto rung : {Confinement::landlock, Confinement::none}) {
    auto own = runner_on(rung);
    if (!own) continue;
    INFO(to_string(rung));
    CHECK(run_on(*own, program("crowd", {"daemons"})).result.status == RunStatus::exited);
    CHECK(eventually([] { return programs().empty(); }));
    auto few = limits();
    few.processes = 40;
    few.cpu = 5s;
    const auto bomb = run_on(*own, program("crowd", {"bomb"}), few).result;
    CHECK(bomb.status == RunStatus::signaled);
    CHECK(bomb.message.find("40") != std::string::npos);
    CHECK(eventually([] { return programs().empty(); }));
    CHECK(run_on(*own, shell("exit 6")).result.exit_code == 6);
  }
}

TEST_CASE("on the lower rungs a run that is killed leaves no process behind") {
  for (const auto rung : {Confinement::landlock, Confinement::none}) {
    auto own = runner_on(rung);
    if (!own) continue;
    auto run = own->start(shell("(sleep 600 &) ; sleep 600 & echo; sleep 600"), limits());
    REQUIRE(run);
    REQUIRE(read_bytes(run->pipes().standard_output.get(), 1) == "\n");
    run->kill();
    const auto result = run->wait();
    CHECK(result.status == RunStatus::killed);
    CHECK(eventually([] { return programs().empty(); }));
  }
}

TEST_CASE("on the lower rungs a helper that is killed leaves neither a process nor a folder") {
  for (const auto rung : {Confinement::landlock, Confinement::none}) {
    const auto before = helpers();
    auto own = runner_on(rung);
    if (!own) continue;
    pid_t helper = 0;
    for (const pid_t candidate : helpers()) {
      if (std::ranges::find(before, candidate) == before.end()) helper = candidate;
    }
    REQUIRE(helper > 0);
    const auto home = home_of(*own);
    auto run = own->start(shell("(setsid sleep 611 &) ; sleep 611 & echo > file; echo; sleep 611"), limits());
    REQUIRE(run);
    REQUIRE(read_bytes(run->pipes().standard_output.get(), 1) == "\n");
    REQUIRE(::kill(helper, SIGKILL) == 0);
    CHECK(run->wait().status == RunStatus::sandbox_error);
    CHECK(eventually([] { return !runs_anywhere("sleep 611"); }));
    // The place of a run that was just being made goes with the next helper's start.
    static_cast<void>(runner_on(rung));
    CHECK(eventually([&] { return !fs::exists(home); }));
  }
}

TEST_CASE("what a killed helper could not remove is swept at the next start, and what belongs to a living one is not") {
  auto own = runner_on(Confinement::none);
  const auto home = home_of(*own);
  const auto abandoned = home.parent_path() / "abandoned";
  fs::create_directories(abandoned / "0/deep");
  struct stat owner {};
  REQUIRE(::stat(home.c_str(), &owner) == 0);
  if (::geteuid() == 0) REQUIRE(::chown(abandoned.c_str(), owner.st_uid, owner.st_gid) == 0);
  if (::geteuid() == 0) REQUIRE(::chown((abandoned / "0").c_str(), owner.st_uid, owner.st_gid) == 0);
  if (::geteuid() == 0) REQUIRE(::chown((abandoned / "0/deep").c_str(), owner.st_uid, owner.st_gid) == 0);
  auto next = runner_on(Confinement::none);
  CHECK_FALSE(fs::exists(abandoned));
  CHECK(fs::exists(home));
  CHECK(run_on(*own, shell("exit 7")).result.exit_code == 7);
}

TEST_CASE("on the lower rungs a full scratch folder ends the run, by bytes and by files") {
  for (const auto rung : {Confinement::landlock, Confinement::none}) {
    auto own = runner_on(rung);
    if (!own) continue;
    auto given = limits();
    given.scratch_bytes = 1 << 20;
    given.scratch_files = 20;
    const auto bytes =
        run_on(*own, shell("i=0; while true; do head -c 500000 /dev/zero > f$i; i=$(((i+1)%10)); done"), given).result;
    CHECK(bytes.status == RunStatus::output_exceeded);
    CHECK(bytes.message.find("1048576 bytes") != std::string::npos);
    const auto files = run_on(*own, shell("i=0; while true > f$i; do i=$((i+1)); done"), given).result;
    CHECK(files.status == RunStatus::output_exceeded);
    CHECK(files.message.find("20 files") != std::string::npos);
    given.wall = 10s;
    const auto unnamed =
        run_on(*own, shell("for i in 3 4 5 6; do eval \"exec $i>f\"; rm f; head -c 500000 /dev/zero >&$i; done; sleep 600"),
               given)
            .result;
    CHECK(unnamed.status == RunStatus::output_exceeded);
  }
}

TEST_CASE("a folder that was asked for can be read on the Landlock rung, what lies beside it cannot") {
  const auto folder = TempDir::create(fs::temp_directory_path(), "tool-").value();
  fs::permissions(folder.path(), fs::perms(0755));
  REQUIRE(make_directories(folder.path() / "lib"));
  REQUIRE(write_file(folder.path() / "lib/tool", "found\n"));
  REQUIRE(write_file(folder.path() / "beside", "hidden\n"));
  auto given = at_most(Confinement::landlock);
  given.read_only_paths = {folder.path() / "lib"};
  auto own = Runner::create(given);
  if (!own) return;
  const auto path = folder.path().string();
  const auto out =
      run_on(*own, shell("cat " + path + "/lib/tool " + path + "/beside; echo x > " + path + "/lib/new; cat /etc/passwd"));
  CHECK(out.standard_output == "found\n");
  given.read_only_paths = {"/no/such/folder"};
  CHECK(Runner::create(given).error().message.find("/no/such/folder") != std::string::npos);
}

TEST_CASE("nothing is run unconfined unless programs are trusted") {
  auto given = at_most(Confinement::none);
  given.trust_programs = false;
  const auto refused = Runner::create(given);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().hint.find("--trust-my-code") != std::string::npos);
  const auto report = examine_sandbox(given);
  CHECK_FALSE(report.confinement);
  CHECK(report.refusal);
}

TEST_CASE("trust changes nothing where a firmer rung can be had") {
  auto given = options();
  given.trust_programs = true;
  const auto report = examine_sandbox(given);
  CHECK(report.confinement == runner().report().confinement);
}

TEST_CASE("the examination names the facilities, and for each one missing what it costs and what to do") {
  const auto report = examine_sandbox(options());
  REQUIRE(report.facilities.size() > 6);
  for (const auto& facility : report.facilities) {
    INFO(facility.name);
    CHECK_FALSE(facility.name.empty());
    CHECK((facility.present || (!facility.why.empty() && !facility.hint.empty())));
    CHECK((!facility.present || facility.why.empty()));
  }
  const auto namespaces = std::ranges::find(report.facilities, "user namespaces", &Facility::name);
  REQUIRE(namespaces != report.facilities.end());
  if (options().at_most == Confinement::namespaces && on(Confinement::namespaces)) CHECK(namespaces->present);
}
