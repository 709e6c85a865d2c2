#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "context.hpp"
#include "rehearse/practice/browsing.hpp"
#include "rehearse/store/event_log.hpp"
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

Result<ProblemFilter> filter_of(const Invocation& arguments) {
  ProblemFilter filter;
  filter.words = arguments.values("words");
  filter.topic = arguments.value("topic").value_or("");
  filter.pattern = arguments.value("pattern").value_or("");
  filter.list = arguments.value("list").value_or("");
  filter.katas = arguments.has("kata");
  if (const auto word = arguments.value("difficulty")) {
    filter.difficulty = parse_difficulty(*word);
    if (!filter.difficulty)
      return unexpected(ErrorCode::bad_input, fmt::format("there is no difficulty \"{}\"", *word), "easy, medium or hard");
  }
  return filter;
}

Result<StateFilter> state_of(const Invocation& arguments) {
  const auto word = arguments.value("state");
  if (!word) return StateFilter::any;
  const auto state = parse_state_filter(*word);
  if (!state)
    return unexpected(ErrorCode::bad_input, fmt::format("there is no state \"{}\"", *word), "new, tried, solved or due");
  return *state;
}

// Without a record of one's own every problem is new: looking through the bank begins none.
Result<std::vector<ListedProblem>> chosen(Context& context, const Invocation& arguments) {
  const auto filter = filter_of(arguments);
  if (!filter) return unexpected(filter.error());
  const auto state = state_of(arguments);
  if (!state) return unexpected(state.error());
  const auto environment = context.environment();
  if (!environment) return unexpected(environment.error());
  Result<std::vector<ListedProblem>> problems;
  if (EventLog::exists(environment->paths.data)) {
    const auto practice = context.practice();
    if (!practice) return unexpected(practice.error());
    problems = Browsing(**practice).list(*filter);
  } else {
    const auto bank = context.bank();
    if (!bank) return unexpected(bank.error());
    problems = bank->list()
                   .and_then([&](std::vector<ProblemSummary> all) { return choose(std::move(all), *filter); })
                   .map([](std::vector<ProblemSummary> all) { return listed(std::move(all), {}, {}); });
  }
  if (!problems) return problems;
  return choose(std::move(*problems), *state);
}

std::string as_json(const std::vector<ListedProblem>& problems) {
  nlohmann::ordered_json json{{"schema", 1}, {"problems", nlohmann::ordered_json::array()}};
  for (const ListedProblem& entry : problems) {
    const ProblemSummary& problem = entry.problem;
    json["problems"].push_back({{"slug", problem.slug},
                                {"leetcode_id", problem.leetcode_id ? nlohmann::ordered_json(*problem.leetcode_id) : nullptr},
                                {"title", problem.title},
                                {"difficulty", to_string(problem.difficulty)},
                                {"topics", problem.topics},
                                {"patterns", problem.patterns},
                                {"lists", problem.lists},
                                {"kata", problem.is_kata},
                                {"state", to_string(entry.state)},
                                {"due", entry.due},
                                {"attempts", entry.attempts},
                                {"last_ms", entry.last ? nlohmann::ordered_json(entry.last->count()) : nullptr}});
  }
  return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

std::string as_json(const std::vector<TopicCoverage>& rows) {
  nlohmann::ordered_json json{{"schema", 1}, {"topics", nlohmann::ordered_json::array()}};
  for (const TopicCoverage& row : rows) {
    json["topics"].push_back({{"topic", row.topic},
                              {"easy", row.of_difficulty[0]},
                              {"medium", row.of_difficulty[1]},
                              {"hard", row.of_difficulty[2]},
                              {"total", row.total},
                              {"solved", row.solved},
                              {"tried", row.tried},
                              {"due", row.due}});
  }
  return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

Line state_line(const ListedProblem& entry) {
  if (entry.due) return Line("due", style::warning);
  switch (entry.state) {
    case ProblemState::solved: return Line("solved", style::good);
    case ProblemState::tried: return Line("tried", style::bad);
    case ProblemState::untried: break;
  }
  return Line("new", style::dim);
}

Table problem_table(const std::vector<ListedProblem>& problems, Charset charset) {
  // Without any record the column would say one thing in every row.
  const bool with_state = std::ranges::any_of(
      problems, [](const ListedProblem& entry) { return entry.due || entry.state != ProblemState::untried; });
  Table table;
  table.rows.push_back({Line("slug", style::bold), Line("difficulty", style::bold)});
  if (with_state) table.rows.back().push_back(Line("state", style::bold));
  table.rows.back().push_back(Line("topics", style::bold));
  for (const ListedProblem& entry : problems) {
    const ProblemSummary& problem = entry.problem;
    auto& row = table.rows.emplace_back();
    row.push_back(Line(sanitize_line(problem.slug, charset)));
    row.push_back(Line(to_string(problem.difficulty), style_of(problem.difficulty)));
    if (with_state) row.push_back(state_line(entry));
    row.push_back(Line(sanitize_line(fmt::format("{}", fmt::join(problem.topics, ", ")), charset), style::dim));
  }
  return table;
}

Table coverage_table(const std::vector<TopicCoverage>& rows, Charset charset) {
  Table table;
  table.rows.push_back({});
  for (const char* name : {"topic", "easy", "medium", "hard", "all", "solved", "tried", "due"}) {
    table.rows.back().push_back(Line(name, style::bold));
  }
  const auto number = [](int count, Style look) {
    return count == 0 ? Line("-", style::dim) : Line(std::to_string(count), look);
  };
  for (const TopicCoverage& row : rows) {
    table.rows.push_back({Line(sanitize_line(row.topic, charset)), number(row.of_difficulty[0], style::good),
                          number(row.of_difficulty[1], style::warning), number(row.of_difficulty[2], style::bad),
                          number(row.total, {}), number(row.solved, style::good), number(row.tried, {}), number(row.due, {})});
  }
  return table;
}

void show_coverage(Console& console, const std::vector<ListedProblem>& problems) {
  const auto rows = coverage(problems);
  if (console.json()) return console.print_raw(as_json(rows));
  const Charset charset = console.look().charset;
  console.print(layout_table(coverage_table(rows, charset), console.table_columns(), charset));
  console.print_wrapped(fmt::format("{} problems; one counts in each of its topics.", problems.size()), style::dim);
  if (!rows.empty()) console.next(fmt::format("rehearse list --topic \"{}\"", rows.front().topic));
}

// What bank new or a journal's question made and nobody filled in is not served, but not forgotten either.
Result<void> tell_unfinished(Context& context) {
  const auto bank = context.bank();
  if (!bank) return unexpected(bank.error());
  auto names = bank->slugs();
  if (!names) return unexpected(names.error());
  const auto served = bank->list();
  if (!served) return unexpected(served.error());
  const std::size_t removed = std::erase_if(*names, [&](const std::string& name) {
    return std::ranges::find(*served, name, &ProblemSummary::slug) != served->end();
  });
  if (removed == 0 || names->empty()) return {};
  context.console().message(
      fmt::format("Not filled in yet: {}. What is missing: rehearse bank verify {}", fmt::join(*names, ", "), names->front()),
      style::warning);
  return {};
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto problems = chosen(context, arguments);
  if (!problems) return unexpected(problems.error());
  Console& console = context.console();
  if (arguments.has("coverage")) {
    show_coverage(console, *problems);
    return ExitCode::success;
  }
  if (console.json()) {
    console.print_raw(as_json(*problems));
    return ExitCode::success;
  }
  if (problems->empty()) {
    console.message("No problem fits.");
    console.next("rehearse list --coverage");
    return ExitCode::success;
  }
  const Charset charset = console.look().charset;
  console.print(layout_table(problem_table(*problems, charset), console.table_columns(), charset));
  if (problems->size() > 1) console.message(fmt::format("{} problems", problems->size()));
  if (auto told = tell_unfinished(context); !told) return unexpected(told.error());
  console.next(fmt::format("rehearse show {0}, rehearse solve {0}", problems->front().problem.slug));
  return ExitCode::success;
}

}  // namespace

CommandSpec list_command() {
  return {.name = "list",
          .group = CommandGroup::bank,
          .summary = "the problems, with difficulty and topics",
          .options = {{"words", "words of the title, a topic or a pattern, or the number", Arity::values, "WORD"},
                      {"--difficulty", "easy, medium or hard", Arity::value, "WORD", Completion::difficulty},
                      {"--topic", "only of this topic", Arity::value, "TOPIC", Completion::topic},
                      {"--pattern", "only of this pattern: \"two pointers\"", Arity::value, "PATTERN"},
                      {"--list", "only of this list of interview tasks: blind75, gcd-lcm, grind169, neetcode150", Arity::value,
                       "LIST"},
                      {"--state", "new, tried, solved or due", Arity::value, "STATE"},
                      {"--coverage", "a table of topics instead: how many problems, how many solved"},
                      {"--kata", "small basics to write from memory, which are not listed otherwise"}},
          .examples = {"rehearse list", "rehearse list --difficulty easy --topic math",
                       "rehearse list --list blind75 --state new", "rehearse list sliding window", "rehearse list --coverage"},
          .next = "rehearse show SLUG",
          .run = run};
}

}  // namespace rehearse
