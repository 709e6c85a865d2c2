#include <algorithm>

#include <fmt/format.h>

#include "commands/commands.hpp"
#include "context.hpp"
#include "rehearse/practice/planning.hpp"
#include "views/plan_text.hpp"
#include "whole_number.hpp"

namespace rehearse {
namespace {

// What is usually wanted after looking at a plan: today's first item that is not done yet.
void tell_next(Console& console, const Plan& plan) {
  const auto& items = plan.days.front().items;
  const auto open = std::find_if(items.begin(), items.end(), [](const PlanItem& item) { return !item.done; });
  if (open != items.end()) {
    console.next(fmt::format("{}, or rehearse plan today for all of today", open->command));
  } else {
    console.next("rehearse plan ics --output plan.ics, for your calendar");
  }
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  if (const auto action = arguments.value("action")) {
    return unexpected(ErrorCode::bad_input, fmt::format("plan cannot \"{}\"", *action),
                      "rehearse plan, rehearse plan today, rehearse plan set, rehearse plan ics");
  }
  const auto days = whole_number(arguments, "days");
  if (!days) return unexpected(days.error());
  Planning planning(**practice);
  const auto plan = planning.plan(*days);
  if (!plan) return unexpected(plan.error());
  Console& console = context.console();
  if (console.json()) {
    const auto settings = planning.settings();
    if (!settings) return unexpected(settings.error());
    console.print_raw(to_json(*plan, *settings));
    return ExitCode::success;
  }
  const Charset charset = console.look().charset;
  const int columns = console.columns();
  console.print(plan_notes(*plan, columns, charset));
  if (!plan->notes.empty()) console.print(Line());
  const bool wide = columns >= calendar_columns && !arguments.has("list") && !console.options().plain;
  console.print(wide ? plan_calendar(*plan, columns, charset) : plan_list(*plan, columns, charset));
  tell_next(console, *plan);
  return ExitCode::success;
}

}  // namespace

CommandSpec plan_command() {
  return {.name = "plan",
          .group = CommandGroup::afterwards,
          .summary = "what to practise on which day, from what you practised so far",
          .description =
              "Made anew at each look, from the growth areas that you chose, the cards that fall due, weak topics, "
              "the minutes that you have and the date of the interview. What was done is ticked off. On a wide "
              "terminal it is a calendar, else a list.",
          .options = {{"action", "today, set or ics", Arity::value, "ACTION"},
                      {"--days", "how many; else two weeks, or until the interview", Arity::value, "N"},
                      {"--list", "a list on a wide terminal, too"}},
          .examples = {"rehearse plan", "rehearse plan --days 28", "rehearse plan today",
                       "rehearse plan set --interview 2026-12-12 --minutes 25,saturday=45 --rest sunday",
                       "rehearse plan ics --output plan.ics"},
          .next = "rehearse plan today",
          .run = run};
}

}  // namespace rehearse
