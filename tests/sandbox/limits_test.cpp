#include "rehearse/sandbox/limits.hpp"

#include "sandbox.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace sandbox_test;

namespace {

RunResult burn(const char* who, const char* milliseconds, std::chrono::milliseconds cpu) {
  auto given = limits();
  given.cpu = cpu;
  return run(program("burn", {who, milliseconds}), given).result;
}

RunResult hog(const char* way, const char* megabytes, bool wait = true) {
  auto given = limits();
  given.scratch_bytes = 200LL << 20;
  std::vector<std::string> arguments{way, megabytes};
  if (!wait) arguments.emplace_back("leave");
  return run(program("hog", arguments), given).result;
}

}  // namespace

TEST_CASE("CPU time over the limit is a time-out, whoever in the tree uses it") {
  for (const char* who : {"self", "thread", "child", "daemon", "unwaited"}) {
    INFO(who);
    const auto result = burn(who, "30000", 200ms);
    CHECK(result.status == RunStatus::timed_out);
    CHECK(result.cpu >= 200ms);
    CHECK(result.cpu < 2s);
  }
}

TEST_CASE("CPU time within the limit is measured, whoever in the tree uses it") {
  for (const char* who : {"self", "thread", "child"}) {
    INFO(who);
    const auto result = burn(who, "150", 10s);
    CHECK(result.status == RunStatus::exited);
    CHECK(result.exit_code == 7);
    CHECK(result.cpu >= 150ms);
    CHECK(result.cpu < 600ms);
    CHECK(result.wall + 30ms >= result.cpu);  // an emulated machine's clocks are not of one mind
  }
}

TEST_CASE("a sleeping program runs into its wall limit with CPU time left") {
  auto given = limits();
  given.wall = 150ms;
  const auto result = run(shell("exec sleep 600"), given).result;
  CHECK(result.status == RunStatus::idle_timed_out);
  CHECK(result.wall >= 150ms);
  CHECK(result.wall < 5s);
  CHECK(result.cpu < 1s);
}

TEST_CASE("a program that stops itself or ignores every signal ends all the same") {
  auto given = limits();
  given.wall = 150ms;
  CHECK(run(shell("kill -STOP $$; exit 0"), given).result.status == RunStatus::idle_timed_out);
  CHECK(run(shell("trap '' TERM INT HUP; sleep 600; sleep 600"), given).result.status == RunStatus::idle_timed_out);
}

TEST_CASE("memory over the limit is out_of_memory by whatever way it was taken") {
  for (const char* way : {"heap", "private", "shared", "file", "stack", "children"}) {
    INFO(way);
    const auto result = hog(way, "160");
    CHECK(result.status == RunStatus::out_of_memory);
    CHECK(result.memory_bytes > 60LL << 20);
    CHECK(result.memory_bytes < 200LL << 20);
  }
}

TEST_CASE("memory over the limit that is gone before anybody looks is out_of_memory too") {
  CHECK(hog("heap", "70", false).status == RunStatus::out_of_memory);
}

TEST_CASE("memory within the limit is measured and nobody is blamed for it") {
  for (const char* way : {"heap", "private", "shared", "file", "stack"}) {
    INFO(way);
    const auto result = hog(way, "40", false);
    CHECK(result.status == RunStatus::exited);
    CHECK(result.memory_bytes > 40LL << 20);
    CHECK(result.memory_bytes < 48LL << 20);
    CHECK(result.memory_method == runner().report().memory.method);
  }
}

TEST_CASE("memory that forked processes share counts once") {
  const auto result = hog("sharing", "40");
  CHECK(result.status == RunStatus::exited);
  CHECK(result.memory_bytes > 40LL << 20);
  CHECK(result.memory_bytes < 64LL << 20);
}

TEST_CASE("what is reserved and never touched is refused, unless the backstop is off") {
  auto given = limits();
  CHECK(run(program("hog", {"reserve", "0"}), given).result.exit_code == 5);
  given.data_bytes = -1;
  const auto result = run(program("hog", {"reserve", "0"}), given).result;
  CHECK(result.status == RunStatus::exited);
  CHECK(result.exit_code == 0);
}

TEST_CASE("a small program is not charged for the size of the judge") {
  const std::string ballast(200U << 20U, 'x');
  CHECK(run(shell("exit 0")).result.memory_bytes < 20LL << 20);
  CHECK(ballast.back() == 'x');
}

TEST_CASE("the process limit holds for the run alone") {
  if (!on(Confinement::namespaces)) return;  // elsewhere the run is ended: see rung_test
  auto given = limits();
  given.processes = 10;
  for (int i = 0; i < 3; ++i) CHECK(run(program("crowd", {"count"}), given).standard_output == "9\n");
}

TEST_CASE("a fork bomb ends by its limits and leaves nothing behind") {
  auto given = limits();
  given.cpu = 300ms;
  given.wall = 2s;
  const auto result = run(program("crowd", {"bomb"}), given).result;
  CHECK((result.status == RunStatus::timed_out || result.status == RunStatus::idle_timed_out ||
         (result.status == RunStatus::signaled && !on(Confinement::namespaces))));
  CHECK(eventually([] { return programs().empty(); }));
}

TEST_CASE("a flood of output is stopped and the first of it is kept") {
  auto given = limits();
  given.output_bytes = 100'000;
  const auto out = run(shell("exec yes"), given);
  CHECK(out.result.status == RunStatus::output_exceeded);
  CHECK(out.standard_output.size() > 100'000);
  CHECK(out.standard_output.substr(0, 4) == "y\ny\n");
  CHECK(run(shell("exec yes >&2"), given).result.status == RunStatus::output_exceeded);
}

TEST_CASE("the scratch folder is limited in bytes and in files, and its limit is the program's affair") {
  if (!on(Confinement::namespaces)) return;  // elsewhere the run is ended: see rung_test
  auto given = limits();
  given.scratch_bytes = 1 << 20;
  given.scratch_files = 20;
  const auto bytes = run(shell("head -c 5000000 /dev/zero > big; s=$?; wc -c < big; exit $s"), given);
  CHECK(bytes.result.status == RunStatus::exited);
  CHECK(bytes.result.exit_code != 0);
  CHECK(bytes.standard_output == "1048576\n");
  const auto files = run(shell("i=0; while true > f$i; do i=$((i+1)); done 2>/dev/null; echo $i"), given);
  CHECK(std::stoi(files.standard_output) == 20);
}

TEST_CASE("a program that writes too much and ends at once has exceeded its output limit all the same") {
  auto given = limits();
  given.output_bytes = 10'000;
  for (int i = 0; i < 20; ++i) {
    const auto result = run(shell("head -c 20000 /dev/zero"), given).result;
    INFO(result.message);
    CHECK(result.status == RunStatus::output_exceeded);
  }
}
