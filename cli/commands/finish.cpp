#include "commands/commands.hpp"
#include "context.hpp"
#include "progress.hpp"
#include "session_flow.hpp"
#include "views/session_text.hpp"

namespace rehearse {
namespace {

Result<bool> is_meant(Console& console, bool abandon) {
  if (!console.interactive()) return true;
  const char* question =
      abandon ? "Give the session up? Nothing more is judged. [y/N]" : "Finish the session? What you saved last counts. [y/N]";
  const auto answer = console.ask(Line(question, style::warning).add(" "));
  if (!answer) return unexpected(answer.error());
  return *answer == "y" || *answer == "Y" || *answer == "yes";
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto session = running_session(context);
  if (!session) return unexpected(session.error());
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  Console& console = context.console();
  const bool abandon = arguments.has("abandon");
  if (!arguments.has("yes")) {
    const auto meant = is_meant(console, abandon);
    if (!meant) return unexpected(meant.error());
    if (!*meant) {
      console.message("It goes on.");
      return ExitCode::success;
    }
  }
  Progress progress(console, Progress::Counts::hidden);
  const auto view = (*practice)->finish(abandon ? EndReason::abandoned : EndReason::finished, progress.options());
  progress.finish();
  if (!view) return unexpected(view.error());
  if (console.json()) {
    console.print_raw(session_json(*view));
    return ExitCode::success;
  }
  return after_the_end(context, *view);
}

}  // namespace

CommandSpec finish_command() {
  return {.name = "finish",
          .group = CommandGroup::session,
          .summary = "end the session: what you saved last is judged",
          .options = {{"--abandon", "end it without judging anything more"}, {"-y,--yes", "do not ask"}},
          .examples = {"rehearse finish", "rehearse finish --yes"},
          .next = "rehearse postmortem",
          .runs_code = true,
          .run = run};
}

}  // namespace rehearse
