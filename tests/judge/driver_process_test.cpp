#include "driver_process.hpp"

#include <csignal>
#include <string>

#include "bench.hpp"
#include "stop_signal.hpp"
#include "support/catch.hpp"

using namespace rehearse;

namespace {

Command python(const std::string& program) { return {{"/usr/bin/python3", "-I", "-S", "-B", "-c", program}, {}, {}, {}}; }

const std::string frames = R"(
import os, struct, threading, time
def reply(turn): os.write(4, struct.pack("<IBIQi", 17, 2, turn, 0, 42))
os.write(4, struct.pack("<IBIH", 7, 1, 0, 1))
)";

const std::string request("\x05\0\0\0\1\0\0\0\0", 9);

// Something else to do for the judge, for 100 ms of CPU time.
void judge_something_else() {
  const auto output = bench::runner().run(python("import time\nwhile time.process_time() < 0.1: pass"), Limits());
  REQUIRE(output);
  REQUIRE(output->result.status == RunStatus::exited);
}

}  // namespace

TEST_CASE("what a program works between two cases is charged to the second") {
  const std::string worker = frames + R"(
def work():
    while True: pass
for turn in range(1, 100):
    os.read(3, 64)
    if turn == 1: threading.Thread(target=work).start()
    reply(turn)
)";
  const StopSignal stop({});
  const CaseLimits start{Millis{5000}, Millis{15000}, 256LL << 20U};
  const CaseLimits limits{Millis{30}, Millis{2000}, 256LL << 20U};
  auto process = DriverProcess::start(bench::runner(), python(worker), Limits(), stop);
  REQUIRE(process);
  REQUIRE(process->await_ready(start).status == TurnStatus::replied);
  Turn turn = process->exchange(request, limits);
  // A busy machine may not have let it work; it is given some chances.
  for (int chance = 0; turn.status == TurnStatus::replied && chance < 20; ++chance) {
    judge_something_else();
    turn = process->exchange(request, limits);
  }
  CHECK(turn.status == TurnStatus::timed_out);
  CHECK(turn.cpu > limits.cpu);
}

TEST_CASE("what is written before a reply belongs to its turn, however it comes") {
  const std::string writer = frames + R"(
for turn in range(1, 40):
    os.read(3, 64)
    for piece in range(turn % 4): os.write(1, b"out%d" % turn)
    if turn % 3 == 0: os.write(2, b"err%d" % turn)
    if turn % 5 == 0: time.sleep(0.01)
    reply(turn)
)";
  const StopSignal stop({});
  const CaseLimits limits{Millis{5000}, Millis{15000}, 256LL << 20U};
  auto process = DriverProcess::start(bench::runner(), python(writer), Limits(), stop);
  REQUIRE(process);
  REQUIRE(process->await_ready(limits).status == TurnStatus::replied);
  for (int number = 1; number < 40; ++number) {
    const Turn turn = process->exchange(request, limits);
    INFO(number);
    REQUIRE(turn.status == TurnStatus::replied);
    std::string expected;
    for (int piece = 0; piece < number % 4; ++piece) expected += "out" + std::to_string(number);
    CHECK(turn.standard_output == expected);
    CHECK(turn.standard_error == (number % 3 == 0 ? "err" + std::to_string(number) : std::string()));
  }
}

TEST_CASE("the peak of memory is that of the turn, and of each turn anew") {
  const std::string hog = frames + R"(
for turn in range(1, 100):
    os.read(3, 64)
    if turn == 2: os.read(os.open("/dev/zero", os.O_RDONLY), 40 << 20)
    reply(turn)
)";
  const StopSignal stop({});
  const CaseLimits limits{Millis{5000}, Millis{15000}, 256LL << 20U};
  auto process = DriverProcess::start(bench::runner(), python(hog), Limits(), stop);
  REQUIRE(process);
  REQUIRE(process->await_ready(limits).status == TurnStatus::replied);
  const auto first = process->exchange(request, limits).memory_bytes;
  const auto second = process->exchange(request, limits).memory_bytes;
  const auto third = process->exchange(request, limits).memory_bytes;
  CHECK(first > 1 << 20U);
  CHECK(second > first + (30LL << 20U));
  CHECK(third < second - (30LL << 20U));
}

TEST_CASE("a program that does not read its requests costs a turn and no signal") {
  const StopSignal stop({});
  const CaseLimits limits{Millis{5000}, Millis{15000}, 256LL << 20U};
  const std::string closer = frames + "os.close(3)\nos.write(1, b'closed')\ntime.sleep(600)\n";
  auto process = DriverProcess::start(bench::runner(), python(closer), Limits(), stop);
  REQUIRE(process);
  REQUIRE(process->await_ready(limits).status == TurnStatus::replied);
  const auto before = std::signal(SIGPIPE, SIG_DFL);
  const Turn turn = process->exchange(request, {Millis{100}, Millis{300}, 256LL << 20U});
  std::signal(SIGPIPE, before);
  CHECK(turn.status == TurnStatus::idle_timed_out);
}

TEST_CASE("a program that rests between two cases is charged for nothing but them") {
  const StopSignal stop({});
  const CaseLimits limits{Millis{5000}, Millis{15000}, 256LL << 20U};
  auto process = DriverProcess::start(
      bench::runner(), python(frames + "for turn in range(1, 100):\n    os.read(3, 64)\n    reply(turn)\n"), Limits(), stop);
  REQUIRE(process);
  const Turn ready = process->await_ready(limits);
  REQUIRE(ready.status == TurnStatus::replied);
  CHECK(ready.cpu > Micros{0});
  judge_something_else();
  const Turn turn = process->exchange(request, limits);
  REQUIRE(turn.status == TurnStatus::replied);
  CHECK(turn.cpu < ready.cpu);
}
