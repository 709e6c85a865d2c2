#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <map>
#include <random>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "desk.hpp"
#include "rehearse/store/event_log.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace rehearse::test;
using namespace std::chrono_literals;

namespace {

struct Acknowledged {
  std::string stream;
  std::int64_t sequence = 0;
  std::string kind;
};

// An actor as a child, with what it has acknowledged so far.
class Child {
 public:
  Child(const Paths& paths, std::uint64_t seed, int count) {
    int ends[2];
    REQUIRE(::pipe2(ends, O_CLOEXEC) == 0);
    pid_ = ::fork();
    REQUIRE(pid_ >= 0);
    if (pid_ == 0) {
      ::dup2(ends[1], STDOUT_FILENO);
      const std::string home = paths.data.parent_path().string();
      const std::string cache = paths.cache.string();
      ::execl(PRACTICE_ACTOR, PRACTICE_ACTOR, home.c_str(), cache.c_str(), std::to_string(seed).c_str(),
              std::to_string(count).c_str(), static_cast<char*>(nullptr));
      ::_exit(127);
    }
    ::close(ends[1]);
    out_ = ends[0];
  }
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  ~Child() {
    if (pid_ > 0) {
      kill();
      static_cast<void>(wait());
    }
    ::close(out_);
  }

  // Until so many lines came, or it ended.
  void read_lines(std::size_t count) {
    while (lines() < count && read_some(20s)) {
    }
  }
  void read_for(std::chrono::microseconds time) {
    const auto end = std::chrono::steady_clock::now() + time;
    for (auto left = time; left > 0us && read_some(left);
         left = std::chrono::duration_cast<std::chrono::microseconds>(end - std::chrono::steady_clock::now())) {
    }
  }
  void kill() { ::kill(pid_, SIGKILL); }
  int wait() {
    while (read_some(60s)) {
    }
    int status = 0;
    ::waitpid(pid_, &status, 0);
    pid_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  }
  [[nodiscard]] std::vector<Acknowledged> acknowledged() const {
    std::vector<Acknowledged> all;
    std::istringstream in(text_.substr(0, text_.rfind('\n') == std::string::npos ? 0 : text_.rfind('\n') + 1));
    for (Acknowledged one; in >> one.stream >> one.sequence >> one.kind;) all.push_back(one);
    return all;
  }

 private:
  [[nodiscard]] std::size_t lines() const { return static_cast<std::size_t>(std::count(text_.begin(), text_.end(), '\n')); }
  bool read_some(std::chrono::microseconds longest) {
    pollfd waiting{out_, POLLIN, 0};
    const timespec time{longest.count() / 1'000'000, longest.count() % 1'000'000 * 1000};
    if (::ppoll(&waiting, 1, &time, nullptr) <= 0) return false;
    char block[4096];
    const ssize_t count = ::read(out_, block, sizeof block);
    if (count <= 0) return false;
    text_.append(block, static_cast<std::size_t>(count));
    return true;
  }

  pid_t pid_ = -1;
  int out_ = -1;
  std::string text_;
};

// Every acknowledged event is there as it was told, and every session replays with time that never runs back.
void check_log(const Desk& desk, const std::vector<Acknowledged>& all) {
  const auto log = EventLog::open(desk.paths().data);
  REQUIRE(log);
  std::map<std::string, std::vector<Event>> streams;
  const auto summaries = log->streams().value();
  for (const auto& stream : summaries) {
    const auto& events = streams[stream.id] = log->read(stream.id).value();
    REQUIRE(replay(events));
    for (const Event& event : events) {
      if (const auto* snapshot = std::get_if<Snapshot>(&event.payload)) REQUIRE(log->get_source(snapshot->hash));
    }
  }
  for (const Acknowledged& one : all) {
    CAPTURE(one.stream, one.sequence, one.kind);
    REQUIRE(streams.contains(one.stream));
    const auto& events = streams[one.stream];
    REQUIRE(static_cast<std::int64_t>(events.size()) >= one.sequence);
    REQUIRE(kind_of(events[static_cast<std::size_t>(one.sequence) - 1].payload) == one.kind);
  }
}

}  // namespace

TEST_CASE("killed at any point of any session, every acknowledged event is there and the timeline is right") {
  // By REHEARSE_KILLS and REHEARSE_SEED hundreds, and the same again.
  const char* kills = std::getenv("REHEARSE_KILLS");
  const char* seed = std::getenv("REHEARSE_SEED");
  const int rounds = kills != nullptr ? std::atoi(kills) : 40;
  std::mt19937_64 dice(seed != nullptr ? std::strtoull(seed, nullptr, 10) : 1);
  const Desk desk;
  std::vector<Acknowledged> all;
  for (int round = 0; round < rounds; ++round) {
    CAPTURE(round);
    Child child(desk.paths(), dice(), 100'000);
    child.read_lines(dice() % 12);
    child.read_for(std::chrono::microseconds{dice() % 4000});
    child.kill();
    REQUIRE(child.wait() == 128 + SIGKILL);
    const auto acknowledged = child.acknowledged();
    all.insert(all.end(), acknowledged.begin(), acknowledged.end());
    if (round % 10 == 9 || round + 1 == rounds) check_log(desk, all);
  }
  CHECK(all.size() > static_cast<std::size_t>(rounds));
}

TEST_CASE("two front ends at once on one session lose nothing and see one order") {
  const Desk desk;
  Child one(desk.paths(), 11, 120);
  Child other(desk.paths(), 12, 120);
  CHECK(one.wait() == 0);
  CHECK(other.wait() == 0);
  auto all = one.acknowledged();
  // Each tells the last event it sees after its own; it may be the other's, so only what is there is checked.
  const auto more = other.acknowledged();
  all.insert(all.end(), more.begin(), more.end());
  CHECK(all.size() > 100);
  check_log(desk, all);
}

TEST_CASE("neither a daylight-saving change nor a clock set forward or back moves the deadline") {
  ::setenv("TZ", "Europe/Berlin", 1);
  ::tzset();
  const auto change = GENERATE(Millis{1'774'746'000'000}, Millis{1'792'890'000'000});  // 2026-03-29 and 2026-10-25, 01:00 UTC
  const auto set = GENERATE(Millis{0}, Millis{3h}, Millis{-3h});
  Desk desk;
  desk.clock = FakeClock(change - 20min);
  auto practice = desk.sit_down();
  const auto started = practice.start_interview(Desk::two_sum()).value();
  REQUIRE(practice.note("before"));
  desk.clock.advance(25min);
  desk.clock.set_wall_clock(set);
  REQUIRE(practice.note("after"));
  const auto view = practice.view(started.session.id).value();
  CHECK(view.session.time_left(view.now) == 20min);
  CHECK(view.session.last_event.elapsed == 25min);
  desk.clock.advance(20min);
  CHECK(practice.current().value().session.ended == EndReason::time_up);
  ::unsetenv("TZ");
  ::tzset();
}
