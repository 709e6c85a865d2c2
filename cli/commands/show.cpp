#include <chrono>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "context.hpp"
#include "rehearse/session/profile.hpp"
#include "rehearse/terminal/markdown.hpp"

namespace rehearse {
namespace {

constexpr std::size_t most_variants = 5;

std::vector<std::string> variants_of(const Bank& bank, const std::string& slug) {
  std::vector<std::string> slugs;
  const auto variants = bank.variants(slug);
  if (!variants) return slugs;  // the statement is there without them
  for (const ProblemSummary& variant : *variants) {
    if (slugs.size() < most_variants) slugs.push_back(variant.slug);
  }
  return slugs;
}

auto par_minutes(const Problem& problem) {
  return std::chrono::duration_cast<std::chrono::minutes>(par(to_string(problem.difficulty))).count();
}

std::string as_json(const Problem& problem, const std::vector<std::string>& variants) {
  const nlohmann::ordered_json json{{"schema", 1},
                                    {"slug", problem.slug},
                                    {"title", problem.title},
                                    {"difficulty", to_string(problem.difficulty)},
                                    {"topics", problem.topics},
                                    {"patterns", problem.patterns},
                                    {"lists", problem.lists},
                                    {"par_minutes", par_minutes(problem)},
                                    {"kata", problem.is_kata},
                                    {"variants", variants},
                                    {"statement", problem.statement},
                                    {"constraints", problem.input.constraints()},
                                    {"cpu_limit_ms", problem.cpu_limit.count()},
                                    {"memory_limit", problem.memory_limit}};
  return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

// A strict interview hides what this would tell.
Result<void> refuse_in_strict_session(Context& context, const std::string& slug) {
  const auto view = running_session(context);
  if (!view || !view->session.started.strict || view->session.task().plan.slug != slug) return {};
  return unexpected(ErrorCode::conflict, "this problem is in your strict session: its brief is all there is to read",
                    "ask what it leaves open: rehearse ask \"...\"");
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto bank = context.bank();
  if (!bank) return unexpected(bank.error());
  const std::string slug = *arguments.value("slug");
  const auto problem = bank->load(slug);
  if (!problem) return unexpected(problem.error());
  if (auto allowed = refuse_in_strict_session(context, slug); !allowed) return unexpected(allowed.error());
  Console& console = context.console();
  const auto variants = variants_of(*bank, slug);
  if (console.json()) {
    console.print_raw(as_json(*problem, variants));
    return ExitCode::success;
  }
  const Charset charset = console.look().charset;
  console.print(Line(fmt::format("{}, par {} minutes ({})", to_string(problem->difficulty), par_minutes(*problem),
                                 sanitize_line(fmt::format("{}", fmt::join(problem->topics, ", ")), charset)),
                     style::dim));
  console.print(Line());
  console.print(render_markdown(problem->statement, console.columns(), charset));
  if (!variants.empty()) {
    console.print(Line());
    console.print_wrapped(fmt::format("Variants ({}): {}", fmt::join(problem->patterns, ", "), fmt::join(variants, ", ")),
                          style::dim);
  }
  console.next(fmt::format("rehearse solve {}", slug));
  return ExitCode::success;
}

}  // namespace

CommandSpec show_command() {
  return {.name = "show",
          .group = CommandGroup::bank,
          .summary = "the full statement of a problem",
          .options = {{"slug", "the problem", Arity::value, "SLUG", Completion::slug, true}},
          .examples = {"rehearse show two-sum"},
          .next = "rehearse solve SLUG",
          .run = run};
}

}  // namespace rehearse
