#include <fmt/format.h>

#include "commands/commands.hpp"
#include "journal/opened.hpp"
#include "views/fact_lines.hpp"
#include "views/journal_json.hpp"
#include "views/journal_text.hpp"
#include "views/json_document.hpp"

namespace rehearse {
namespace {

Result<ExitCode> list(Context& context, const Invocation&) {
  const auto opened = open_journal<Journaling>(context);
  if (!opened) return unexpected(opened.error());
  const Journal& journal = opened->journal;
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(json_document({{"roles", json_of_all(journal.roles, journal)}}));
    return ExitCode::success;
  }
  if (journal.roles.empty()) {
    console.message("No role yet. A role says what a position asks for; what real interviews ask is added to it.");
    console.next("rehearse role new \"Backend engineer\" --topic Graph --topic \"Hash Table\"");
    return ExitCode::success;
  }
  console.print(role_table(journal, console.table_columns(), console.look().charset));
  console.next(fmt::format("rehearse role show {}", journal.roles.front().id));
  return ExitCode::success;
}

std::string readiness_text(const std::optional<Readiness>& readiness) {
  if (!readiness) return "nothing is measured on its topics yet";
  if (!readiness->known) return readiness->reason;
  return fmt::format("{:.0f}% ({:.0f} to {:.0f}%) to pass a session like \"{}\", from {} attempts",
                     100 * readiness->chance.mean, 100 * readiness->chance.low, 100 * readiness->chance.high,
                     readiness->profile, readiness->attempts);
}

Result<ExitCode> tell(Context& context, const RoleProfile& role) {
  const auto opened = open_journal<Applying>(context);
  if (!opened) return unexpected(opened.error());
  const auto readiness = opened->facade.readiness(role.id);
  if (!readiness) return unexpected(readiness.error());
  Console& console = context.console();
  if (console.json()) {
    nlohmann::ordered_json json = json_of(role, opened->journal);
    json["readiness"] = nullptr;
    if (*readiness && (*readiness)->known) {
      const Estimate& chance = (*readiness)->chance;
      json["readiness"] = {{"profile", (*readiness)->profile},
                           {"probability", chance.mean},
                           {"low", chance.low},
                           {"high", chance.high},
                           {"attempts", (*readiness)->attempts}};
    }
    console.print_raw(json_document({{"role", json}}));
    return ExitCode::success;
  }
  const Charset charset = console.look().charset;
  console.print(role_lines(role, opened->journal, console.columns(), charset));
  FactLines lines(console.columns(), charset, 16);
  lines.fact("readiness", readiness_text(*readiness));
  console.print(lines.lines());
  console.next(fmt::format("rehearse interview --role {}", role.id));
  return ExitCode::success;
}

Result<ExitCode> make(Context& context, const Invocation& arguments) {
  auto opened = open_journal<Journaling>(context);
  if (!opened) return unexpected(opened.error());
  const RoleCapture capture{arguments.text("name"), listed(arguments.values("topic")), listed(arguments.values("format")),
                            listed(arguments.values("lang")), arguments.value("note").value_or("")};
  const auto made = opened->facade.add_role(capture);
  if (!made) return unexpected(made.error());
  return tell(context, *made);
}

Result<ExitCode> show(Context& context, const Invocation& arguments) {
  const auto opened = open_journal<Journaling>(context);
  if (!opened) return unexpected(opened.error());
  const std::string id = *arguments.value("role");
  if (const RoleProfile* role = find_record(opened->journal.roles, id)) return tell(context, *role);
  return unexpected(ErrorCode::not_found, fmt::format("there is no role \"{}\"", id), "rehearse role list shows them");
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  return list_unless_action(context, arguments, "role", list);
}

}  // namespace

CommandSpec role_command() {
  return {.name = "role",
          .group = CommandGroup::real,
          .summary = "what positions ask for, and how ready you are for them",
          .options = {{"action", "what to do; the list without one", Arity::value, "ACTION"}},
          .examples = {"rehearse role new \"Backend engineer\" --topic Graph --topic \"Hash Table\" --lang cpp --format video",
                       "rehearse role show backend-engineer"},
          .next = "rehearse role show ROLE",
          .run = run};
}

CommandSpec role_new_command() {
  return {.name = "role new",
          .group = CommandGroup::real,
          .summary = "say what a position asks for",
          .options = {{"name", "of the position", Arity::values, "NAME", Completion::nothing, true},
                      {"--topic", "a topic that is expected; several times", Arity::values, "TOPIC", Completion::topic},
                      {"--format", "video, on site ...; several times", Arity::values, "FORMAT"},
                      {"--lang", "a language that is expected; several times", Arity::values, "LANG", Completion::language},
                      {"--note", "anything else", Arity::value, "TEXT"}},
          .examples = {"rehearse role new \"Backend engineer\" --topic Graph --topic \"Hash Table\" --lang cpp"},
          .next = "rehearse interview --role ROLE",
          .run = make};
}

CommandSpec role_list_command() {
  return {.name = "role list",
          .group = CommandGroup::real,
          .summary = "all roles, and what real interviews asked beside their topics",
          .examples = {"rehearse role list"},
          .next = "rehearse role show ROLE",
          .run = list};
}

CommandSpec role_show_command() {
  return {.name = "role show",
          .group = CommandGroup::real,
          .summary = "a role: what is expected, what was asked, how ready you are",
          .options = {{"role", "which one", Arity::value, "ROLE", Completion::role, true}},
          .examples = {"rehearse role show backend-engineer"},
          .next = "rehearse interview --role ROLE",
          .run = show};
}

}  // namespace rehearse
