#include <fmt/format.h>

#include "commands/commands.hpp"
#include "journal/opened.hpp"
#include "text_argument.hpp"
#include "views/journal_json.hpp"
#include "views/journal_text.hpp"
#include "views/json_document.hpp"

namespace rehearse {
namespace {

Result<ExitCode> show(Console& console, const RealQuestion& question, const std::string& next) {
  if (console.json()) {
    console.print_raw(json_document({{"question", json_of(question)}}));
    return ExitCode::success;
  }
  console.print(question_lines(question, console.columns(), console.look().charset));
  console.next(next);
  return ExitCode::success;
}

Result<ExitCode> add(Context& context, const Invocation& arguments) {
  auto opened = open_journal<Journaling>(context);
  if (!opened) return unexpected(opened.error());
  const auto text = text_argument(context, arguments, "text", "What were you asked?");
  if (!text) return unexpected(text.error());
  const auto added = opened->facade.add_question(*arguments.value("entry"), *text);
  if (!added) return unexpected(added.error());
  return show(context.console(), *added, fmt::format("rehearse journal link {} {}", added->interview, number_of(added->id)));
}

Result<ExitCode> suggest(Console& console, const Journaling& journaling, const RealQuestion& question) {
  const auto matches = journaling.suggest_problems(question.text);
  if (!matches) return unexpected(matches.error());
  const int number = number_of(question.id);
  if (console.json()) {
    console.print_raw(json_document({{"question", json_of(question)}, {"suggestions", json_of_all(*matches)}}));
    return ExitCode::success;
  }
  if (matches->empty()) {
    console.message("No problem of the bank comes near.");
    console.next(fmt::format("rehearse journal rebuild {} {}", question.interview, number));
    return ExitCode::success;
  }
  console.print(match_lines(*matches, console.table_columns(), console.look().charset));
  console.next(fmt::format("rehearse journal link {} {} {}", question.interview, number, matches->front().problem.slug));
  return ExitCode::success;
}

Result<ExitCode> link(Context& context, const Invocation& arguments) {
  auto opened = open_journal<Journaling>(context);
  if (!opened) return unexpected(opened.error());
  const auto question = named_question(opened->facade, *arguments.value("entry"), *arguments.value("number"));
  if (!question) return unexpected(question.error());
  const auto slug = arguments.value("slug");
  if (!slug) return suggest(context.console(), opened->facade, *question);
  const auto linked = opened->facade.link(*question, *slug);
  if (!linked) return unexpected(linked.error());
  return show(context.console(), *linked,
              fmt::format("rehearse journal judge {} {} FILE", linked->interview, number_of(linked->id)));
}

}  // namespace

CommandSpec journal_question_command() {
  return {.name = "journal question",
          .group = CommandGroup::real,
          .summary = "add a question that was asked",
          .options = {{"entry", "the interview", Arity::value, "ENTRY", Completion::interview, true},
                      {"text", "as you remember it; - reads standard input", Arity::values, "TEXT"}},
          .examples = {"rehearse journal question acme-1 \"merge the meetings that overlap\""},
          .next = "rehearse journal link ENTRY N",
          .run = add};
}

CommandSpec journal_link_command() {
  return {.name = "journal link",
          .group = CommandGroup::real,
          .summary = "say which problem of the bank a question was; without SLUG: which it may be",
          .options = {{"entry", "the interview", Arity::value, "ENTRY", Completion::interview, true},
                      {"number", "the question's number", Arity::value, "N", Completion::nothing, true},
                      {"slug", "the problem", Arity::value, "SLUG", Completion::slug}},
          .examples = {"rehearse journal link acme-1 2", "rehearse journal link acme-1 2 merge-intervals"},
          .next = "rehearse journal judge ENTRY N FILE",
          .run = link};
}

}  // namespace rehearse
