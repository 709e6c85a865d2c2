#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "context.hpp"
#include "rehearse/terminal/table.hpp"

namespace rehearse {
namespace {

Style style_of(Difficulty difficulty) {
  switch (difficulty) {
    case Difficulty::easy: return style::good;
    case Difficulty::medium: return style::warning;
    case Difficulty::hard: return style::bad;
  }
  return {};
}

std::string folded(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char c) { return c == ' ' ? '-' : static_cast<char>(std::tolower(c)); });
  return text;
}

bool has(const std::vector<std::string>& names, const std::string& wanted) {
  return std::any_of(names.begin(), names.end(), [&](const std::string& name) { return folded(name) == folded(wanted); });
}

Result<std::vector<ProblemSummary>> chosen(Context& context, const Invocation& arguments) {
  const auto bank = context.bank();
  if (!bank) return unexpected(bank.error());
  auto problems = bank->list();
  if (!problems) return problems;
  if (const auto word = arguments.value("difficulty")) {
    const auto difficulty = parse_difficulty(*word);
    if (!difficulty)
      return unexpected(ErrorCode::bad_input, fmt::format("there is no difficulty \"{}\"", *word), "easy, medium or hard");
    std::erase_if(*problems, [&](const ProblemSummary& problem) { return problem.difficulty != *difficulty; });
  }
  if (const auto topic = arguments.value("topic")) {
    std::erase_if(*problems, [&](const ProblemSummary& problem) { return !has(problem.topics, *topic); });
  }
  if (const auto pattern = arguments.value("pattern")) {
    std::erase_if(*problems, [&](const ProblemSummary& problem) { return !has(problem.patterns, *pattern); });
  }
  const bool katas = arguments.has("kata");
  std::erase_if(*problems, [&](const ProblemSummary& problem) { return problem.is_kata != katas; });
  return problems;
}

std::string as_json(const std::vector<ProblemSummary>& problems) {
  nlohmann::ordered_json json{{"schema", 1}, {"problems", nlohmann::ordered_json::array()}};
  for (const ProblemSummary& problem : problems) {
    json["problems"].push_back({{"slug", problem.slug},
                                {"title", problem.title},
                                {"difficulty", to_string(problem.difficulty)},
                                {"topics", problem.topics},
                                {"patterns", problem.patterns},
                                {"kata", problem.is_kata}});
  }
  return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto problems = chosen(context, arguments);
  if (!problems) return unexpected(problems.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(as_json(*problems));
    return ExitCode::success;
  }
  if (problems->empty()) {
    console.message("No problem fits.");
    return ExitCode::success;
  }
  const Charset charset = console.look().charset;
  Table table;
  table.rows.push_back({Line("slug", style::bold), Line("difficulty", style::bold), Line("topics", style::bold)});
  for (const ProblemSummary& problem : *problems) {
    table.rows.push_back({Line(sanitize_line(problem.slug, charset)),
                          Line(to_string(problem.difficulty), style_of(problem.difficulty)),
                          Line(sanitize_line(fmt::format("{}", fmt::join(problem.topics, ", ")), charset), style::dim)});
  }
  console.print(layout_table(table, console.table_columns(), charset));
  console.next(fmt::format("rehearse show {0}, rehearse solve {0}", problems->front().slug));
  return ExitCode::success;
}

}  // namespace

CommandSpec list_command() {
  return {.name = "list",
          .group = CommandGroup::bank,
          .summary = "the problems, with difficulty and topics",
          .options = {{"--difficulty", "easy, medium or hard", Arity::value, "WORD", Completion::difficulty},
                      {"--topic", "only of this topic", Arity::value, "TOPIC", Completion::topic},
                      {"--pattern", "only of this pattern: \"two pointers\"", Arity::value, "PATTERN"},
                      {"--kata", "small basics to write from memory, which are not listed otherwise"}},
          .examples = {"rehearse list", "rehearse list --difficulty easy --topic math", "rehearse list --kata"},
          .next = "rehearse show SLUG",
          .run = run};
}

}  // namespace rehearse
