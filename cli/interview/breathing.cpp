#include "interview/breathing.hpp"

#include <chrono>
#include <csignal>

#include <poll.h>
#include <unistd.h>

#include <fmt/format.h>

#include "rehearse/terminal/event_loop.hpp"
#include "rehearse/terminal/painter.hpp"
#include "rehearse/terminal/terminal.hpp"
#include "screen/breathing_frame.hpp"
#include "screen/duration.hpp"

namespace rehearse {
namespace {

constexpr Millis tick{100};

// Its own steady time: a pace is no matter of what the wall clock shows.
Millis since(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration_cast<Millis>(std::chrono::steady_clock::now() - start);
}

Result<ExitCode> breathe_on_screen(Context& context, Millis length) {
  auto terminal = Terminal::open();
  if (!terminal) return unexpected(terminal.error());
  if (auto entered = terminal->enter(); !entered) return unexpected(entered.error());
  const auto start = std::chrono::steady_clock::now();
  const Look look = context.console().look();
  Painter painter;
  bool interrupted = false;
  EventLoop* running = nullptr;
  const auto paint = [&] {
    const Millis elapsed = since(start);
    if (elapsed >= length) return running->stop();
    const std::string bytes = painter.paint(breathing_frame(elapsed, length, terminal->size(), look.charset), look.paint);
    if (!bytes.empty() && !terminal->write(bytes)) running->stop();
  };
  EventLoop loop(STDIN_FILENO, tick,
                 {.key =
                      [&](const Key& key) {
                        const bool control_c = key.kind == KeyKind::control && key.character == U'c';
                        const bool quits = key.kind == KeyKind::character && key.character == U'q';
                        interrupted = interrupted || control_c;
                        if (control_c || quits || key.kind == KeyKind::escape || key.kind == KeyKind::enter) running->stop();
                      },
                  .tick = paint,
                  .signal =
                      [&](int signal) {
                        if (signal == SIGWINCH) return painter.invalidate();
                        if (signal == SIGTSTP) {
                          if (!terminal->suspend()) running->stop();
                          return painter.invalidate();
                        }
                        if (signal == SIGCONT) return;
                        interrupted = true;
                        running->stop();
                      },
                  .input_closed = [&] { running->stop(); }});
  running = &loop;
  paint();
  loop.run();
  terminal->leave();
  return interrupted ? ExitCode::interrupted : ExitCode::success;
}

// False: somebody pressed Enter, or the input is closed.
bool wait(Millis time) {
  pollfd input{STDIN_FILENO, POLLIN, 0};
  const int ready = ::poll(&input, 1, static_cast<int>(time.count()));
  if (ready <= 0) return true;
  char byte = 0;
  while (::read(STDIN_FILENO, &byte, 1) == 1 && byte != '\n') {
  }
  return false;
}

Result<ExitCode> breathe_in_lines(Console& console, Millis length) {
  const bool paced = console.interactive();
  console.print_wrapped(fmt::format("{} of calm breathing: in for 4 seconds, hold for 2, out for 6. {}", duration_text(length),
                                    paced ? "Enter ends it." : ""));
  struct Part {
    const char* word;
    Millis time;
  };
  const Part parts[] = {{"breathe in", breath_in}, {"hold", breath_hold}, {"breathe out", breath_out}};
  for (Millis done{0}; done < length;) {
    for (const Part& part : parts) {
      console.print(Line(fmt::format("  {:<12} {} seconds", part.word, part.time.count() / 1000)));
      if (!console.flush()) return ExitCode::success;
      if (paced && !wait(part.time)) return ExitCode::success;
      done += part.time;
    }
    if (!paced) break;  // nobody breathes along: once says it all
  }
  return ExitCode::success;
}

}  // namespace

Result<ExitCode> breathe(Context& context, Millis length) {
  if (context.console().can_draw()) {
    auto done = breathe_on_screen(context, length);
    if (done || done.error().code != ErrorCode::unavailable) return done;
  }
  return breathe_in_lines(context.console(), length);
}

}  // namespace rehearse
