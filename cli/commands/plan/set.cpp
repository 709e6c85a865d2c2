#include <array>

#include <fmt/format.h>

#include "commands/commands.hpp"
#include "context.hpp"
#include "rehearse/practice/planning.hpp"
#include "views/plan_text.hpp"

namespace rehearse {
namespace {

// In the order in which they are fulfilled: days of rest go before minutes for all days.
constexpr std::array<const char*, 8> settings = {"interview", "minutes",  "rest", "profile",
                                                 "role",      "language", "time", "alarm"};

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  std::vector<PlanWish> wishes;
  for (const char* what : settings) {
    if (const auto value = arguments.value(what)) wishes.push_back({what, *value});
  }
  Planning planning(**practice);
  const auto after = planning.set(wishes);
  if (!after) return unexpected(after.error());
  Console& console = context.console();
  if (console.json()) {
    const auto plan = planning.plan();
    if (!plan) return unexpected(plan.error());
    console.print_raw(to_json(*plan, *after));
    return ExitCode::success;
  }
  console.print(Line(wishes.empty() ? "The plan goes by:" : "From now on the plan goes by:", style::bold));
  console.print(plan_settings_lines(*after, console.columns(), console.look().charset));
  console.next("rehearse plan");
  return ExitCode::success;
}

}  // namespace

CommandSpec plan_set_command() {
  return {.name = "plan set",
          .group = CommandGroup::afterwards,
          .summary = "when the interview is, and how much time there is on which day",
          .description =
              "Each can be changed alone; without an option the settings are shown. Nobody has to set anything: the plan "
              "begins with 25 minutes a day and a free Sunday.",
          .options = {{"--interview", "its date as 2026-12-12, or none", Arity::value, "DATE"},
                      {"--minutes", "a day: 25; or of some days: 25,saturday=45", Arity::value, "N"},
                      {"--rest", "days of rest, as sunday or saturday,sunday; or none", Arity::value, "DAYS"},
                      {"--profile", "what the interview will be like", Arity::value, "PROFILE", Completion::profile},
                      {"--role", "what it is for, in your words; or none", Arity::value, "TEXT"},
                      {"--language", "for mocks; or none", Arity::value, "LANG", Completion::language},
                      {"--time", "when you practise, for the calendar: 18:30; or none for whole days", Arity::value, "TIME"},
                      {"--alarm", "minutes before, for the calendar; or none", Arity::value, "N"}},
          .examples = {"rehearse plan set --interview 2026-12-12 --minutes 25 --rest sunday",
                       "rehearse plan set --minutes saturday=45", "rehearse plan set --time 18:30 --alarm 15",
                       "rehearse plan set --interview none"},
          .next = "rehearse plan",
          .run = run};
}

}  // namespace rehearse
