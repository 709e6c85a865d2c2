#include <fmt/format.h>

#include "commands/commands.hpp"
#include "context.hpp"
#include "views/session_text.hpp"

namespace rehearse {
namespace {

void show_said(Console& console, const Said& said) {
  const auto row = [&](std::string_view name, const std::string& text) {
    Line line("  ");
    line.add(name, style::dim).pad_to(15).add(sanitize_line(text, console.look().charset));
    console.print(wrapped(line, console.columns(), 15));
  };
  for (const auto& [question, answer] : said.answers) {
    row("asked", question);
    row("answer", answer);
  }
  for (std::size_t i = 0; i < said.hints.size(); ++i) row(fmt::format("hint {}", i + 1), said.hints[i]);
}

Result<ExitCode> run(Context& context, const Invocation&) {
  const auto view = current_session(context);
  if (!view) return unexpected(view.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(session_json(*view));
    return ExitCode::success;
  }
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  console.print(session_lines(*view, console.look().charset));
  if (const auto problem = (*practice)->problem()) show_said(console, said_so_far(*view, *problem));
  if (view->session.ended) {
    console.next("rehearse postmortem");
  } else {
    console.next(is_timed(view->session) ? "rehearse interview goes on with it" : "rehearse solve goes on with it");
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
          .run = run};
}

}  // namespace rehearse
