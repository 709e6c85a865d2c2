#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "context.hpp"
#include "postmortem/dialogue.hpp"
#include "progress.hpp"
#include "rehearse/base/file.hpp"
#include "rehearse/review/redaction.hpp"
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
  if (sessions.empty()) {
    console.message("No session yet.");
    console.next("rehearse interview");
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

enum class ReportForm { json, markdown, html };

// As a document; none: shown on the terminal.
std::optional<ReportForm> form_of(const Invocation& arguments, const Console& console) {
  if (arguments.has("html")) return ReportForm::html;
  if (arguments.has("markdown")) return ReportForm::markdown;
  return console.json() ? std::optional(ReportForm::json) : std::nullopt;
}

// With --redact what may be shown to someone else.
PostMortem shared(const PostMortem& report, const Invocation& arguments) {
  if (!arguments.has("redact")) return report;
  return redacted(report, arguments.has("with-source") ? SourcePolicy::shown : SourcePolicy::left_out);
}

std::string document(const PostMortem& report, ReportForm form) {
  switch (form) {
    case ReportForm::json: return to_json(report);
    case ReportForm::markdown: return sanitize(to_markdown(report), Charset::utf8);
    case ReportForm::html: return to_html(report);
  }
  return {};
}

// To standard output, or into the file that was named.
Result<ExitCode> hand_out(Console& console, const Invocation& arguments, const PostMortem& report, ReportForm form) {
  const PostMortem told = shared(report, arguments);
  const auto file = arguments.value("output");
  if (file && *file != "-") {
    if (auto written = write_file(*file, document(told, form)); !written) return unexpected(written.error());
    console.message_whole(fmt::format("Report: {}", *file));
  } else {
    console.print_raw(document(told, form));
  }
  if (!told.left_out.empty() && form != ReportForm::json)
    console.message(fmt::format("Left out: {}.", fmt::join(told.left_out, "; ")), style::dim);
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
  const auto seen = (*practice)->change_counter();
  measure_accepted(context, report->session);
  Console& console = context.console();
  const bool as_data = form_of(arguments, console) || arguments.has("redact");
  if (!as_data && console.interactive()) {
    const auto view = (*practice)->view(report->session);
    if (!view) return unexpected(view.error());
    if (!view->session.reviewed) return review(context, report->session);
  }
  explain_failures(context, report->session);
  if ((*practice)->change_counter() != seen) report = (*practice)->post_mortem(report->session);
  if (!report) return unexpected(report.error());
  if (const auto form = form_of(arguments, console)) return hand_out(console, arguments, *report, *form);
  console.print(render_markdown(to_markdown(shared(*report, arguments)), console.columns(), console.look().charset));
  if (arguments.has("redact")) return ExitCode::success;
  return write_and_tell(context, *report).map([] { return ExitCode::success; });
}

}  // namespace

CommandSpec postmortem_command() {
  return {
      .name = "postmortem",
      .group = CommandGroup::afterwards,
      .summary = "review an ended session, or show its report again",
      .description =
          "On a terminal it first asks, in this order: what went well, your self-score, your prediction; then it opens the "
          "results and goes through the findings. The report is shown, and written as Markdown, JSON and HTML to the folder "
          "that it names. With --json, --markdown, --html or --redact it is handed out and written nowhere else.",
      .options = {{"session", "its name; absent: the last interview", Arity::value, "SESSION", Completion::session},
                  {"--list", "the sessions there are, newest first"},
                  {"--markdown", "the report as Markdown on standard output"},
                  {"--html", "the report as one page that needs nothing else: no network, no script"},
                  {"--output", "into this file instead of standard output", Arity::value, "FILE", Completion::file},
                  {"--redact", "for someone else: without what you typed, how you felt, other sessions, paths, source"},
                  {"--with-source", "with --redact: the source all the same"}},
      .examples = {"rehearse postmortem", "rehearse postmortem --html --output report.html",
                   "rehearse postmortem --markdown --redact > for-a-friend.md", "rehearse postmortem --no-input"},
      .next = "rehearse review",
      .runs_code = true,
      .run = run};
}

}  // namespace rehearse
