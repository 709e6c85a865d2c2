#include <algorithm>

#include <fmt/format.h>

#include "commands/commands.hpp"
#include "context.hpp"
#include "rehearse/practice/planning.hpp"
#include "views/plan_text.hpp"

namespace rehearse {
namespace {

Result<ExitCode> run(Context& context, const Invocation&) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const Planning planning(**practice);
  const auto plan = planning.plan(1);
  if (!plan) return unexpected(plan.error());
  Console& console = context.console();
  if (console.json()) {
    const auto settings = planning.settings();
    if (!settings) return unexpected(settings.error());
    console.print_raw(to_json(*plan, *settings));
    return ExitCode::success;
  }
  const PlanDay& today = plan->days.front();
  console.print(plan_day_lines(*plan, today, console.columns(), console.look().charset));
  const auto open = std::find_if(today.items.begin(), today.items.end(), [](const PlanItem& item) { return !item.done; });
  if (open != today.items.end()) {
    console.next(open->command);
  } else if (today.done()) {
    console.message("All of today is done. Well practised.", style::good);
  }
  return ExitCode::success;
}

}  // namespace

CommandSpec plan_today_command() {
  return {.name = "plan today",
          .group = CommandGroup::afterwards,
          .summary = "today's part of the plan, with commands and reasons",
          .examples = {"rehearse plan today"},
          .next = "the first command that is not ticked off",
          .run = run};
}

}  // namespace rehearse
