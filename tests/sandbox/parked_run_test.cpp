// Programs that wait in their slot, started and warm, for whoever claims them.
#include <algorithm>
#include <chrono>
#include <csignal>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "rehearse/sandbox/runner.hpp"
#include "sandbox.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace sandbox_test;

namespace {

// One of this test's own, so that nothing is parked in it yet.
Runner fresh_runner(RunnerOptions given = options()) {
  auto created = Runner::create(std::move(given));
  REQUIRE(created);
  return std::move(*created);
}

void send(Run& run, const std::string& bytes) {
  REQUIRE(::write(run.pipes().requests.get(), bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()));
}

// One request to the program lockstep, all that it writes read.
std::string answer(Run& run, char request) {
  send(run, std::string(1, request));
  const std::string reply = read_bytes(run.pipes().replies.get(), 1);
  CHECK(read_bytes(run.pipes().standard_output.get(), 3) == "out");
  CHECK(read_bytes(run.pipes().standard_error.get(), 3) == "err");
  return reply;
}

Run started(Runner& own, const Limits& given = limits()) {
  auto run = own.start(program("lockstep"), given);
  REQUIRE(run);
  CHECK(answer(*run, 'a') == "b");  // executed, and no more at its own start
  return std::move(*run);
}

Run claimed(Runner& own, std::string_view key, const Limits& given = limits()) {
  auto run = own.claim(key, given);
  REQUIRE(run);
  return std::move(*run);
}

// A shell that asks the descriptor 3 what to do, line by line, and tells on 4 when it has done it.
Run started_shell(Runner& own, const Limits& given = limits()) {
  auto run = own.start(shell("while read -r line <&3; do eval \"$line\"; echo done >&4; done"), given);
  REQUIRE(run);
  send(*run, "true\n");
  REQUIRE(read_bytes(run->pipes().replies.get(), 5) == "done\n");
  return std::move(*run);
}

// Where the time that passes is what is tested.
void pass(std::chrono::milliseconds time) {
  const auto end = std::chrono::steady_clock::now() + time;
  CHECK(eventually([&] { return std::chrono::steady_clock::now() >= end; }));
}

bool done(Run& run, const std::string& script) {
  send(run, script + "\n");
  return read_bytes(run.pipes().replies.get(), 5) == "done\n";
}

}  // namespace

TEST_CASE("a parked program is claimed once, goes on where it was and ends as any other") {
  auto own = fresh_runner();
  CHECK_FALSE(own.claim("key", limits()));
  REQUIRE(own.park(started_shell(own), "key"));
  CHECK_FALSE(own.claim("another key", limits()));
  auto run = claimed(own, "key");
  CHECK_FALSE(own.claim("key", limits()));
  send(run, "exit 7\n");
  const auto result = run.wait();
  CHECK(result.status == RunStatus::exited);
  CHECK(result.exit_code == 7);
  CHECK_FALSE(result.scratch_folder.empty());
}

TEST_CASE("what a program did before it was parked is there when it is claimed, again and again") {
  auto own = fresh_runner();
  REQUIRE(own.park(started_shell(own), "key"));
  for (int i = 0; i < 50; ++i) {
    auto run = claimed(own, "key");
    INFO("claim " << i);
    REQUIRE(done(run, "n=$((n+1)); echo x >> tally"));
    REQUIRE(own.park(std::move(run), "key"));
  }
  auto run = claimed(own, "key");
  send(run, "[ $n = 50 ] && [ $(wc -l < tally) = 50 ] && exit 3\n");
  CHECK(run.wait().exit_code == 3);
}

TEST_CASE("a key is any bytes up to 128 of them, and a longer one is refused") {
  auto own = fresh_runner();
  const std::string odd("\0\xff\n key", 7);
  REQUIRE(own.park(started(own), odd));
  CHECK(own.claim(odd, limits()));
  const std::string longest(128, 'k');
  REQUIRE(own.park(started(own), longest));
  CHECK(own.claim(longest, limits()));
  const auto refused = own.park(started(own), longest + "k");
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::bad_input);
  CHECK_FALSE(own.claim(longest + "k", limits()));
}

TEST_CASE("CPU time counts from the claim: what was used before neither shows nor ends the run") {
  auto own = fresh_runner();
  auto given = limits();
  auto run = started(own, given);
  for (int i = 0; i < 6; ++i) answer(run, 'c');  // 50 ms each
  CHECK(run.cpu_time() >= 300ms);
  REQUIRE(own.park(std::move(run), "key"));
  given.cpu = 250ms;
  run = claimed(own, "key", given);
  CHECK(run.cpu_time() < 50ms);
  answer(run, 'c');
  CHECK(run.cpu_time() >= 50ms);
  CHECK(run.cpu_time() < 200ms);
  run.pipes().requests.reset();
  const auto result = run.wait();
  CHECK(result.status == RunStatus::exited);
  CHECK(result.exit_code == 9);
  CHECK(result.cpu >= 50ms);
  CHECK(result.cpu < 250ms);
}

TEST_CASE("the CPU limit of a claim ends the program that exceeds it, children included") {
  auto own = fresh_runner();
  REQUIRE(own.park(started_shell(own), "key"));
  auto given = limits();
  given.cpu = 200ms;
  auto run = claimed(own, "key", given);
  send(run, "(while :; do :; done) & wait\n");
  const auto result = run.wait();
  CHECK(result.status == RunStatus::timed_out);
  CHECK(result.cpu >= 200ms);
  CHECK(result.wall < 20s);
}

TEST_CASE("many claims use more CPU time together than any of them may, and the kernel's own limit does not end them") {
  auto own = fresh_runner();
  auto given = limits();
  given.cpu = 1s;  // RLIMIT_CPU is 2 s then
  auto run = started(own, given);
  std::chrono::microseconds total{};
  while (total < 3200ms) {
    for (int i = 0; i < 5; ++i) answer(run, 'c');
    total += run.cpu_time();
    REQUIRE(own.park(std::move(run), "key"));
    run = claimed(own, "key", given);
  }
  CHECK(answer(run, 'a') == "b");
}

TEST_CASE("a program that has used up what the kernel's hard limit allows it ever is not given out") {
  const pid_t judge = ::fork();
  if (judge == 0) {
    const rlimit ever{4, 4};  // what helper and program inherit
    ::setrlimit(RLIMIT_CPU, &ever);
    auto own = Runner::create(options());
    auto given = limits();
    given.cpu = 1s;
    auto run = std::optional<Run>(std::move(*own->start(program("lockstep"), given)));
    int rounds = 0;
    for (; run && rounds < 10; ++rounds) {
      for (int i = 0; i < 12; ++i) {
        static_cast<void>(!::write(run->pipes().requests.get(), "c", 1));  // 50 ms
        static_cast<void>(read_bytes(run->pipes().replies.get(), 1) + read_bytes(run->pipes().standard_output.get(), 3) +
                          read_bytes(run->pipes().standard_error.get(), 3));
      }
      static_cast<void>(own->park(std::move(*run), "key"));
      run = own->claim("key", given);
    }
    ::_exit(rounds);
  }
  int status = 0;
  ::waitpid(judge, &status, 0);
  REQUIRE(WIFEXITED(status));
  CHECK(WEXITSTATUS(status) > 1);  // it was given out at least once ...
  CHECK(WEXITSTATUS(status) < 6);  // ... and not until it died of it, at 4 s of 0.6 s each
}

TEST_CASE("the wall limit counts from the claim and not from the start") {
  auto own = fresh_runner();
  auto given = limits();
  given.wall = 300ms;
  auto run = started(own, given);
  REQUIRE(own.park(std::move(run), "key"));
  pass(700ms);
  run = claimed(own, "key", given);
  CHECK(answer(run, 'a') == "b");
  const auto result = run.wait();
  CHECK(result.status == RunStatus::idle_timed_out);
  CHECK(result.wall >= 300ms);
  CHECK(result.wall < 690ms);
}

TEST_CASE("the memory limit is the claim's, and the peak is counted from it") {
  auto own = fresh_runner();
  auto run = started(own);
  answer(run, 'm');  // 32 MB, given back
  REQUIRE(own.park(std::move(run), "key"));
  auto given = limits();
  given.memory_bytes = 12LL << 20;
  run = claimed(own, "key", given);
  CHECK(answer(run, 'a') == "b");
  run.pipes().requests.reset();
  const auto small = run.wait();
  CHECK(small.status == RunStatus::exited);
  CHECK(small.memory_bytes < 12LL << 20);
  REQUIRE(own.park(started(own), "key"));
  run = claimed(own, "key", given);
  send(run, "mmmmmmmmmmmmmmmmmmmm");
  CHECK(run.wait().status == RunStatus::out_of_memory);
}

TEST_CASE("a claim with fewer processes holds the program to them") {
  auto own = fresh_runner();
  REQUIRE(own.park(started_shell(own), "key"));
  auto given = limits();
  given.processes = 3;
  auto run = claimed(own, "key", given);
  send(run, "sleep 600 & sleep 600 & sleep 600 & sleep 600 & echo done >&4; sleep 600\n");
  if (on(Confinement::namespaces)) CHECK(read_bytes(run.pipes().replies.get(), 5).empty());  // else it is looked at, and ended
  const auto result = run.wait();
  CHECK((result.status == RunStatus::signaled || (result.status == RunStatus::exited && result.exit_code != 0)));
}

TEST_CASE("a program that ends while it is parked is not given out") {
  auto own = fresh_runner();
  const auto before = programs().size();
  auto run = started_shell(own);
  REQUIRE(done(run, "sleep 0.2 & trap 'exit 0' CHLD"));
  REQUIRE(own.park(std::move(run), "key"));
  CHECK(eventually([&] { return programs().size() <= before; }));
  CHECK_FALSE(own.claim("key", limits()));
}

TEST_CASE("a program that has ended already cannot be parked") {
  auto own = fresh_runner();
  auto run = started(own);
  run.kill();
  CHECK(run.wait().status == RunStatus::killed);
  CHECK_FALSE(own.park(std::move(run), "key"));
  run = started(own);
  run.pipes().requests.reset();
  CHECK_FALSE(own.park(std::move(run), "key"));
  CHECK_FALSE(own.claim("key", limits()));
}

TEST_CASE("a parked program that writes or closes what it answers by is ended") {
  for (const char* noise : {"sleep 0.1; echo", "sleep 0.1; echo >&2", "sleep 0.1; echo >&4", "sleep 0.1; exec >&- 4>&-"}) {
    auto own = fresh_runner();
    const auto before = programs().size();
    auto run = started_shell(own);
    send(run, std::string(noise) + "; sleep 600\n");
    REQUIRE(own.park(std::move(run), "key"));
    INFO(noise);
    CHECK(eventually([&] { return programs().size() <= before; }));
    CHECK_FALSE(own.claim("key", limits()));
  }
}

TEST_CASE("what was written before the parking and not read is a reason not to give the program out") {
  auto own = fresh_runner();
  auto run = started(own);
  send(run, "a");
  pollfd replied{run.pipes().replies.get(), POLLIN, 0};
  REQUIRE(::poll(&replied, 1, 20'000) == 1);
  REQUIRE(own.park(std::move(run), "key"));
  CHECK_FALSE(own.claim("key", limits()));
}

TEST_CASE("where the youngest is of no use, the next one is given out") {
  auto own = fresh_runner();
  for (int i = 0; i < 10; ++i) {
    auto good = started_shell(own);
    REQUIRE(done(good, "good=4"));
    REQUIRE(own.park(std::move(good), "key"));
    auto bad = started_shell(own);
    send(bad, "true\n");
    pollfd replied{bad.pipes().replies.get(), POLLIN, 0};
    REQUIRE(::poll(&replied, 1, 20'000) == 1);  // and not read
    REQUIRE(own.park(std::move(bad), "key"));
    auto run = claimed(own, "key");
    send(run, "exit $good\n");
    CHECK(run.wait().exit_code == 4);
  }
}

TEST_CASE("a parked program that takes more CPU time or memory than it may is ended") {
  for (const char* greed : {"while :; do :; done", "x=xxxxxxxx; while :; do x=$x$x; done"}) {
    auto own = fresh_runner();
    const auto before = programs().size();
    auto given = limits();
    given.cpu = 1s;
    auto run = started_shell(own, given);
    send(run, std::string(greed) + "\n");
    REQUIRE(own.park(std::move(run), "key"));
    INFO(greed);
    CHECK(eventually([&] { return programs().size() <= before; }));
    CHECK_FALSE(own.claim("key", limits()));
  }
}

TEST_CASE("what is started only to be parked is not waited for, and is claimed as any other") {
  auto own = fresh_runner();
  REQUIRE(own.start_parked(program("lockstep"), limits(), "key"));
  std::optional<Run> run;
  REQUIRE(eventually([&] { return (run = own.claim("key", limits())).has_value(); }));
  CHECK_FALSE(own.claim("key", limits()));  // started once
  CHECK(answer(*run, 'a') == "b");
  REQUIRE(own.park(std::move(*run), "key"));
  CHECK(answer(*(run = claimed(own, "key")), 'c') == "d");
}

TEST_CASE("what is started only to be parked must keep quiet and within its limits from its start on") {
  for (const char* greed :
       {"while :; do :; done", "x=xxxxxxxx; while :; do x=$x$x; done", "echo; read -r line <&3", "exit 0"}) {
    auto own = fresh_runner();
    const auto before = programs().size();
    auto given = limits();
    given.cpu = 1s;
    INFO(greed);
    REQUIRE(own.start_parked(shell(greed), given, "key"));
    // Served after what was asked for before it, by when the program is started or never will be.
    REQUIRE(own.run(shell("true"), limits()));
    CHECK(eventually([&] { return programs().size() <= before; }));
    CHECK_FALSE(own.claim("key", limits()));
  }
}

TEST_CASE("what cannot be started leaves nothing parked") {
  auto own = fresh_runner();
  REQUIRE(own.start_parked({{"/no/such/program"}, {}, {}, {}}, limits(), "key"));
  REQUIRE(own.run(shell("true"), limits()));
  CHECK_FALSE(own.claim("key", limits()));
  const auto refused = own.start_parked(program("lockstep"), limits(), std::string(129, 'k'));
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::bad_input);
}

TEST_CASE("two with one key and eight in all are kept, the oldest go, and the youngest is given out first") {
  auto own = fresh_runner();
  const auto before = programs().size();
  const auto park_numbered = [&](int number, const std::string& key) {
    auto run = started_shell(own);
    REQUIRE(done(run, "number=" + std::to_string(number)));
    REQUIRE(own.park(std::move(run), key));
  };
  const auto number_of = [&](const std::string& key) {
    auto run = own.claim(key, limits());
    if (!run) return -1;
    send(*run, "exit $number\n");
    return run->wait().exit_code;
  };
  for (int i = 1; i <= 3; ++i) park_numbered(i, "alike");
  CHECK(eventually([&] { return programs().size() == before + 2; }));
  CHECK(number_of("alike") == 3);
  CHECK(number_of("alike") == 2);
  CHECK(number_of("alike") == -1);
  for (int i = 1; i <= 10; ++i) park_numbered(i, "key " + std::to_string(i));
  CHECK(eventually([&] { return programs().size() == before + 8; }));
  CHECK(number_of("key 1") == -1);
  CHECK(number_of("key 2") == -1);
  for (int i = 3; i <= 10; ++i) CHECK(number_of("key " + std::to_string(i)) == i);
}

TEST_CASE("a parked program that nobody claims goes after a while, and the helper with it") {
  auto given = options();
  given.parked_limit = 100ms;
  given.idle_limit = 50ms;
  auto own = fresh_runner(given);
  const auto before = descendants().size();
  REQUIRE(own.park(started(own), "key"));
  CHECK(eventually([&] { return programs().empty() || descendants().size() < before; }));
  CHECK_FALSE(own.claim("key", limits()));
}

TEST_CASE("a helper that keeps a parked program stays, however idle it is") {
  auto given = options();
  given.idle_limit = 20ms;
  auto own = fresh_runner(given);
  REQUIRE(own.park(started(own), "key"));
  pass(300ms);
  auto run = claimed(own, "key");
  CHECK(answer(run, 'a') == "b");
}

TEST_CASE("a runner that goes ends what it has parked") {
  const auto before = descendants().size();
  std::optional<Runner> own = fresh_runner();
  REQUIRE(own->park(started(*own), "key"));
  CHECK(descendants().size() > before);
  own.reset();
  CHECK(eventually([&] { return descendants().size() <= before; }));
}

TEST_CASE("a helper that is killed takes what is parked with it, and the next claim finds nothing") {
  const auto before = helpers();
  auto own = fresh_runner();
  REQUIRE(own.park(started(own), "key"));
  for (const pid_t helper : helpers()) {
    if (std::ranges::find(before, helper) == before.end()) ::kill(helper, SIGKILL);
  }
  CHECK(eventually([] { return programs().empty(); }));
  CHECK_FALSE(own.claim("key", limits()));
  CHECK(own.run(shell("exit 5"), limits()).value().result.exit_code == 5);
}

TEST_CASE("denied calls of an earlier request are not noted for a later one") {
  if (on(Confinement::none)) return;
  auto own = fresh_runner();
  auto run = started_shell(own);
  REQUIRE(done(run, "mount -t tmpfs none /usr 2>/dev/null"));
  REQUIRE(own.park(std::move(run), "key"));
  run = claimed(own, "key");
  REQUIRE(done(run, "true"));
  send(run, "exit 0\n");
  CHECK(run.wait().denied.empty());
}

TEST_CASE("threads that park and claim at once never share a program and lose no descriptor") {
  const auto open_descriptors = [] {
    return std::distance(std::filesystem::directory_iterator("/proc/self/fd"), std::filesystem::directory_iterator());
  };
  auto own = fresh_runner();
  REQUIRE(own.run(shell("exit 0"), limits()));
  const auto before = open_descriptors();
  std::vector<std::thread> threads;
  std::vector<std::string> seen(4);
  for (auto& mine : seen) {
    threads.emplace_back([&own, &mine] {
      for (int i = 0; i < 15; ++i) {
        auto run = own.claim("key", limits());
        if (!run) {
          auto fresh = own.start(program("lockstep"), limits());
          if (!fresh) continue;
          run = std::move(*fresh);
        }
        const char byte = 'a';
        if (::write(run->pipes().requests.get(), &byte, 1) != 1) continue;
        mine += read_bytes(run->pipes().replies.get(), 1);
        if (read_bytes(run->pipes().standard_output.get(), 3) != "out") continue;
        if (read_bytes(run->pipes().standard_error.get(), 3) != "err") continue;
        static_cast<void>(own.park(std::move(*run), "key"));
      }
    });
  }
  for (auto& thread : threads) thread.join();
  for (const auto& mine : seen) CHECK(mine == std::string(15, 'b'));
  while (own.claim("key", limits())) {
  }
  CHECK(open_descriptors() == before);
}
