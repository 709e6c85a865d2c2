#include <fmt/format.h>

#include "commands/commands.hpp"
#include "journal/opened.hpp"
#include "views/journal_json.hpp"
#include "views/journal_text.hpp"
#include "views/json_document.hpp"

namespace rehearse {
namespace {

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  auto opened = open_journal<Journaling>(context);
  if (!opened) return unexpected(opened.error());
  const std::string answer = *arguments.value("answer");
  const FindingDecision decision = answer == "yes"  ? FindingDecision::confirmed
                                   : answer == "no" ? FindingDecision::rejected
                                                    : FindingDecision::changed;
  const auto decided =
      opened->facade.decide(*arguments.value("finding"), decision, decision == FindingDecision::changed ? answer : "",
                            arguments.value("intention").value_or(""));
  if (!decided) return unexpected(decided.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(json_document({{"finding", json_of(*decided)}}));
    return ExitCode::success;
  }
  console.print(journal_finding_lines(*decided, console.columns(), console.look().charset));
  console.next(decision == FindingDecision::rejected ? fmt::format("rehearse journal show {}", decided->interview)
                                                     : decided->drill);
  return ExitCode::success;
}

}  // namespace

CommandSpec journal_decide_command() {
  return {.name = "journal decide",
          .group = CommandGroup::real,
          .summary = "is a finding right? yes, no, or the cause in your words",
          .description = "Nothing is confirmed by itself. What you confirm is what the plan goes by.",
          .options = {{"finding", "as journal show names it", Arity::value, "FINDING", Completion::journal_finding, true},
                      {"answer", "yes, no, or another cause", Arity::value, "ANSWER", Completion::nothing, true},
                      {"--intention", "what you will do differently", Arity::value, "TEXT"}},
          .examples = {"rehearse journal decide acme-1/made-up/2 yes --intention \"say where my knowledge ends\"",
                       "rehearse journal decide acme-1/nerves \"too little sleep\""},
          .next = "rehearse plan",
          .run = run};
}

}  // namespace rehearse
