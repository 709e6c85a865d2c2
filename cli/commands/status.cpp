#include "commands/commands.hpp"
#include "context.hpp"
#include "rehearse/practice/drilling.hpp"
#include "views/session_text.hpp"
#include "views/talk_of.hpp"

namespace rehearse {
namespace {

void show_talk(Console& console, const TaskState& task) {
  for (const Utterance& utterance : task.talk) {
    for (const TalkEntry& entry : talk_of(utterance)) {
      Line line("  ");
      line.add(talk_name(entry), style::dim).pad_to(15).add(sanitize_line(entry.text, console.look().charset));
      console.print(wrapped(line, console.columns(), 15));
    }
  }
}

Result<ExitCode> run(Context& context, const Invocation&) {
  const auto view = current_session(context);
  if (!view) return unexpected(view.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(session_json(*view));
    return ExitCode::success;
  }
  console.print(session_lines(*view, console.look().charset));
  show_talk(console, view->session.task());
  if (const auto& parts = view->session.task().subproblems; !parts.empty()) {
    console.print(Line("  your list", style::dim));
    console.print(subproblem_lines(parts, console.columns(), console.look().charset));
  }
  if (view->session.ended) {
    console.next("rehearse postmortem");
  } else {
    console.next(is_drill(view->session) ? "rehearse drill goes on with it"
                 : view->session.timed() ? "rehearse interview goes on with it"
                                         : "rehearse solve goes on with it");
  }
  return ExitCode::success;
}

}  // namespace

CommandSpec status_command() {
  return {.name = "status",
          .group = CommandGroup::session,
          .summary = "where the session stands: time, phase, last run, answers and hints so far",
          .examples = {"rehearse status", "rehearse status --json"},
          .next = "rehearse interview",
          .runs_code = true,
          .run = run};
}

}  // namespace rehearse
