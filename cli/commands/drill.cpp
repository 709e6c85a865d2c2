#include <charconv>

#include <fmt/format.h>

#include "commands/commands.hpp"
#include "context.hpp"
#include "drill/drill_flow.hpp"
#include "views/drill_text.hpp"
#include "whole_number.hpp"

namespace rehearse {
namespace {

// Seeds have 64 bits: one that was told is from the clock.
Result<std::optional<std::uint64_t>> seed_of(const Invocation& arguments) {
  const auto text = arguments.value("seed");
  if (!text) return std::optional<std::uint64_t>();
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
  if (error != std::errc() || end != text->data() + text->size()) {
    return unexpected(ErrorCode::bad_input, fmt::format("--seed is a whole number, not \"{}\"", *text));
  }
  return std::optional(value);
}

Result<DrillOptions> options_of(const Invocation& arguments) {
  DrillOptions options;
  options.about = arguments.text("about");
  options.language = arguments.value("lang").value_or("");
  const auto minutes = whole_number(arguments, "minutes");
  if (!minutes) return unexpected(minutes.error());
  options.minutes = minutes->value_or(options.minutes);
  if (options.minutes < 2 || options.minutes > 240) {
    return unexpected(ErrorCode::bad_input, "--minutes is from 2 to 240", "10, 25 and 45 fit most days");
  }
  const auto seed = seed_of(arguments);
  if (!seed) return unexpected(seed.error());
  options.seed = *seed;
  if (const auto mode = arguments.value("mode")) {
    options.mode = parse_drill_mode(*mode);
    std::vector<std::string_view> names;
    for (const DrillMode known : drill_modes) names.push_back(to_string(known));
    if (!options.mode) {
      return unexpected(ErrorCode::bad_input, fmt::format("there is no way to drill called \"{}\"", *mode),
                        fmt::format("one of: {}", fmt::join(names, ", ")));
    }
  }
  return options;
}

bool asks_for_a_new_one(const Invocation& arguments) {
  for (const char* key : {"about", "minutes", "mode", "seed", "lang"}) {
    if (arguments.has(key)) return true;
  }
  return false;
}

Result<ExitCode> show_plan(Context& context, const Drilling& drilling, const DrillOptions& options) {
  const auto plan = drilling.plan(options);
  if (!plan) return unexpected(plan.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(plan_json(*plan));
    return ExitCode::success;
  }
  console.print(plan_lines(*plan, console.columns(), console.look().charset));
  console.next("the same without --plan begins it");
  return ExitCode::success;
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const auto options = options_of(arguments);
  if (!options) return unexpected(options.error());
  Drilling drilling(**practice);
  if (arguments.has("plan")) return show_plan(context, drilling, *options);
  const auto open = drilling.current();
  if (!open && open.error().code != ErrorCode::not_found) return unexpected(open.error());
  if (open && asks_for_a_new_one(arguments)) {
    return unexpected(ErrorCode::conflict, fmt::format("the drill {} is still open", open->view.session.id),
                      "go on with it: rehearse drill; or end it: rehearse finish");
  }
  if (!open) {
    const auto plan = drilling.start(*options);
    if (!plan) return unexpected(plan.error());
  }
  return go_on_drilling(context);
}

}  // namespace

CommandSpec drill_command() {
  return {
      .name = "drill",
      .group = CommandGroup::session,
      .summary = "10, 25 or 45 minutes of small items: what is due, what you chose to grow in, what is weak",
      .description =
          "Problems and katas in your editor, and items without code: ask what a brief leaves open, explain a solution, "
          "predict "
          "a verdict, answer a card. There is no clock that ends it: leave it at any time, and come back with rehearse drill.",
      .options = {{"about", "a topic, a pattern, or a card such as own:spring-beans", Arity::values, "TOPIC",
                   Completion::topic},
                  {"--minutes", "10, 25 (the default), 45 or what you have", Arity::value, "N"},
                  {"--mode", "only: code, kata, capped, clarify, explain, predict or card", Arity::value, "MODE"},
                  {"--lang", "cpp, python, sql ...", Arity::value, "LANG", Completion::language},
                  {"--seed", "repeats a choice of items", Arity::value, "N"},
                  {"--plan", "only show what it would be, and why"}},
      .examples = {"rehearse drill", "rehearse drill --minutes 10", "rehearse drill graph --minutes 45",
                   "rehearse drill --mode predict", "rehearse drill --plan --seed 7"},
      .next = "rehearse finish",
      .runs_code = true,
      .run = run};
}

}  // namespace rehearse
