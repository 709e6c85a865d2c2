#include "driver_process.hpp"

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
