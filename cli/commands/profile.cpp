#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "context.hpp"
#include "rehearse/practice/profiling.hpp"
#include "views/json_document.hpp"

namespace rehearse {
namespace {

using nlohmann::ordered_json;

std::string_view kind_of(const Profile& profile) { return find_profile(profile.name) == nullptr ? "saved" : "built in"; }

ordered_json to_json(const Profile& profile) {
  auto alternatives = ordered_json::array();
  for (const auto& tasks : profile.alternatives) {
    auto each = ordered_json::array();
    for (const TaskPlan& task : tasks) each.push_back({{"difficulty", task.difficulty}, {"budget_ms", task.budget.count()}});
    alternatives.push_back(std::move(each));
  }
  return {{"name", profile.name},       {"kind", kind_of(profile)},
          {"summary", profile.summary}, {"budget_ms", profile.budget.count()},
          {"strict", profile.strict},   {"alternatives", std::move(alternatives)}};
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  if (const auto action = arguments.value("action")) {
    return unexpected(ErrorCode::bad_input, fmt::format("profile cannot \"{}\"", *action),
                      "rehearse profile list, rehearse profile save, rehearse profile remove");
  }
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const auto profiles = Profiling(**practice).all();
  if (!profiles) return unexpected(profiles.error());
  Console& console = context.console();
  if (console.json()) {
    auto list = ordered_json::array();
    for (const Profile& profile : *profiles) list.push_back(to_json(profile));
    console.print_raw(ordered_json{{"schema", 1}, {"profiles", std::move(list)}}.dump(2));
    return ExitCode::success;
  }
  for (const Profile& profile : *profiles) {
    Line line("  ");
    line.add(profile.name, style::accent).pad_to(16).add(profile.summary);
    if (kind_of(profile) == "saved") line.add("  (yours)", style::dim);
    console.print(wrapped(line, console.columns(), 16));
  }
  console.next("rehearse interview PROFILE");
  return ExitCode::success;
}

// A profile from the options, for save.
Result<SavedProfile> profile_from(const Invocation& arguments) {
  SavedProfile profile;
  profile.name = arguments.value("name").value_or("");
  const std::string minutes = arguments.value("minutes").value_or("45");
  const bool digits = !minutes.empty() && minutes.size() <= 4 && minutes.find_first_not_of("0123456789") == std::string::npos;
  if (!digits) return unexpected(ErrorCode::bad_input, fmt::format("--minutes is a whole number, not \"{}\"", minutes));
  profile.budget = std::chrono::minutes(std::stoi(minutes));
  profile.difficulties = arguments.values("difficulty");
  if (profile.difficulties.empty()) profile.difficulties = {"medium"};
  profile.strict = arguments.has("strict");
  return profile;
}

Result<ExitCode> save(Context& context, const Invocation& arguments) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const auto profile = profile_from(arguments);
  if (!profile) return unexpected(profile.error());
  if (auto done = Profiling(**practice).save(*profile); !done) return unexpected(done.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(json_document({{"profile", to_json(profile_of(*profile))}}));
    return ExitCode::success;
  }
  console.message(fmt::format("Saved: {}, {}", profile->name, profile_of(*profile).summary));
  console.next("rehearse interview " + profile->name);
  return ExitCode::success;
}

Result<ExitCode> remove(Context& context, const Invocation& arguments) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const std::string name = arguments.value("name").value_or("");
  if (auto done = Profiling(**practice).remove(name); !done) return unexpected(done.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(json_document({{"name", name}, {"removed", true}}));
    return ExitCode::success;
  }
  console.message(fmt::format("Removed: {}. Sessions that you sat with it stay as they are.", name));
  return ExitCode::success;
}

}  // namespace

CommandSpec profile_command() {
  return {.name = "profile",
          .group = CommandGroup::session,
          .summary = "the kinds of interviews: length, tasks, strictness; save your own",
          .options = {{"action", "list, save or remove", Arity::value, "ACTION"}},
          .examples = {"rehearse profile list",
                       "rehearse profile save fang --minutes 45 --difficulty medium --difficulty hard --strict"},
          .next = "rehearse interview PROFILE",
          .hidden = true,
          .run = run};
}

CommandSpec profile_list_command() {
  return {.name = "profile list",
          .group = CommandGroup::session,
          .summary = "those that are built in, and yours",
          .examples = {"rehearse profile list", "rehearse profile list --json"},
          .next = "rehearse interview PROFILE",
          .run = run};
}

CommandSpec profile_save_command() {
  return {
      .name = "profile save",
      .group = CommandGroup::session,
      .summary = "save one of your own under a name; saved again, it is replaced",
      .options = {{"name", "lower-case letters, digits and dashes", Arity::value, "NAME", Completion::nothing, true},
                  {"--minutes", "for all tasks together; 45 if absent", Arity::value, "N"},
                  {"--difficulty", "of each task, in order: easy, medium, hard", Arity::values, "WORD", Completion::difficulty},
                  {"--strict", "no pause, one submission a task, results only at the end"}},
      .examples = {"rehearse profile save evening --minutes 25 --difficulty easy",
                   "rehearse profile save fang --minutes 45 --difficulty medium --difficulty hard --strict"},
      .next = "rehearse interview NAME",
      .run = save};
}

CommandSpec profile_remove_command() {
  return {.name = "profile remove",
          .group = CommandGroup::session,
          .summary = "forget one of your own; what you practised with it stays",
          .options = {{"name", "as you saved it", Arity::value, "NAME", Completion::profile, true}},
          .examples = {"rehearse profile remove evening"},
          .next = "rehearse profile list",
          .run = remove};
}

}  // namespace rehearse
