#include <fmt/format.h>

#include "commands/commands.hpp"
#include "context.hpp"
#include "rehearse/practice/drilling.hpp"
#include "views/session_text.hpp"

namespace rehearse {
namespace {

void row(Console& console, std::string_view command, std::string_view what) {
  Line line("  ");
  line.add(command, style::accent).pad_to(34);
  console.print(wrapped(line.add(what), console.columns(), 34));
}

void show_session(Console& console, const SessionView& view) {
  if (view.session.ended) {
    console.print(Line("Your last session waits for its review.", style::bold));
  } else {
    console.print(Line("A session is running.", style::bold));
  }
  console.print(Line());
  console.print(session_lines(view, console.look().charset));
  console.print(Line());
  if (view.session.ended) {
    row(console, "rehearse postmortem", "review it");
  } else {
    row(console,
        is_drill(view.session) ? "rehearse drill"
        : view.session.timed() ? "rehearse interview"
                               : "rehearse solve",
        "go on with it");
    row(console, "rehearse finish", "end it");
  }
}

void show_beginning(Console& console, Practice& practice) {
  if (const auto report = practice.post_mortem(); report && !report->next_action.empty()) {
    console.print(Line("Your next action", style::bold));
    console.print(Line());
    row(console, report->next_action, "from your last session");
  } else {
    console.print(Line("Nothing is running.", style::bold));
    console.print(Line());
  }
  row(console, "rehearse interview", "a mock interview: 45 minutes, an incomplete brief, a clock");
  row(console, "rehearse interview warm-up", "ten minutes, to get going");
  row(console, "rehearse solve SLUG", "one problem without a clock");
  row(console, "rehearse drill --minutes 10", "small items: what is due, what is weak");
  row(console, "rehearse list", "the problems");
  row(console, "rehearse review", "what did not work out yet");
}

Result<ExitCode> run(Context& context, const Invocation&) {
  Console& console = context.console();
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const auto view = current_session(context);
  if (!view && view.error().code != ErrorCode::not_found) return unexpected(view.error());
  if (console.json()) {
    console.print_raw(view ? session_json(*view) : fmt::format("{{\"schema\": {}, \"session\": null}}", session_schema));
    return ExitCode::success;
  }
  if (view) {
    show_session(console, *view);
  } else {
    show_beginning(console, **practice);
  }
  console.print(Line());
  console.print(Line("  rehearse help lists all commands", style::dim));
  return ExitCode::success;
}

}  // namespace

CommandSpec home_command() {
  return {.name = "",
          .summary = "what is running, and what to do next",
          .examples = {"rehearse interview", "rehearse interview --profile onsite --lang python",
                       "rehearse judge two-sum solution.py", "rehearse postmortem"},
          .hidden = true,
          .run = run};
}

}  // namespace rehearse
