#include <fmt/format.h>

#include "commands/commands.hpp"
#include "journal/input.hpp"
#include "journal/opened.hpp"
#include "views/journal_json.hpp"
#include "views/json_document.hpp"

namespace rehearse {
namespace {

Result<Reconstruction> reconstruction_of(const Invocation& arguments) {
  Reconstruction how;
  how.slug = arguments.value("slug").value_or("");
  how.title = arguments.value("title").value_or("");
  how.difficulty = arguments.value("difficulty").value_or("medium");
  how.method = arguments.value("method").value_or("");
  how.parameters = arguments.values("param");
  how.result = arguments.value("return").value_or("");
  how.bounds = arguments.values("bound");
  const auto file = arguments.value("from");
  if (!file) return how;
  return read_input(*file).map([&](std::string facts) {
    how.facts = std::move(facts);
    return how;
  });
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  auto opened = open_journal<Journaling>(context);
  if (!opened) return unexpected(opened.error());
  const auto question = named_question(opened->facade, *arguments.value("entry"), *arguments.value("number"));
  if (!question) return unexpected(question.error());
  const auto how = reconstruction_of(arguments);
  if (!how) return unexpected(how.error());
  const auto rebuilt = opened->facade.rebuild(*question, *how);
  if (!rebuilt) return unexpected(rebuilt.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(json_document(
        {{"question", json_of(rebuilt->question)}, {"folder", rebuilt->folder.string()}, {"to_do", rebuilt->to_do}}));
    return ExitCode::success;
  }
  console.message_whole(rebuilt->folder.string());
  console.print_wrapped("It holds the question as you remember it. What is left to fill in:", style::bold);
  for (const std::string& what : rebuilt->to_do) {
    console.print(wrapped(Line("  ").add(sanitize_line(what, console.look().charset)), console.columns(), 4));
  }
  console.next(fmt::format("rehearse bank verify {}", rebuilt->question.problem));
  return ExitCode::success;
}

}  // namespace

CommandSpec journal_rebuild_command() {
  return {.name = "journal rebuild",
          .group = CommandGroup::real,
          .summary = "make a problem of your own bank of a question that was asked",
          .description =
              "A package to fill in, as rehearse bank new makes it, with the question in its statement; the question is "
              "linked to it.",
          .options = {{"entry", "the interview", Arity::value, "ENTRY", Completion::interview, true},
                      {"number", "the question's number", Arity::value, "N", Completion::nothing, true},
                      {"--slug", "the problem's name; else from the question's words", Arity::value, "SLUG"},
                      {"--title", "its title; likewise", Arity::value, "TITLE"},
                      {"--difficulty", "easy, medium (the default) or hard", Arity::value, "WORD", Completion::difficulty},
                      {"--method", "what is to be written", Arity::value, "NAME"},
                      {"--param", "a parameter with its type; several times", Arity::values, "\"NAME: TYPE\""},
                      {"--return", "the type that comes back", Arity::value, "TYPE"},
                      {"--bound", "a bound of the input; several times", Arity::values, "BOUND"},
                      {"--from", "facts as bank new reads them, - for standard input", Arity::value, "FILE", Completion::file}},
          .examples = {"rehearse journal rebuild acme-1 2 --slug shelf-space --method shelfSpace --param \"boxes: integer[]\" "
                       "--return integer --bound \"1 <= boxes.length <= 1000\""},
          .next = "rehearse bank verify SLUG",
          .run = run};
}

}  // namespace rehearse
