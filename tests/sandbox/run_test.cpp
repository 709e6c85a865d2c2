#include "rehearse/sandbox/run_result.hpp"

#include <csignal>

#include <poll.h>
#include <sched.h>
#include <unistd.h>

#include "sandbox.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace sandbox_test;

namespace {

Run start(const Command& command, const Limits& given = limits()) {
  auto started = runner().start(command, given);
  REQUIRE(started);
  return std::move(*started);
}

std::string ask(Run& run, const std::string& byte) {
  REQUIRE(::write(run.pipes().requests.get(), byte.data(), 1) == 1);
  return read_bytes(run.pipes().replies.get(), 1);
}

}  // namespace

TEST_CASE("an exit code comes back, and both outputs apart") {
  const auto out = run(shell("echo out; echo err >&2; exit 42"));
  CHECK(out.result.status == RunStatus::exited);
  CHECK(out.result.exit_code == 42);
  CHECK(out.standard_output == "out\n");
  CHECK(out.standard_error == "err\n");
  CHECK(out.result.message.empty());
}

TEST_CASE("a signal is reported as the one it was") {
  for (const int signal : {SIGSEGV, SIGABRT, SIGFPE, SIGTERM, SIGKILL, SIGILL, SIGBUS}) {
    const auto result = run(shell("kill -" + std::to_string(signal) + " $$")).result;
    CHECK(result.status == RunStatus::signaled);
    CHECK(result.signal == signal);
  }
}

TEST_CASE("the input is on stdin, NUL bytes included, and then it ends") {
  std::string input(300'000, 'a');
  input[1000] = '\0';
  CHECK(run(shell("exec cat"), limits(), input).standard_output == input);
  CHECK(run(shell("exec wc -c")).standard_output == "0\n");
}

TEST_CASE("a program is at other addresses in each run, or at the same ones on request") {
  Command addresses = program("addresses");
  CHECK(run(addresses).standard_output != run(addresses).standard_output);
  addresses.fixed_addresses = true;
  const std::string fixed = run(addresses).standard_output;
  CHECK(fixed.starts_with("0x"));
  CHECK(run(addresses).standard_output == fixed);
}

TEST_CASE("no more of the output is kept than was asked for") {
  const auto out = runner().run(shell("head -c 5000 /dev/zero"), limits(), {}, 100);
  REQUIRE(out);
  CHECK(out->result.status == RunStatus::exited);
  CHECK(out->standard_output.size() == 100);
}

TEST_CASE("a program that cannot be started is the sandbox's failure and the message names it") {
  const auto missing = run(Command{{"/no/such"}, {}, {}, {}}).result;
  CHECK(missing.status == RunStatus::sandbox_error);
  CHECK(missing.message.find("/no/such") != std::string::npos);
  Command text = shell("");
  text.arguments = {"notes"};
  text.inputs = {{"notes", "hello", {}, false}};
  CHECK(run(text).result.message.find("Permission denied") != std::string::npos);
}

TEST_CASE("a command without a program or with an impossible file name is refused before anything runs") {
  CHECK_FALSE(runner().run(Command{}, limits()));
  Command outside = shell("true");
  outside.inputs = {{"../x", "content"}};
  CHECK(runner().run(outside, limits()).error().code == ErrorCode::bad_input);
  Command long_command = shell(std::string(100'000, 'x'));
  CHECK(runner().run(long_command, limits()).error().message.find("too long") != std::string::npos);
}

TEST_CASE("a started program talks on all five descriptors and ends with its requests") {
  auto run = start(program("lockstep"));
  CHECK(ask(run, "a") == "b");
  CHECK(ask(run, "x") == "y");
  CHECK(read_bytes(run.pipes().standard_output.get(), 6) == "outout");
  CHECK(read_bytes(run.pipes().standard_error.get(), 6) == "errerr");
  pollfd finished{run.finished_fd(), POLLIN, 0};
  CHECK(::poll(&finished, 1, 0) == 0);
  run.pipes().requests.reset();
  CHECK(::poll(&finished, 1, 20'000) == 1);
  const auto result = run.wait();
  CHECK(result.status == RunStatus::exited);
  CHECK(result.exit_code == 9);
  CHECK(run.wait().exit_code == 9);
}

TEST_CASE("CPU time is read from outside while the program runs") {
  auto run = start(program("lockstep"));
  CHECK(ask(run, "a") == "b");
  const auto before = run.cpu_time();
  CHECK(before.count() > 0);
  CHECK(ask(run, "c") == "d");
  const auto after = run.cpu_time();
  CHECK(after - before >= 50ms);
  CHECK(after - before < 500ms);
  run.pipes().requests.reset();
  CHECK(run.wait().cpu >= after);
  CHECK(run.cpu_time() == run.wait().cpu);
}

TEST_CASE("the peak of memory is read from outside and can be reset between two cases") {
  auto run = start(program("lockstep"));
  CHECK(ask(run, "m") == "n");
  CHECK(run.peak_memory() > 32LL << 20);
  run.reset_peak_memory();
  CHECK(run.peak_memory() < 16LL << 20);
  CHECK(ask(run, "m") == "n");
  CHECK(run.peak_memory() > 32LL << 20);
}

TEST_CASE("a kill gives the run its reason and ends it") {
  auto run = start(shell("sleep 600 & sleep 600"));
  run.kill(RunStatus::output_exceeded);
  CHECK(run.wait().status == RunStatus::output_exceeded);
  auto other = start(shell("sleep 600"));
  other.kill();
  CHECK(other.wait().status == RunStatus::killed);
}

TEST_CASE("a kill that comes too late changes nothing") {
  auto run = start(shell("exit 4"));
  pollfd finished{run.finished_fd(), POLLIN, 0};
  REQUIRE(::poll(&finished, 1, 20'000) == 1);
  run.kill();
  const auto result = run.wait();
  CHECK(result.status == RunStatus::exited);
  CHECK(result.exit_code == 4);
}

TEST_CASE("a run that is dropped is ended with all its processes") {
  {
    auto run = start(shell("sleep 600 & sleep 600 & echo; sleep 600"));
    REQUIRE(read_bytes(run.pipes().standard_output.get(), 1) == "\n");
    CHECK(!programs().empty());
  }
  CHECK(eventually([] { return programs().empty(); }));
}

TEST_CASE("daemons by double fork and setsid are gone with the run") {
  const auto result = run(program("crowd", {"daemons"})).result;
  CHECK(result.status == RunStatus::exited);
  CHECK(eventually([] { return programs().empty(); }));
}

TEST_CASE("every status has a name of its own") {
  CHECK(to_string(RunStatus::exited) == "exited");
  CHECK(to_string(RunStatus::idle_timed_out) == "idle_timed_out");
  CHECK(to_string(RunStatus::sandbox_error) == "sandbox_error");
}

TEST_CASE("what a program's children use is seen while it waits for them") {
  auto run = start(shell("(while :; do :; done) & wait"));
  CHECK(eventually([&] { return run.cpu_time() > 100ms; }));
}

TEST_CASE("who waits for a core is told from who sleeps") {
  // A helper that may only use one core, and so do its programs.
  cpu_set_t all, one;
  REQUIRE(::sched_getaffinity(0, sizeof all, &all) == 0);
  CPU_ZERO(&one);
  std::size_t first = 0;
  while (!CPU_ISSET(first, &all)) ++first;
  CPU_SET(first, &one);
  REQUIRE(::sched_setaffinity(0, sizeof one, &one) == 0);
  auto crowded = Runner::create(options());
  REQUIRE(::sched_setaffinity(0, sizeof all, &all) == 0);
  REQUIRE(crowded);
  auto busy = crowded->start(program("burn", {"self", "20000"}), limits());
  auto other = crowded->start(program("burn", {"self", "20000"}), limits());
  auto asleep = crowded->start(shell("exec sleep 20"), limits());
  REQUIRE((busy && other && asleep));
  CHECK(eventually([&] { return busy->time_waiting() > 50ms; }));
  CHECK(busy->time_waiting() > asleep->time_waiting());
}
