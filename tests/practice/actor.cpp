// A candidate as a process of its own, for the tests that kill it or start two: does so many random things in the practice of a
// folder, and tells each that was acknowledged by a line "<session> <sequence> <kind>" on standard output.
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>

#include <fmt/format.h>
#include <unistd.h>

#include "rehearse/base/file.hpp"
#include "rehearse/practice/practice.hpp"

using namespace rehearse;

namespace {

class Actor {
 public:
  Actor(Practice practice, std::uint64_t seed) : practice_(std::move(practice)), dice_(seed) {}

  // 0, or the place where something other than a refusal went wrong.
  int act(int count) {
    for (int i = 0; i < count; ++i) {
      auto view = practice_.current();
      if (!view || view->session.ended) {
        view = start();
        if (view && !tell(*view)) return 5;
        if (!view && is_fault(view.error())) return 4;
        continue;
      }
      const auto done = one_of(*view);
      if (!done && is_fault(done.error())) {
        fmt::print(stderr, "actor: {}\n", done.error().message);
        return 3;
      }
      if (!done) continue;
      const auto after = practice_.view(view->session.id);
      if (!after) {
        fmt::print(stderr, "actor: {}\n", after.error().message);
        return 6;
      }
      if (!tell(*after)) return 5;
    }
    return 0;
  }

 private:
  // Another process may have ended the session, or not be allowed what it does now; all else must work.
  static bool is_fault(const Error& error) {
    return error.code != ErrorCode::conflict && error.code != ErrorCode::not_found && error.code != ErrorCode::bad_input;
  }

  Result<SessionView> start() {
    if (dice_() % 3 == 0) return practice_.start_solve("two-sum", "python");
    InterviewOptions options;
    options.problems = {"two-sum", "valid-parentheses"};
    options.language = "python";
    options.seed = 1;
    options.strict = false;
    return practice_.start_interview(options);
  }

  Result<void> one_of(const SessionView& view) {
    const std::string text = fmt::format("said {}", dice_() % 100'000);
    switch (dice_() % 16) {
      case 0: return practice_.ask(text).map([](const auto&) {});
      case 1: return practice_.state_approach(text);
      case 2: return practice_.predict_complexity("O(n)", "O(1)");
      case 3: return practice_.enter_phase(static_cast<Phase>(dice_() % phase_count)).map([](const auto&) {});
      case 4: return practice_.hint().map([](const auto&) {});
      case 5: return practice_.rate_nerves(static_cast<int>(dice_() % 5) + 1);
      case 6: return practice_.pause();
      case 7: return practice_.resume().map([](const auto&) {});
      case 8: return dice_() % 4 == 0 ? practice_.next_task().map([](const auto&) {}) : practice_.note(text);
      case 9: return dice_() % 6 == 0 ? practice_.finish(EndReason::abandoned).map([](const auto&) {}) : practice_.note(text);
      case 10:
      case 11:
      case 12: {
        static_cast<void>(write_file(view.workspace.solution, fmt::format("# {}\nclass Solution:\n    pass\n", text)));
        return practice_.snapshot().map([](bool) {});
      }
      default: return practice_.note(text);
    }
  }

  static bool tell(const SessionView& view) {
    const Event& last = view.session.last_event;
    const std::string line = fmt::format("{} {} {}\n", last.stream, last.sequence, kind_of(last.payload));
    return ::write(STDOUT_FILENO, line.data(), line.size()) == static_cast<ssize_t>(line.size());
  }

  Practice practice_;
  std::mt19937_64 dice_;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 5) return 1;
  const SystemClock clock;
  const std::filesystem::path home = argv[1];
  auto practice = Practice::open({{home / "config", home / "data", home / "state", argv[2], home / "run"},
                                  Installation::of_this_process().value(),
                                  &clock});
  if (!practice) {
    fmt::print(stderr, "actor: {}\n", practice.error().message);
    return 2;
  }
  return Actor(std::move(*practice), std::strtoull(argv[3], nullptr, 10)).act(std::atoi(argv[4]));
}
