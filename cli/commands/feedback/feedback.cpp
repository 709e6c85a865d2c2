#include <fmt/format.h>

#include "commands/commands.hpp"
#include "journal/opened.hpp"
#include "text_argument.hpp"
#include "views/journal_json.hpp"
#include "views/journal_text.hpp"
#include "views/json_document.hpp"

namespace rehearse {
namespace {

Result<ExitCode> list(Context& context, const Invocation&) {
  const auto opened = open_journal<Journaling>(context);
  if (!opened) return unexpected(opened.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(json_document({{"feedback", json_of_all(opened->journal.feedback)}}));
    return ExitCode::success;
  }
  if (opened->journal.feedback.empty()) {
    console.message("Nothing here yet. What somebody tells you is kept word for word, next to what was measured.");
    console.next("rehearse journal letter ENTRY ask-for-feedback, rehearse feedback add \"...\"");
    return ExitCode::success;
  }
  console.print(feedback_table(opened->journal, console.table_columns(), console.look().charset));
  console.next(fmt::format("rehearse feedback show {}", opened->journal.feedback.back().id));
  return ExitCode::success;
}

Result<ExitCode> tell(Context& context, const Journaling& journaling, const Feedback& feedback) {
  const auto journal = journaling.journal();
  if (!journal) return unexpected(journal.error());
  const auto evidence = journaling.weigh(feedback.id);
  if (!evidence) return unexpected(evidence.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(json_document({{"feedback", json_of(feedback)}, {"evidence", json_of_all(*evidence)}}));
    return ExitCode::success;
  }
  console.print(feedback_lines(feedback, *journal, *evidence, console.columns(), console.look().charset));
  if (feedback.stance == Stance::open) {
    console.next(fmt::format("rehearse feedback decide {} accepted|rejected --reason \"...\"", feedback.id));
  }
  return ExitCode::success;
}

Result<ExitCode> add(Context& context, const Invocation& arguments) {
  auto opened = open_journal<Journaling>(context);
  if (!opened) return unexpected(opened.error());
  const auto text = text_argument(context, arguments, "text", "What did they say, word for word?");
  if (!text) return unexpected(text.error());
  const FeedbackCapture capture{*text,
                                arguments.value("interview").value_or(""),
                                arguments.value("from").value_or(""),
                                arguments.value("when").value_or(""),
                                listed(arguments.values("topic")),
                                listed(arguments.values("cause"))};
  const auto added = opened->facade.add_feedback(capture);
  if (!added) return unexpected(added.error());
  return tell(context, opened->facade, *added);
}

Result<ExitCode> show(Context& context, const Invocation& arguments) {
  const auto opened = open_journal<Journaling>(context);
  if (!opened) return unexpected(opened.error());
  const std::string id = *arguments.value("feedback");
  const Feedback* feedback = find_record(opened->journal.feedback, id);
  if (feedback == nullptr) {
    return unexpected(ErrorCode::not_found, fmt::format("there is no feedback \"{}\"", id),
                      "rehearse feedback list shows them");
  }
  return tell(context, opened->facade, *feedback);
}

Result<ExitCode> decide(Context& context, const Invocation& arguments) {
  auto opened = open_journal<Journaling>(context);
  if (!opened) return unexpected(opened.error());
  const auto stance = parse_stance(*arguments.value("stance"));
  if (!stance) {
    return unexpected(ErrorCode::bad_input, fmt::format("\"{}\" is no stance", *arguments.value("stance")),
                      "accepted, rejected or open");
  }
  const auto taken = opened->facade.take_stance(*arguments.value("feedback"), *stance, arguments.value("reason").value_or(""));
  if (!taken) return unexpected(taken.error());
  return tell(context, opened->facade, *taken);
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  return list_unless_action(context, arguments, "feedback", list);
}

}  // namespace

CommandSpec feedback_command() {
  return {.name = "feedback",
          .group = CommandGroup::real,
          .summary = "what others said, word for word, next to what was measured",
          .options = {{"action", "what to do; the list without one", Arity::value, "ACTION"}},
          .examples = {"rehearse feedback add \"strong on graphs, rather quiet\" --interview acme-1 --from \"the recruiter\"",
                       "rehearse feedback show feedback-1"},
          .next = "rehearse feedback decide FEEDBACK accepted --reason \"...\"",
          .run = run};
}

CommandSpec feedback_add_command() {
  return {.name = "feedback add",
          .group = CommandGroup::real,
          .summary = "keep what somebody said",
          .description = "Topics and causes are read from its words unless you name them.",
          .options = {{"text", "word for word; - reads standard input", Arity::values, "TEXT"},
                      {"--interview", "the interview that it is about", Arity::value, "ENTRY", Completion::interview},
                      {"--from", "who said it", Arity::value, "WHO"},
                      {"--when", "today (the default), yesterday, 2026-11-22", Arity::value, "DAY"},
                      {"--topic", "what it is about; several times", Arity::values, "TOPIC", Completion::topic},
                      {"--cause", "likewise: communication, knowledge gap ...", Arity::values, "CAUSE"}},
          .examples = {"rehearse feedback add \"good code, few questions\" --interview acme-1",
                       "rehearse feedback add - < mail.txt"},
          .next = "rehearse feedback show FEEDBACK",
          .run = add};
}

CommandSpec feedback_list_command() {
  return {.name = "feedback list",
          .group = CommandGroup::real,
          .summary = "all that was said",
          .examples = {"rehearse feedback list"},
          .next = "rehearse feedback show FEEDBACK",
          .run = list};
}

CommandSpec feedback_show_command() {
  return {.name = "feedback show",
          .group = CommandGroup::real,
          .summary = "what was said, beside the evidence for and against it",
          .options = {{"feedback", "which one", Arity::value, "FEEDBACK", Completion::feedback, true}},
          .examples = {"rehearse feedback show feedback-1"},
          .next = "rehearse feedback decide FEEDBACK accepted --reason \"...\"",
          .run = show};
}

CommandSpec feedback_decide_command() {
  return {.name = "feedback decide",
          .group = CommandGroup::real,
          .summary = "accept it, reject it, or leave it open, with a reason",
          .options = {{"feedback", "which one", Arity::value, "FEEDBACK", Completion::feedback, true},
                      {"stance", "accepted, rejected or open", Arity::value, "STANCE", Completion::stance, true},
                      {"--reason", "why", Arity::value, "TEXT"}},
          .examples = {"rehearse feedback decide feedback-1 accepted --reason \"the record says so, too\""},
          .next = "rehearse plan",
          .run = decide};
}

}  // namespace rehearse
