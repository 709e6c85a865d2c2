#include "jail/outcome.hpp"

#include <csignal>

#include "support/catch.hpp"

using namespace rehearse;
using namespace rehearse::jail;
using namespace std::chrono_literals;

namespace {

Limits limits() {
  Limits limits;
  limits.cpu = 1s;
  limits.memory_bytes = 100 << 20;
  return limits;
}

constexpr int exit_with(int code) { return code << 8; }

Observation ended(int wait_status) {
  Observation seen;
  seen.wait_status = wait_status;
  seen.cpu = 10ms;
  seen.wall = 20ms;
  seen.peak_bytes = 5 << 20;
  return seen;
}

RunStatus status_of(const Observation& seen) { return conclude(seen, limits()).status; }

}  // namespace

TEST_CASE("an exit and a signal are reported as such, with the figures") {
  const auto exited = conclude(ended(exit_with(3)), limits());
  CHECK(exited.status == RunStatus::exited);
  CHECK(exited.exit_code == 3);
  CHECK(exited.cpu == 10ms);
  CHECK(exited.wall == 20ms);
  CHECK(exited.memory_bytes == 5 << 20);
  CHECK(exited.memory_method == MemoryMethod::sampled);
  const auto crashed = conclude(ended(SIGSEGV), limits());
  CHECK(crashed.status == RunStatus::signaled);
  CHECK(crashed.signal == SIGSEGV);
}

TEST_CASE("a program that ended by itself over its CPU limit has timed out") {
  auto seen = ended(exit_with(0));
  seen.cpu = 1s + 1us;
  CHECK(status_of(seen) == RunStatus::timed_out);
  auto killed = ended(SIGXCPU);
  killed.cpu = 2s;
  CHECK(status_of(killed) == RunStatus::timed_out);
}

TEST_CASE("the signal of a CPU limit that a program sends to itself is a signal like any other") {
  CHECK(status_of(ended(SIGXCPU)) == RunStatus::signaled);
}

TEST_CASE("a crash with the memory limit reached is a matter of memory, one far below it is not") {
  for (const int signal : {SIGSEGV, SIGABRT, SIGKILL}) {
    auto seen = ended(signal);
    CHECK(status_of(seen) == RunStatus::signaled);
    seen.peak_bytes = 98 << 20;
    CHECK(status_of(seen) == RunStatus::out_of_memory);
  }
  auto divided_by_zero = ended(SIGFPE);
  divided_by_zero.peak_bytes = 98 << 20;
  CHECK(status_of(divided_by_zero) == RunStatus::signaled);
}

TEST_CASE("a peak above the limit counts even if nobody looked at the time") {
  auto seen = ended(exit_with(0));
  seen.peak_bytes = (100 << 20) + 1;
  CHECK(status_of(seen) == RunStatus::out_of_memory);
}

TEST_CASE("why it was stopped is the status, unless the program had ended by itself before") {
  Observation seen;
  seen.stopped_for = RunStatus::output_exceeded;
  CHECK(status_of(seen) == RunStatus::output_exceeded);
  seen.wait_status = exit_with(0);
  CHECK(status_of(seen) == RunStatus::exited);
}

TEST_CASE("a slot that ended without a word is the sandbox's failure and says so") {
  const auto result = conclude(Observation{}, limits());
  CHECK(result.status == RunStatus::sandbox_error);
  CHECK_FALSE(result.message.empty());
}
