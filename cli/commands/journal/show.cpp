#include <fmt/format.h>

#include "commands/commands.hpp"
#include "journal/opened.hpp"
#include "views/journal_json.hpp"
#include "views/journal_text.hpp"
#include "views/json_document.hpp"

namespace rehearse {
namespace {

std::string next_of(const RealInterview& interview, const Journal& journal) {
  if (next_step(interview, journal)) return fmt::format("rehearse journal walk {}", interview.id);
  for (const RealQuestion& question : questions_of(interview, journal)) {
    if (question.type != QuestionKind::technical) continue;
    const int number = number_of(question.id);
    if (question.problem.empty()) return fmt::format("rehearse journal link {} {}", interview.id, number);
    if (status_of(question) == AnswerStatus::unknown)
      return fmt::format("rehearse journal judge {} {} FILE", interview.id, number);
  }
  for (const JournalFinding& found : journal_findings(interview, journal)) {
    if (!found.decision) return fmt::format("rehearse journal decide {} yes|no|\"another cause\"", found.id);
  }
  return fmt::format("rehearse journal letter {} ask-for-feedback", interview.id);
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto opened = open_journal<Journaling>(context);
  if (!opened) return unexpected(opened.error());
  const auto interview = opened->facade.interview(arguments.value("entry").value_or(""));
  if (!interview) return unexpected(interview.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(json_document({{"interview", json_of(*interview, opened->journal)}}));
    return ExitCode::success;
  }
  console.print(interview_lines(*interview, opened->journal, console.columns(), console.look().charset));
  console.next(next_of(*interview, opened->journal));
  return ExitCode::success;
}

}  // namespace

CommandSpec journal_show_command() {
  return {.name = "journal show",
          .group = CommandGroup::real,
          .summary = "an interview with its questions, and what it shows",
          .options = {{"entry", "the interview; else the newest", Arity::value, "ENTRY", Completion::interview}},
          .examples = {"rehearse journal show", "rehearse journal show acme-1 --json"},
          .next = "rehearse journal decide FINDING yes",
          .run = run};
}

}  // namespace rehearse
