#include <algorithm>

#include <fmt/format.h>

#include "commands/commands.hpp"
#include "context.hpp"
#include "rehearse/practice/profiling.hpp"
#include "rehearse/practice/scheduling.hpp"
#include "views/skill_text.hpp"

namespace rehearse {
namespace {

Result<std::vector<Readiness>> readiness_of(Practice& practice, const Skill& skill, const Invocation& arguments) {
  std::vector<std::string> profiles;
  if (const auto profile = arguments.value("profile")) {
    profiles.push_back(*profile);
  } else {
    const auto all = Profiling(practice).all();
    if (!all) return unexpected(all.error());
    for (const Profile& known : *all) profiles.push_back(known.name);
  }
  return Scheduling(practice).readiness(skill, profiles, arguments.values("topics"));
}

Error not_practised(const std::string& name, const Skill& skill) {
  std::vector<std::string> known;
  for (const TopicSkill& topic : skill.topics) known.push_back(topic.topic);
  for (const CauseSkill& cause : skill.causes) known.push_back(cause.cause);
  const auto near = nearest(name, known, 1);
  return {ErrorCode::not_found, fmt::format("nothing was practised at \"{}\" so far", name),
          near.empty() ? "rehearse skill lists topics and causes" : fmt::format("did you mean \"{}\"?", near.front())};
}

// One topic or cause, with its evidence.
Result<ExitCode> show_one(Console& console, const Skill& skill, const std::string& name) {
  const Charset charset = console.look().charset;
  if (const TopicSkill* topic = find_topic(skill, name)) {
    Skill one;
    one.topics.push_back(*topic);
    if (console.json()) {
      console.print_raw(skill_json(one, {}));
    } else {
      console.print(topic_lines(*topic, console.table_columns(), charset));
      console.next(fmt::format("rehearse drill \"{}\"", topic->topic));
    }
    return ExitCode::success;
  }
  const auto cause = std::ranges::find(skill.causes, name, &CauseSkill::cause);
  if (cause == skill.causes.end()) return unexpected(not_practised(name, skill));
  Skill one;
  one.causes.push_back(*cause);
  if (console.json()) {
    console.print_raw(skill_json(one, {}));
  } else {
    console.print(cause_lines(*cause, console.table_columns(), charset));
    console.next(fmt::format("rehearse review --cause \"{}\"", cause->cause));
  }
  return ExitCode::success;
}

void show_all(Console& console, const Skill& skill, const std::vector<Readiness>& readiness, bool with_evidence) {
  const Charset charset = console.look().charset;
  const int columns = console.table_columns();
  console.print_wrapped("The chance to solve a problem well within par, with the range that holds it with 80%.", style::dim);
  console.print(topic_table(skill, columns, charset));
  if (!skill.causes.empty()) {
    console.print(Line());
    console.print_wrapped("What costs something, and in how many of the attempts.", style::dim);
    console.print(cause_table(skill, columns, charset));
  }
  console.print(Line());
  console.print(readiness_table(readiness, columns, charset));
  if (!with_evidence) return;
  for (const TopicSkill& topic : skill.topics) {
    console.print(Line());
    console.print(topic_lines(topic, columns, charset));
  }
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const Scheduling scheduling(**practice);
  const auto skill = scheduling.skill();
  if (!skill) return unexpected(skill.error());
  Console& console = context.console();
  if (const auto name = arguments.value("topic")) return show_one(console, *skill, *name);
  const auto readiness = readiness_of(**practice, *skill, arguments);
  if (!readiness) return unexpected(readiness.error());
  if (console.json()) {
    console.print_raw(skill_json(*skill, *readiness));
    return ExitCode::success;
  }
  if (arguments.has("profile")) {
    console.print(readiness_lines(readiness->front(), console.table_columns(), console.look().charset));
  } else if (skill->overall.evidence.empty()) {
    console.message("Nothing here yet: every attempt adds to it, whether it is solved or not.");
    console.next("rehearse interview, or bring in what you did elsewhere: rehearse import past FILE");
    return ExitCode::success;
  } else {
    show_all(console, *skill, *readiness, arguments.has("evidence"));
  }
  if (!skill->topics.empty())
    console.next(fmt::format("rehearse skill \"{}\" shows what its figures come from", skill->topics.front().topic));
  return ExitCode::success;
}

}  // namespace

CommandSpec skill_command() {
  return {
      .name = "skill",
      .group = CommandGroup::afterwards,
      .summary = "how strong you are at each topic, what costs you, and how ready you are",
      .description =
          "Attempts count by their difficulty, by time against par, by hints and by how much of them is still in memory; past "
          "work that was imported counts half. The range is wide while there is little to go by. With TOPIC, or the name of a "
          "cause: the attempts behind its figures.",
      .options = {{"topic", "a topic or a cause, with the attempts behind it", Arity::value, "TOPIC", Completion::topic},
                  {"--profile", "how ready for this profile, topic by topic", Arity::value, "NAME", Completion::profile},
                  {"--topics", "of these topics only, as a role asks for them", Arity::values, "TOPIC", Completion::topic},
                  {"--evidence", "the attempts behind every topic"}},
      .examples = {"rehearse skill", "rehearse skill \"Dynamic Programming\"", "rehearse skill --profile onsite",
                   "rehearse skill --profile phone --topics Graph,Tree"},
      .next = "rehearse drill",
      .run = run};
}

}  // namespace rehearse
