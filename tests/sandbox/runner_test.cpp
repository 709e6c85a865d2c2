#include "rehearse/sandbox/runner.hpp"

#include <array>
#include <atomic>
#include <csignal>
#include <cstring>
#include <optional>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

#include "sandbox.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace sandbox_test;

namespace {

Runner fresh_runner() {
  auto created = Runner::create(options());
  REQUIRE(created);
  return std::move(*created);
}

// The helper that `make` starts.
template <class Make>
pid_t helper_of(Make make) {
  const auto before = helpers();
  make();
  for (const pid_t helper : helpers()) {
    if (std::ranges::find(before, helper) == before.end()) return helper;
  }
  return 0;
}

bool is_gone(pid_t pid) { return ::kill(pid, 0) != 0; }

}  // namespace

TEST_CASE("a helper that is missing or is something else is an error that names it") {
  auto given = options();
  given.jail = "/no/such/helper";
  CHECK(Runner::create(given).error().message.find("/no/such/helper") != std::string::npos);
  given.jail = "/bin/true";
  const auto other = Runner::create(given);
  REQUIRE_FALSE(other);
  CHECK(other.error().message.find("did not answer") != std::string::npos);
}

TEST_CASE("a helper that is killed takes its runs with it and is replaced at the next start") {
  std::optional<Runner> made;
  const pid_t helper = helper_of([&] { made = fresh_runner(); });
  REQUIRE(helper > 0);
  auto& own = *made;
  auto run = own.start(shell("echo; sleep 600 & sleep 600"), limits());
  REQUIRE(run);
  REQUIRE(read_bytes(run->pipes().standard_output.get(), 1) == "\n");
  REQUIRE(::kill(helper, SIGKILL) == 0);
  const auto result = run->wait();
  CHECK(result.status == RunStatus::sandbox_error);
  CHECK(result.message == "the sandbox helper died");
  CHECK(read_bytes(run->pipes().standard_output.get(), 1).empty());  // whoever held the other end is gone
  // Its sockets close one after the other: until the last one has, a request may still be lost in it.
  REQUIRE(eventually([&] { return !std::ranges::count(helpers(), helper); }));
  for (int i = 0; i < 3; ++i) {
    const auto next = own.run(shell("exit 5"), limits());
    REQUIRE(next);
    INFO(next->result.message);
    CHECK(next->result.exit_code == 5);
  }
}

TEST_CASE("a helper without work goes after a while and is replaced when there is some again") {
  auto given = options();
  given.idle_limit = 50ms;
  std::optional<Runner> own;
  const pid_t first = helper_of([&] { own = Runner::create(given).value(); });
  REQUIRE(first > 0);
  for (int i = 0; i < 3; ++i) {
    CHECK(own->run(shell("exit 5"), limits()).value().result.exit_code == 5);
    CHECK(eventually([&] { return std::ranges::count(helpers(), first) == 0; }));
  }
  // A run that takes longer than that keeps its helper.
  CHECK(own->run(shell("sleep 0.3; exit 6"), limits()).value().result.exit_code == 6);
}

TEST_CASE("a runner that goes leaves no helper and no program, and its runs say so") {
  std::vector<pid_t> started;
  const auto before = descendants();
  auto own = std::make_unique<Runner>(fresh_runner());
  auto run = own->start(shell("echo; sleep 600 & sleep 600"), limits());
  REQUIRE(run);
  REQUIRE(read_bytes(run->pipes().standard_output.get(), 1) == "\n");
  CHECK(descendants().size() > before.size() + 1);
  own.reset();
  CHECK(run->wait().status != RunStatus::exited);
  CHECK(eventually([&] { return descendants().size() <= before.size(); }));
}

TEST_CASE("a judge that is killed leaves no helper and no program behind") {
  std::array<int, 2> ends{};
  REQUIRE(::pipe(ends.data()) == 0);
  const pid_t judge = ::fork();
  if (judge == 0) {
    auto own = Runner::create(options());
    auto run = own->start(shell("echo; sleep 600 & sleep 600"), limits());
    static_cast<void>(read_bytes(run->pipes().standard_output.get(), 1));
    const auto all = descendants();
    static_cast<void>(!::write(ends[1], all.data(), all.size() * sizeof(pid_t)));
    ::pause();
    ::_exit(0);
  }
  const UniqueFd result(ends[0]);
  ::close(ends[1]);
  std::vector<pid_t> left(64);
  const auto bytes = ::read(result.get(), left.data(), left.size() * sizeof(pid_t));
  left.resize(bytes > 0 ? static_cast<std::size_t>(bytes) / sizeof(pid_t) : 0);
  REQUIRE(::kill(judge, SIGKILL) == 0);
  ::waitpid(judge, nullptr, 0);
  CHECK(left.size() >= 3);  // the helper, init, the shell
  CHECK(eventually([&] { return std::ranges::all_of(left, is_gone); }));
}

TEST_CASE("several threads run programs at once, each with its own result") {
  runner();
  std::atomic<int> right = 0;
  std::vector<std::thread> threads;
  for (int number = 0; number < 6; ++number) {
    threads.emplace_back([number, &right] {
      for (int i = 0; i < 5; ++i) {
        const auto out =
            runner().run(shell("read x; echo $x; exit " + std::to_string(number)), limits(), std::to_string(i) + "\n");
        if (out && out->result.exit_code == number && out->standard_output == std::to_string(i) + "\n") ++right;
      }
    });
  }
  for (auto& thread : threads) thread.join();
  CHECK(right == 30);
}

TEST_CASE("a thread that started the helper may end without ending it") {
  std::unique_ptr<Runner> own;
  std::thread([&] { own = std::make_unique<Runner>(fresh_runner()); }).join();
  const auto out = own->run(shell("exit 8"), limits());
  REQUIRE(out);
  CHECK(out->result.exit_code == 8);
}

TEST_CASE("no descriptor is lost by running") {
  const auto open_descriptors = [] {
    return std::distance(std::filesystem::directory_iterator("/proc/self/fd"), std::filesystem::directory_iterator());
  };
  run(shell("exit 0"));
  const auto before = open_descriptors();
  for (int i = 0; i < 5; ++i) {
    auto command = shell("echo > x");
    command.outputs = {"x"};
    run(command);
    CHECK(runner().start(shell("exit 0"), limits()));
    CHECK_FALSE(runner().run(Command{}, limits()));
  }
  CHECK(open_descriptors() == before);
}

TEST_CASE("the report names the rung in force, and so does every result") {
  const auto report = runner().report();
  REQUIRE(report.confinement);
  CHECK_FALSE(report.refusal);
  CHECK(run(shell("exit 0")).result.confinement == *report.confinement);
  CHECK(examine_sandbox(options()).confinement == report.confinement);
}

TEST_CASE("a machine without the helper is examined too") {
  const auto report = examine_sandbox({"/no/such/helper", {}});
  CHECK_FALSE(report.confinement);
  REQUIRE(report.refusal);
  CHECK(report.refusal->message.find("/no/such/helper") != std::string::npos);
}
