#include "context.hpp"

#include <utility>

#include <fmt/format.h>

#include "exit_code.hpp"
#include "progress.hpp"

namespace rehearse {

namespace {

std::unique_ptr<Clock> clock_of(const Environment& environment) {
  if (const auto file = environment("REHEARSE_CLOCK")) return std::make_unique<FileClock>(*file);
  return std::make_unique<SystemClock>();
}

}  // namespace

Context::Context(Console& console) : console_(console), clock_(clock_of(process_environment())) {}

Result<Practice::Environment> Context::environment() {
  auto paths = Paths::from_environment(process_environment());
  if (!paths) return unexpected(paths.error());
  auto installation = Installation::of_this_process();
  if (!installation) return unexpected(installation.error());
  return Practice::Environment{std::move(*paths), std::move(*installation), clock_.get(), trust_, {}};
}

Result<Practice*> Context::practice() {
  if (practice_) return practice_.get();
  auto where = environment();
  if (!where) return unexpected(where.error());
  where->tell = [&](std::string_view line) { console_.message(line); };
  auto opened = Practice::open(std::move(*where));
  if (!opened) {
    Error error = opened.error();
    // The store could not be opened: that is the machine's fault, not a wrong word on the command line.
    if (exit_code_of(error.code) == ExitCode::usage) error.code = ErrorCode::io;
    return unexpected(std::move(error));
  }
  practice_ = std::make_unique<Practice>(std::move(*opened));
  return practice_.get();
}

Result<Bank> Context::bank() {
  return environment().map([](const Practice::Environment& where) {
    return Bank({where.installation.problems, where.paths.data / "problems"}, where.paths.cache);
  });
}

Result<Languages> Context::languages() {
  return environment().and_then(
      [](const Practice::Environment& where) { return Languages::load(where.installation.languages); });
}

Result<SessionView> current_session(Context& context) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  Progress progress(context.console(), Progress::Counts::hidden);
  auto view = (*practice)->current(progress.options());
  progress.finish();
  return view;
}

Result<SessionView> running_session(Context& context) {
  auto view = current_session(context);
  if (!view || !view->session.ended) return view;
  const bool time_up = view->session.ended == EndReason::time_up;
  return unexpected(ErrorCode::conflict,
                    time_up ? fmt::format("time is up: the session {} has ended", view->session.id)
                            : fmt::format("the session {} has ended", view->session.id),
                    "look at it: rehearse postmortem; or start another: rehearse interview");
}

}  // namespace rehearse
