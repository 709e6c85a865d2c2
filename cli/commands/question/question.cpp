#include <fmt/format.h>

#include "commands/commands.hpp"
#include "journal/opened.hpp"
#include "text_argument.hpp"
#include "views/journal_json.hpp"
#include "views/json_document.hpp"
#include "views/story_text.hpp"

// One's own questions for a company.
namespace rehearse {
namespace {

Result<ExitCode> list(Context& context, const Invocation&) {
  const auto opened = open_journal<Storytelling>(context);
  if (!opened) return unexpected(opened.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(json_document({{"questions", json_of_all(opened->journal.own_questions, opened->journal)}}));
    return ExitCode::success;
  }
  if (opened->journal.own_questions.empty()) {
    console.message("No question yet. Three that you really want answered make an end that one remembers.");
    console.next("rehearse question add \"What does a good first month look like?\"");
    return ExitCode::success;
  }
  console.print(own_question_table(opened->journal, console.table_columns(), console.look().charset));
  console.next("rehearse question asked QUESTION ENTRY");
  return ExitCode::success;
}

Result<ExitCode> add(Context& context, const Invocation& arguments) {
  auto opened = open_journal<Storytelling>(context);
  if (!opened) return unexpected(opened.error());
  const auto text = text_argument(context, arguments, "text", "What do you want to know?");
  if (!text) return unexpected(text.error());
  const auto added = opened->facade.add_question(*text, arguments.value("about").value_or(""));
  if (!added) return unexpected(added.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(json_document({{"question", json_of(*added, opened->journal)}}));
    return ExitCode::success;
  }
  console.message_whole(fmt::format("Kept as {}.", added->id));
  console.next("rehearse question list");
  return ExitCode::success;
}

Result<ExitCode> asked(Context& context, const Invocation& arguments) {
  auto opened = open_journal<Storytelling>(context);
  if (!opened) return unexpected(opened.error());
  const std::string id = *arguments.value("question");
  const auto journal = opened->facade.mark_asked(id, *arguments.value("entry"));
  if (!journal) return unexpected(journal.error());
  Console& console = context.console();
  const OwnQuestion& question = *find_record(journal->own_questions, id);
  if (console.json()) {
    console.print_raw(json_document({{"question", json_of(question, *journal)}}));
    return ExitCode::success;
  }
  console.message_whole(fmt::format("Asked in: {}", fmt::join(asked_in(question, *journal), ", ")));
  console.next("rehearse question list");
  return ExitCode::success;
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  return list_unless_action(context, arguments, "question", list);
}

}  // namespace

CommandSpec question_command() {
  return {
      .name = "question",
      .group = CommandGroup::real,
      .summary = "your own questions for the company, and where you asked them",
      .options = {{"action", "what to do; the list without one", Arity::value, "ACTION"}},
      .examples = {"rehearse question add \"How do you decide what to build next?\" --about work", "rehearse question list"},
      .next = "rehearse question list",
      .run = run};
}

CommandSpec question_add_command() {
  return {.name = "question add",
          .group = CommandGroup::real,
          .summary = "keep a question for a company",
          .options = {{"text", "in your words; - reads standard input", Arity::values, "TEXT"},
                      {"--about", "team, work, growth ...", Arity::value, "WORD"}},
          .examples = {"rehearse question add \"What does a good first month look like?\" --about team"},
          .next = "rehearse question list",
          .run = add};
}

CommandSpec question_list_command() {
  return {.name = "question list",
          .group = CommandGroup::real,
          .summary = "all of them, and where each was asked",
          .examples = {"rehearse question list"},
          .next = "rehearse question asked QUESTION ENTRY",
          .run = list};
}

CommandSpec question_asked_command() {
  return {.name = "question asked",
          .group = CommandGroup::real,
          .summary = "say in which interview you asked it",
          .options = {{"question", "which one", Arity::value, "QUESTION", Completion::own_question, true},
                      {"entry", "the interview", Arity::value, "ENTRY", Completion::interview, true}},
          .examples = {"rehearse question asked ask-1 acme-1"},
          .next = "rehearse question list",
          .run = asked};
}

}  // namespace rehearse
