#include "journal/timed_answer.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <string_view>

#include <poll.h>
#include <unistd.h>

#include <fmt/format.h>

#include "screen/duration.hpp"

namespace rehearse {
namespace {

// True if there is something to read before the wait is over.
Result<bool> wait_for_input(Millis wait) {
  pollfd waiting{STDIN_FILENO, POLLIN, 0};
  const int ready = ::poll(&waiting, 1, static_cast<int>(std::max(Millis(0), wait).count()));
  if (ready < 0 && errno != EINTR) return unexpected(system_error("waiting for the answer", errno));
  return ready > 0;
}

}  // namespace

// Reads below stdio's buffer, so that waiting and reading see the same; the terminal gives whole lines.
Result<TimedAnswer> read_timed_answer(Context& context, Millis limit) {
  const Millis start = context.clock().now().boot;
  const auto spent = [&] { return context.clock().now().boot - start; };
  TimedAnswer answer;
  bool told = false;
  while (true) {
    if (!told) {
      const auto ready = wait_for_input(limit - spent());
      if (!ready) return unexpected(ready.error());
      if (!*ready) {
        told = spent() >= limit;
        if (told)
          context.console().message(fmt::format("{} are over: finish your sentence.", duration_text(limit)), style::warning);
        continue;
      }
    }
    std::array<char, 4096> bytes{};
    const ssize_t count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return unexpected(ErrorCode::interrupted, "no answer came");
    answer.text.append(bytes.data(), static_cast<std::size_t>(count));
    if (answer.text == "q\n") return unexpected(ErrorCode::interrupted, "stopped");
    if (answer.text == "\n" || answer.text.ends_with("\n\n")) break;
  }
  answer.took = spent();
  while (answer.text.ends_with('\n')) answer.text.pop_back();
  return answer;
}

}  // namespace rehearse
