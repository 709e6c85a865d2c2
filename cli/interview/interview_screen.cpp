#include "interview/interview_screen.hpp"

#include <csignal>
#include <utility>

#include <unistd.h>

#include "interview/controller.hpp"
#include "rehearse/terminal/event_loop.hpp"
#include "rehearse/terminal/terminal.hpp"

namespace rehearse {
namespace {

constexpr Millis tick{250};

}  // namespace

Result<ScreenResult> run_interview_screen(Context& context, const SessionView& view, const ScreenOptions& options) {
  auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  auto environment = context.environment();
  if (!environment) return unexpected(environment.error());
  auto terminal = Terminal::open();
  if (!terminal) return unexpected(terminal.error());

  std::unique_ptr<Controller> controller;
  EventLoop loop(STDIN_FILENO, tick,
                 {.key = [&](const Key& key) { controller->on_key(key); },
                  .tick = [&] { controller->on_tick(); },
                  .signal = [&](int signal) { controller->on_signal(signal); },
                  .file_saved = [&] { controller->on_file_saved(); },
                  .input_closed = [&] { controller->leave(ScreenEnd::interrupted); }});
  controller = std::make_unique<Controller>(Controller::Parts{**practice, *terminal, loop, context.clock(), *environment,
                                                              context.console().look(), options.record_silence},
                                            view);
  auto started = controller->start();
  if (!started) return unexpected(started.error());
  loop.run();
  terminal->leave();
  if (controller->waits_for_decision()) context.console().message("Waiting for the judge ...");
  ScreenResult result = controller->result();
  controller.reset();
  return result;
}

}  // namespace rehearse
