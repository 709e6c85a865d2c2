#include "parking.hpp"

#include <algorithm>
#include <utility>

#include <poll.h>

namespace rehearse::jail {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::nanoseconds shortest_pause = 5ms;
// A look costs some hundredths of a millisecond: eight sleepers are no work. One that wakes up is seen after this at the
// latest.
constexpr std::chrono::nanoseconds longest_pause = 250ms;
constexpr std::chrono::nanoseconds idle_cpu = 500us;  // between two looks: timers of a run-time

}  // namespace

std::array<int, Parking::watched_pipes> Parking::watched() const { return {pipes_[1].get(), pipes_[2].get(), pipes_[4].get()}; }

bool Parking::quiet() const {
  std::array<pollfd, watched_pipes> states{};
  std::ranges::transform(watched(), states.begin(), [](int fd) { return pollfd{fd, POLLIN, 0}; });
  return ::poll(states.data(), states.size(), 0) == 0;
}

std::chrono::nanoseconds Parking::next_pause(std::chrono::nanoseconds cpu) {
  const bool sleeps = cpu - std::exchange(cpu_, cpu) <= idle_cpu;
  pause_ = sleeps ? std::clamp(2 * pause_, shortest_pause, longest_pause) : shortest_pause;
  return pause_;
}

}  // namespace rehearse::jail
