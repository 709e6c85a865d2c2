#include <fmt/format.h>

#include "commands/commands.hpp"
#include "journal/input.hpp"
#include "journal/opened.hpp"
#include "journal/walk_dialogue.hpp"
#include "views/journal_json.hpp"
#include "views/json_document.hpp"

namespace rehearse {
namespace {

// The step that comes next, for whoever asks without a terminal.
Result<ExitCode> tell_next(Console& console, const Journaling& journaling, const std::string& id) {
  const auto journal = journaling.journal();
  if (!journal) return unexpected(journal.error());
  const auto interview = journaling.interview(id);
  if (!interview) return unexpected(interview.error());
  const auto step = next_step(*interview, *journal);
  if (console.json()) {
    console.print_raw(json_document({{"interview", id}, {"next", json_of(step)}}));
    return ExitCode::success;
  }
  if (!step) {
    console.message("The walk is at its end.");
    console.next(fmt::format("rehearse journal show {}", id));
    return ExitCode::success;
  }
  const Charset charset = console.look().charset;
  console.print(Line(sanitize_line(step->prompt, charset)));
  if (!step->choices.empty()) console.print_wrapped(fmt::format("{}", fmt::join(step->choices, ", ")));
  console.next(fmt::format("rehearse journal walk {} --answer \"...\"", id));
  return ExitCode::success;
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  Console& console = context.console();
  auto opened = open_journal<Journaling>(context);
  if (!opened) return unexpected(opened.error());
  Journaling& journaling = opened->facade;
  const auto interview = journaling.interview(arguments.value("entry").value_or(""));
  if (!interview) return unexpected(interview.error());
  if (const auto file = arguments.value("from")) {
    const auto text = read_input(*file);
    if (!text) return unexpected(text.error());
    if (auto told = journaling.tell(interview->id, *text); !told) return unexpected(told.error());
    return tell_next(console, journaling, interview->id);
  }
  if (const auto answer = arguments.value("answer")) {
    const auto step = next_step(*interview, opened->journal);
    if (!step)
      return unexpected(ErrorCode::conflict, "the walk is at its end",
                        fmt::format("rehearse journal edit {} ...", interview->id));
    if (auto answered = journaling.answer(interview->id, *step, *answer); !answered) return unexpected(answered.error());
    return tell_next(console, journaling, interview->id);
  }
  if (!console.interactive() || console.json()) return tell_next(console, journaling, interview->id);
  return run_walk_dialogue(context, interview->id);
}

}  // namespace

CommandSpec journal_walk_command() {
  return {
      .name = "journal walk",
      .group = CommandGroup::real,
      .summary = "go through an interview from its beginning, a question at a time",
      .description =
          "Entering, the introduction, each question with its answer, the end; each answer is kept at once, so that it goes on "
          "where you left it. Without a terminal: the next question is printed, --answer answers it; or all at once as JSON "
          "with the members of journal show --json.",
      .options = {{"entry", "the interview; else the newest", Arity::value, "ENTRY", Completion::interview},
                  {"--answer", "to the question that comes next; empty leaves it out", Arity::value, "TEXT"},
                  {"--from", "a file of JSON, - for standard input", Arity::value, "FILE", Completion::file}},
      .examples = {"rehearse journal walk", "rehearse journal walk acme-1 --answer \"4 friendly\"",
                   "rehearse journal walk acme-1 --from walk.json"},
      .next = "rehearse journal show ENTRY",
      .run = run};
}

}  // namespace rehearse
