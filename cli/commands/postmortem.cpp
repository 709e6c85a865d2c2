#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "context.hpp"
#include "postmortem/dialogue.hpp"
#include "progress.hpp"
#include "rehearse/terminal/markdown.hpp"
#include "rehearse/terminal/table.hpp"
#include "screen/duration.hpp"
#include "session_flow.hpp"

namespace rehearse {
namespace {

// A deadline may have passed while nothing was open: then the session ends now.
Result<void> end_if_due(Context& context) {
  const auto current = current_session(context);
  if (current || current.error().code == ErrorCode::not_found) return {};
  return unexpected(current.error());
}

Result<ExitCode> list(Console& console, const std::vector<StreamSummary>& sessions) {
  if (console.json()) {
    nlohmann::ordered_json json{{"schema", 1}, {"sessions", nlohmann::ordered_json::array()}};
    for (const StreamSummary& session : sessions) {
      json["sessions"].push_back(
          {{"session", session.id}, {"started_at", session.started_at.count()}, {"ended", session.ended}});
    }
    console.print_raw(json.dump(2));
    return ExitCode::success;
  }
  Table table;
  table.rows.push_back({Line("session", style::bold), Line("started", style::bold), Line("state", style::bold)});
  for (const StreamSummary& session : sessions) {
    table.rows.push_back(
        {Line(session.id), Line(date_time_text(session.started_at)), Line(session.ended ? "ended" : "running")});
  }
  console.print(layout_table(table, console.columns(), console.look().charset));
  console.next("rehearse postmortem SESSION");
  return ExitCode::success;
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  if (arguments.has("list")) {
    const auto sessions = (*practice)->sessions();
    if (!sessions) return unexpected(sessions.error());
    return list(context.console(), *sessions);
  }
  if (auto ended = end_if_due(context); !ended) return unexpected(ended.error());
  auto report = (*practice)->post_mortem(arguments.value("session").value_or(""));
  if (!report) return unexpected(report.error());
  measure_accepted(context, report->session);
  report = (*practice)->post_mortem(report->session);
  if (!report) return unexpected(report.error());
  Console& console = context.console();
  const bool as_data = console.json() || arguments.has("markdown");
  if (!as_data && console.interactive()) {
    const auto view = (*practice)->view(report->session);
    if (!view) return unexpected(view.error());
    if (!view->session.reviewed) return review(context, report->session);
  }
  explain_failures(context, report->session);
  report = (*practice)->post_mortem(report->session);
  if (!report) return unexpected(report.error());
  if (console.json()) {
    console.print_raw(to_json(*report));
  } else if (arguments.has("markdown")) {
    console.print_raw(sanitize(to_markdown(*report), Charset::utf8));
  } else {
    console.print(render_markdown(to_markdown(*report), console.columns(), console.look().charset));
  }
  return write_and_tell(context, *report).map([] { return ExitCode::success; });
}

}  // namespace

CommandSpec postmortem_command() {
  return {.name = "postmortem",
          .group = CommandGroup::afterwards,
          .summary = "review an ended session, or show its report again",
          .description =
              "On a terminal it first asks, in this order: what went well, your self-score, your prediction; then it opens the "
              "results "
              "and goes through the findings. The report is written as Markdown and JSON.",
          .options = {{"session", "its name; absent: the last one", Arity::value, "SESSION", Completion::session},
                      {"--list", "the sessions there are, newest first"},
                      {"--markdown", "the report as Markdown on standard output"}},
          .examples = {"rehearse postmortem", "rehearse postmortem --markdown > report.md", "rehearse postmortem --no-input"},
          .next = "rehearse review",
          .runs_code = true,
          .run = run};
}

}  // namespace rehearse
