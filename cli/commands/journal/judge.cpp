#include <fmt/format.h>

#include "commands/commands.hpp"
#include "journal/opened.hpp"
#include "progress.hpp"
#include "views/journal_json.hpp"
#include "views/journal_text.hpp"
#include "views/json_document.hpp"
#include "views/report_of.hpp"

namespace rehearse {
namespace {

ExitCode code_of(AnswerStatus status) { return status == AnswerStatus::wrong ? ExitCode::not_accepted : ExitCode::success; }

Result<ExitCode> told(Console& console, const RealQuestion& question, ExitCode code) {
  if (console.json()) {
    console.print_raw(json_document({{"question", json_of(question)}}));
    return code;
  }
  console.print(question_lines(question, console.columns(), console.look().charset));
  console.next(fmt::format("rehearse journal show {}", question.interview));
  return code;
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  auto opened = open_journal<Journaling>(context);
  if (!opened) return unexpected(opened.error());
  Journaling& journaling = opened->facade;
  const auto question = named_question(journaling, *arguments.value("entry"), *arguments.value("number"));
  if (!question) return unexpected(question.error());
  Console& console = context.console();
  const bool right = arguments.has("right"), wrong = arguments.has("wrong");
  const auto file = arguments.value("file");
  if ((right ? 1 : 0) + (wrong ? 1 : 0) + (file ? 1 : 0) != 1) {
    return unexpected(ErrorCode::bad_input, "a FILE with the answer to run, or --right or --wrong for what you looked up",
                      fmt::format("rehearse journal judge {} {} answer.py", question->interview, number_of(question->id)));
  }
  if (!file) {
    const auto looked_up = journaling.look_up(*question, right, arguments.value("evidence").value_or(""));
    if (!looked_up) return unexpected(looked_up.error());
    return told(console, *looked_up, ExitCode::success);
  }
  Progress progress(console, Progress::Counts::shown);
  const auto judged = journaling.judge_answer(*question, *file, arguments.value("lang").value_or(""), progress.options());
  progress.finish();
  if (!judged) return unexpected(judged.error());
  if (!console.json()) {
    const RunReport report = report_of(judged->judgement, ReportKind::judgement);
    console.print(report_lines(report, console.columns(), console.look().charset, ReportDetail::full));
    console.print(Line());
  }
  const bool compiled = judged->judgement.verdict != Verdict::compile_error;
  return told(console, judged->question, compiled ? code_of(status_of(judged->question)) : ExitCode::compile_error);
}

}  // namespace

CommandSpec journal_judge_command() {
  return {.name = "journal judge",
          .group = CommandGroup::real,
          .summary = "does the answer that was given hold? Run it, or say what you looked up",
          .description =
              "The file, written from memory, is run on all cases of the linked problem. An answer without code is "
              "looked up: --right or --wrong, with the evidence.",
          .options = {{"entry", "the interview", Arity::value, "ENTRY", Completion::interview, true},
                      {"number", "the question's number", Arity::value, "N", Completion::nothing, true},
                      {"file", "the answer, as you recall it", Arity::value, "FILE", Completion::file},
                      {"--lang", "the language; else by the file's name", Arity::value, "LANG", Completion::language},
                      {"--right", "looked up: it was right"},
                      {"--wrong", "looked up: it was wrong"},
                      {"--evidence", "where it stands, or what you tried", Arity::value, "TEXT"}},
          .examples = {"rehearse journal judge acme-1 2 answer.py",
                       "rehearse journal judge acme-1 3 --wrong --evidence \"the manual: the default is serializable\""},
          .next = "rehearse journal show ENTRY",
          .runs_code = true,
          .run = run};
}

}  // namespace rehearse
