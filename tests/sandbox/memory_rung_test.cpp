// What only one rung of the ladder can do, asserted for the rung that this machine has: by cgroups, or by sampling.
#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "rehearse/sandbox/run_result.hpp"
#include "sandbox.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace sandbox_test;

namespace {

namespace fs = std::filesystem;

bool by_cgroup() { return runner().report().memory.method == MemoryMethod::cgroup; }

RunResult hide(const char* way, const char* megabytes, std::int64_t limit) {
  auto given = limits();
  given.memory_bytes = limit;
  given.data_bytes = -1;
  return run(program("hidden", {way, megabytes}), given).result;
}

std::string content_of(const fs::path& file) {
  std::ifstream stream(file);
  return {std::istreambuf_iterator<char>(stream), {}};
}

fs::path cgroup_of(pid_t pid) {
  const auto text = content_of("/proc/" + std::to_string(pid) + "/cgroup");
  const auto line = text.find("0::");
  return "/sys/fs/cgroup" + text.substr(line + 3, text.find('\n', line) - line - 3);
}

// The folders of the runs that the helper `pid` holds at this time.
std::vector<fs::path> run_folders(pid_t pid) {
  std::vector<fs::path> found;
  for (const auto& entry : fs::directory_iterator(cgroup_of(pid).parent_path())) {
    if (entry.path().filename().string().starts_with("run-")) found.push_back(entry.path());
  }
  return found;
}

}  // namespace

TEST_CASE("the runner says how it measures memory, and what keeps it from doing better") {
  const auto rung = runner().report().memory;
  CHECK(run(shell("exit 0")).result.memory_method == rung.method);
  CHECK((rung.method == MemoryMethod::cgroup || rung.method == MemoryMethod::sampled));
  CHECK(rung.why_no_cgroup.empty() == by_cgroup());
  // Set where it is known what the machine can do (tests/guest).
  if (const char* expected = std::getenv("REHEARSE_EXPECTED_RUNG")) {
    INFO(rung.why_no_cgroup);
    CHECK(to_string(rung.method) == expected);
  }
}

TEST_CASE("shared memory that was given back is still held, and seen where cgroups measure") {
  const auto result = hide("mapping", "160", 64LL << 20);
  if (by_cgroup()) {
    CHECK(result.status == RunStatus::out_of_memory);
    CHECK(result.memory_bytes > 60LL << 20);
  } else {
    CHECK(result.status == RunStatus::exited);
    CHECK(result.exit_code == 9);
  }
}

TEST_CASE("what sockets hold in the kernel is seen where cgroups measure") {
  const auto little = hide("sockets", "8", 64LL << 20);
  CHECK(little.exit_code == 9);
  const auto much = hide("sockets", "20", 12LL << 20);
  if (by_cgroup()) {
    CHECK(little.memory_bytes > 8LL << 20);
    CHECK(much.status == RunStatus::out_of_memory);
  } else {
    CHECK(little.memory_bytes < 8LL << 20);
    CHECK(much.exit_code == 9);
  }
}

TEST_CASE("children too short-lived to be looked at are charged where cgroups measure") {
  const auto within = run(program("burn", {"fleeting", "300"})).result;
  CHECK(within.exit_code == 7);
  auto given = limits();
  given.cpu = 200ms;
  const auto over = run(program("burn", {"fleeting", "1000"}), given).result;
  if (by_cgroup()) {
    CHECK(within.cpu >= 300ms);
    CHECK(over.status == RunStatus::timed_out);
    CHECK(over.cpu < 2s);
  } else {
    CHECK(within.cpu > 0ms);
    CHECK((over.status == RunStatus::timed_out || over.exit_code == 7));
  }
}

TEST_CASE("memory goes no further than its limit where cgroups enforce it") {
  const auto limit = limits().memory_bytes;
  for (const char* way : {"heap", "shared", "children"}) {
    INFO(way);
    const auto result = run(program("hog", {way, "300"})).result;
    CHECK(result.status == RunStatus::out_of_memory);
    CHECK(result.memory_bytes > limit - limit / 16);
    // By sampling, a crowd on a busy machine may have it all before it is looked at.
    CHECK(result.memory_bytes <= (by_cgroup() ? limit : 330LL << 20));
  }
}

TEST_CASE("a run's inputs count as nobody's memory, however large") {
  auto command = shell("wc -c < large");
  command.inputs = {{"large", std::string(100U << 20U, 'x')}};
  auto given = limits();
  given.memory_bytes = 32LL << 20;
  const auto output = run(command, given);
  CHECK(output.result.status == RunStatus::exited);
  CHECK(output.standard_output == "104857600\n");
  CHECK(output.result.memory_bytes < 8LL << 20);
}

TEST_CASE("who removes the inputs gains no memory by it") {
  auto command = program("hog");
  command.inputs.push_back({"large", std::string(100U << 20U, 'x')});
  command.arguments = {"/bin/sh", "-c", "rm large; exec ./hog heap 90"};
  auto given = limits();
  given.memory_bytes = 32LL << 20;
  given.data_bytes = -1;
  CHECK(run(command, given).result.status == RunStatus::out_of_memory);
}

TEST_CASE("files on disk that a program reads count as nobody's memory") {
  auto given = limits();
  given.memory_bytes = 16LL << 20;
  const auto result = run(shell("cat /usr/bin/* /usr/lib/x86_64-linux-gnu/*.so* > /dev/null 2>&1; exit 0"), given).result;
  CHECK(result.status == RunStatus::exited);
  CHECK(result.memory_bytes < 8LL << 20);
}

TEST_CASE("handing out a run's outputs is not charged to it") {
  auto command = shell("head -c 40000000 /dev/zero > out");
  command.outputs = {"out"};
  const auto output = run(command);
  REQUIRE(output.result.status == RunStatus::exited);
  CHECK(output.files.at("out").size() == 40'000'000);
  CHECK(output.result.memory_bytes > 40'000'000);
  CHECK(output.result.memory_bytes < 48'000'000);
}

TEST_CASE("a run has a cgroup of its own with its limits where there is one") {
  auto given = limits();
  given.processes = 12;
  auto started = runner().start(shell("echo; sleep 600"), given);
  REQUIRE(started);
  REQUIRE(read_bytes(started->pipes().standard_output.get(), 1) == "\n");
  const auto running = programs();
  REQUIRE_FALSE(running.empty());
  const auto folder = cgroup_of(running.front());
  if (!by_cgroup()) {
    CHECK(folder == cgroup_of(helpers().front()));
    return;
  }
  CHECK(folder.filename().string().starts_with("run-"));
  CHECK(folder != cgroup_of(helpers().front()));
  CHECK(content_of(folder / "pids.max") == "13\n");
  CHECK(content_of(folder / "memory.oom.group") == "1\n");
  const auto bytes = std::stoll(content_of(folder / "memory.max"));
  CHECK(bytes >= given.memory_bytes);
  CHECK(bytes < given.memory_bytes + (8LL << 20));
  // Nothing above it can be told from inside.
  CHECK(run(shell("cat /proc/self/cgroup")).standard_output.find("0::/run-") != std::string::npos);
}

TEST_CASE("cgroups go with their runs, and all of them with a helper that is killed") {
  if (!by_cgroup()) {
    CHECK(cgroup_of(helpers().front()) == cgroup_of(::getpid()));
    return;
  }
  auto own = Runner::create(options());
  REQUIRE(own);
  const auto all = helpers();
  const pid_t helper = *std::ranges::max_element(all);
  for (int i = 0; i < 20; ++i) REQUIRE(own->run(shell("exit 0"), limits()));
  CHECK(eventually([&] { return run_folders(helper).size() <= 3; }));  // those of the slots that are made ahead
  auto started = own->start(shell("echo; sleep 600 & sleep 600"), limits());
  REQUIRE(started);
  REQUIRE(read_bytes(started->pipes().standard_output.get(), 1) == "\n");
  const auto scope = cgroup_of(helper).parent_path();
  CHECK(fs::exists(scope));
  REQUIRE(::kill(helper, SIGKILL) == 0);
  CHECK(started->wait().status == RunStatus::sandbox_error);
  CHECK(eventually([&] { return !fs::exists(scope); }));
}
