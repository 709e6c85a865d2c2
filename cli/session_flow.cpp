#include "session_flow.hpp"

#include <fmt/format.h>

#include "command.hpp"
#include "drill/drill_flow.hpp"
#include "interview/aftermath.hpp"
#include "interview/interview_screen.hpp"
#include "progress.hpp"
#include "postmortem/dialogue.hpp"
#include "rehearse/terminal/markdown.hpp"
#include "screen/duration.hpp"
#include "screen/panels.hpp"
#include "views/counterexample_text.hpp"
#include "views/json_document.hpp"
#include "views/report_of.hpp"
#include "views/session_text.hpp"

namespace rehearse {
namespace {

std::string come_back(const SessionView& view) {
  if (is_drill(view.session)) return "rehearse drill";
  return view.session.started.profile == "solve" ? "rehearse solve" : "rehearse interview";
}

}  // namespace

Result<ExitCode> show_session_plainly(Context& context, const SessionView& view) {
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(session_json(view));
    return ExitCode::success;
  }
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const auto problem = (*practice)->problem();
  if (!problem) return unexpected(problem.error());
  const bool with_brief = serves_brief(view.session.started, view.session.task().plan);
  const Charset charset = console.look().charset;
  console.print(session_lines(view, charset));
  console.print(rule(console.columns(), charset));
  console.print(render_markdown(with_brief ? problem->brief : problem->statement, console.columns(), charset));
  console.print(rule(console.columns(), charset));
  console.print(Line(sanitize_line("Write your solution in: " + view.workspace.solution.string(), charset)));
  if (view.session.timed()) console.print_wrapped("Time is up at:          " + time_text(view.session.deadline_wall()));
  console.print_wrapped(
      "Then:  rehearse run               the samples and your own tests\n"
      "       rehearse submit            judge it\n"
      "       rehearse ask \"...\"         a question to the interviewer\n"
      "       rehearse approach \"...\"    how you will solve it, before you code it\n"
      "       rehearse hint              the next hint\n"
      "       rehearse status            where you stand");
  console.print_wrapped(is_drill(view.session) ? "       rehearse drill next        on to the next item"
                        : view.session.timed() ? "       rehearse finish            end it; then: rehearse postmortem"
                                               : "       rehearse finish            end it; then: rehearse review");
  return ExitCode::success;
}

void tell_alarms(Context& context) {
  const auto practice = context.practice();
  if (!practice) return;
  const auto texts = (*practice)->raise_due_alarms();
  if (!texts) return;  // the command's own error tells more
  for (const std::string& text : *texts) context.console().message(text, style::warning);
}

void tell_recorded(Console& console, std::string_view words) {
  if (console.json()) return console.print_raw(json_document({{"recorded", true}}));
  console.message(words);
}

void explain_failures(Context& context, const std::string& session) {
  const auto practice = context.practice();
  if (!practice) return;
  Progress progress(context.console(), Progress::Counts::hidden);
  HuntOptions options;
  options.stop = progress.options().stop;
  options.progress = [&](const HuntProgress& hunt) { progress.tell(progress_text(hunt)); };
  const auto found = (*practice)->explain_failures(session, options);
  progress.finish();
  if (!found) context.console().message("no smaller input was looked for: " + found.error().message, style::warning);
}

Result<ExitCode> review(Context& context, const std::string& session) {
  if (auto asked = ask_before_the_review(context, session); !asked) {
    if (asked.error().code != ErrorCode::interrupted) return unexpected(asked.error());
    context.console().message("The review waits: rehearse postmortem");
    return ExitCode::success;
  }
  auto reviewed = run_review_dialogue(context, session);
  if (reviewed) show_standings(context, session);
  return reviewed;
}

Result<ExitCode> after_the_end(Context& context, const SessionView& view) {
  Console& console = context.console();
  if (is_drill(view.session)) return sum_up_drill(context, view);
  if (view.session.timed()) {
    if (console.can_draw()) return review(context, view.session.id);
    console.message("The session has ended. Next: rehearse postmortem");
    return ExitCode::success;
  }
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const auto& submits = view.session.task().submits;
  if (submits.empty()) {
    console.message("Nothing was submitted.");
    return ExitCode::success;
  }
  explain_failures(context, view.session.id);
  const auto now = (*practice)->view(view.session.id);
  const RunReport report = report_of_submit(now ? now->session.task() : view.session.task());
  console.print(report_lines(report, console.columns(), console.look().charset, ReportDetail::full));
  console.next("rehearse review, or rehearse interview");
  return exit_code_of(report.verdict);
}

Result<ExitCode> go_on(Context& context, const SessionView& view, const ScreenOptions& options) {
  Console& console = context.console();
  if (is_drill(view.session)) return go_on_drilling(context);
  if (!console.can_draw()) return show_session_plainly(context, view);
  const auto result = run_interview_screen(context, view, options);
  if (!result) {
    if (result.error().code != ErrorCode::unavailable) return unexpected(result.error());
    console.message(result.error().message + "; going on in plain lines");
    return show_session_plainly(context, view);
  }
  switch (result->end) {
    case ScreenEnd::ended: return after_the_end(context, result->view);
    case ScreenEnd::left:
    case ScreenEnd::moved_on:
    case ScreenEnd::interrupted: break;
  }
  if (result->failure) return unexpected(*result->failure);
  const Session& session = result->view.session;
  if (!session.ended) {
    const bool clock = session.timed() && !session.paused;
    if (clock) {
      console.message(fmt::format("The session goes on, and so does its clock: {} left.",
                                  countdown_text(session.time_left(context.clock().now()))));
    } else {
      console.message("The session goes on.");
    }
    console.message("Come back: " + come_back(result->view));
  }
  return result->end == ScreenEnd::interrupted ? ExitCode::interrupted : ExitCode::success;
}

}  // namespace rehearse
