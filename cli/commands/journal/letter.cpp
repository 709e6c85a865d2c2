#include <fmt/format.h>

#include "commands/commands.hpp"
#include "journal/opened.hpp"
#include "views/json_document.hpp"

namespace rehearse {
namespace {

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto opened = open_journal<Journaling>(context);
  if (!opened) return unexpected(opened.error());
  Console& console = context.console();
  const auto entry = arguments.value("entry");
  const auto name = arguments.value("name");
  if (!entry || !name) {
    const auto names = opened->facade.letter_names();
    if (console.json()) {
      console.print_raw(json_document({{"letters", names}}));
    } else {
      for (const std::string& known : names) console.print(Line(sanitize_line(known, console.look().charset)));
      console.next(fmt::format("rehearse journal letter ENTRY {}", names.empty() ? "thank-you" : names.front()));
    }
    return ExitCode::success;
  }
  const auto letter = opened->facade.letter(*entry, *name);
  if (!letter) return unexpected(letter.error());
  if (console.json()) {
    console.print_raw(json_document({{"interview", *entry}, {"name", *name}, {"text", *letter}}));
    return ExitCode::success;
  }
  console.print_raw(sanitize(*letter, console.look().charset));
  console.message("Nothing is sent: copy it, and fill in what stands in brackets.", style::dim);
  const std::string kind = *name == "thank-you" ? "thank-you" : "feedback";
  console.next(fmt::format("rehearse journal reminders {}:{} --done", *entry, kind));
  return ExitCode::success;
}

}  // namespace

CommandSpec journal_letter_command() {
  return {
      .name = "journal letter",
      .group = CommandGroup::real,
      .summary = "a letter to copy: thank-you, ask-for-feedback, or one of your own templates",
      .description =
          "Your own templates are files in the templates folder of the configuration, as <name>.md; one that has the "
          "name of a built-in one comes first. Nothing is sent.",
      .options = {{"entry", "the interview", Arity::value, "ENTRY", Completion::interview},
                  {"name", "which one; the list without it", Arity::value, "NAME", Completion::letter}},
      .examples = {"rehearse journal letter acme-1 thank-you", "rehearse journal letter acme-1 ask-for-feedback > letter.txt"},
      .next = "rehearse journal reminders",
      .run = run};
}

}  // namespace rehearse
