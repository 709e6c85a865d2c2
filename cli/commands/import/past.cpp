#include <iostream>
#include <iterator>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "context.hpp"
#include "rehearse/base/file.hpp"
#include "rehearse/practice/scheduling.hpp"

namespace rehearse {
namespace {

constexpr std::uintmax_t most_bytes = 16U << 20U;

Result<std::string> read_list(const std::string& file) {
  if (std::string_view(file) != "-") return read_file(file, most_bytes);
  std::string text;
  for (std::istreambuf_iterator<char> it(std::cin), end; it != end && text.size() <= most_bytes; ++it) text += *it;
  if (text.size() > most_bytes)
    return unexpected(ErrorCode::bad_input, "the list is longer than 16 MiB", "cut it into several");
  return text;
}

std::string outcome_json(const ImportOutcome& outcome) {
  nlohmann::ordered_json json{{"schema", 1},
                              {"added", outcome.added},
                              {"known", outcome.known},
                              {"unknown_problems", outcome.unknown},
                              {"bad", nlohmann::ordered_json::array()}};
  for (const BadLine& bad : outcome.bad) json["bad"].push_back({{"line", bad.number}, {"message", bad.message}});
  return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

std::string attempts_text(int count) { return count == 1 ? "1 attempt" : fmt::format("{} attempts", count); }

void tell(Console& console, const std::string& file, const ImportOutcome& outcome) {
  std::string known = outcome.known > 0 ? fmt::format("; already here: {}", outcome.known) : std::string();
  console.print_wrapped(fmt::format("{} added{}.", attempts_text(outcome.added), known));
  if (!outcome.unknown.empty()) {
    console.message(
        fmt::format("Not in the bank, counted with what the list says of them: {}.", fmt::join(outcome.unknown, ", ")));
  }
  for (const BadLine& bad : outcome.bad)
    console.message(fmt::format("{}:{}: {}", file, bad.number, bad.message), style::warning);
  if (!outcome.bad.empty()) console.message("Mend these lines and import the file again: what is here is not added twice.");
  console.next("rehearse cards, rehearse skill");
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const std::string file = *arguments.value("file");
  const auto text = read_list(file);
  if (!text) return unexpected(text.error());
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const auto outcome = Scheduling(**practice).import_past(*text);
  if (!outcome) {
    Error error = outcome.error();
    error.message = fmt::format("{}: {}", file, error.message);
    return unexpected(std::move(error));
  }
  Console& console = context.console();
  if (console.json())
    console.print_raw(outcome_json(*outcome));
  else
    tell(console, file, *outcome);
  return outcome->bad.empty() ? ExitCode::success : ExitCode::not_accepted;
}

}  // namespace

CommandSpec import_past_command() {
  return {
      .name = "import past",
      .group = CommandGroup::program,
      .summary = "bring in problems practised elsewhere: a list with dates and results",
      .description =
          "CSV with a head line, or a JSON array of objects: slug and date, and where you know them result (solved, failed), "
          "minutes, language, difficulty, topics (in CSV parted by |). What the bank knows of a problem is taken from it. They "
          "count as attempts for cards and, with half the weight, for skill. Bad lines are named, the others are imported; "
          "importing "
          "the same file again adds nothing.",
      .options = {{"file", "the list; - reads standard input", Arity::value, "FILE", Completion::file, true}},
      .examples = {"rehearse import past solved.csv", "rehearse import past - < solved.json"},
      .next = "rehearse cards",
      .run = run};
}

}  // namespace rehearse
