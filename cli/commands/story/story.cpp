#include <array>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "journal/opened.hpp"
#include "views/journal_json.hpp"
#include "views/json_document.hpp"
#include "views/story_text.hpp"

namespace rehearse {
namespace {

Result<ExitCode> list(Context& context, const Invocation&) {
  const auto opened = open_journal<Storytelling>(context);
  if (!opened) return unexpected(opened.error());
  const auto coverage = opened->facade.coverage();
  if (!coverage) return unexpected(coverage.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(json_document({{"stories", json_of_all(opened->journal.stories)}, {"coverage", json_of(*coverage)}}));
    return ExitCode::success;
  }
  const Charset charset = console.look().charset;
  if (!opened->journal.stories.empty()) {
    console.print(story_table(opened->journal, console.table_columns(), charset));
    console.print(Line());
  }
  console.print(coverage_lines(*coverage, console.table_columns(), charset));
  console.next(coverage->uncovered.empty() ? std::string("rehearse story practise")
                                           : fmt::format("rehearse story new --skill {}", coverage->uncovered.front()));
  return ExitCode::success;
}

Result<ExitCode> tell(Console& console, const Story& story, const Journal& journal) {
  if (console.json()) {
    console.print_raw(json_document({{"story", json_of(story)}}));
    return ExitCode::success;
  }
  console.print(story_lines(story, journal, console.columns(), console.look().charset));
  const auto missing = missing_parts(story);
  console.next(missing.empty() ? fmt::format("rehearse story practise --story {}", story.id)
                               : fmt::format("rehearse story edit {} --{} \"...\"", story.id, missing.front()));
  return ExitCode::success;
}

struct Part {
  const char* name;
  const char* question;
  std::string Story::*member;
};
constexpr std::array parts{
    Part{"situation", "Situation: where and when, in two sentences?", &Story::situation},
    Part{"task", "Task: what was yours to do?", &Story::task},
    Part{"action", "Action: what did you do, step by step (I, not we)?", &Story::action},
    Part{"result", "Result: what came of it, in figures if you have them, and what did you learn?", &Story::result},
};

Result<ExitCode> make(Context& context, const Invocation& arguments) {
  auto opened = open_journal<Storytelling>(context);
  if (!opened) return unexpected(opened.error());
  Console& console = context.console();
  Story story;
  auto title = given_or_asked(console, arguments.text("title"), "A title, for yourself:");
  if (!title) return unexpected(title.error());
  if (title->empty())
    return unexpected(ErrorCode::bad_input, "the story needs a title", "rehearse story new \"The lost index\"");
  story.title = std::move(*title);
  story.skills = listed(arguments.values("skill"));
  for (const Part& part : parts) {
    auto words = given_or_asked(console, arguments.value(part.name).value_or(""), part.question);
    if (!words) return unexpected(words.error());
    story.*part.member = std::move(*words);
  }
  if (story.skills.empty() && console.interactive() && !console.json()) {
    const auto skills = console.ask(Line("Which skills does it show? Several with , between:", style::accent).add(" "));
    if (!skills) return unexpected(skills.error());
    story.skills = listed({*skills});
  }
  const auto made = opened->facade.add(std::move(story));
  if (!made) return unexpected(made.error());
  return tell(console, *made, opened->journal);
}

Result<ExitCode> show(Context& context, const Invocation& arguments) {
  const auto opened = open_journal<Storytelling>(context);
  if (!opened) return unexpected(opened.error());
  const auto story = opened->facade.story(*arguments.value("story"));
  if (!story) return unexpected(story.error());
  return tell(context.console(), *story, opened->journal);
}

Result<ExitCode> edit(Context& context, const Invocation& arguments) {
  auto opened = open_journal<Storytelling>(context);
  if (!opened) return unexpected(opened.error());
  auto changes = nlohmann::json::object();
  if (const auto title = arguments.value("title")) changes["title"] = *title;
  for (const Part& part : parts) {
    if (const auto words = arguments.value(part.name)) changes[part.name] = *words;
  }
  if (arguments.has("skill")) changes["skills"] = listed(arguments.values("skill"));
  const std::string id = *arguments.value("story");
  if (changes.empty()) {
    return unexpected(ErrorCode::bad_input, "what is to change?", fmt::format("rehearse story edit {} --result \"...\"", id));
  }
  const auto changed = opened->facade.change(id, changes.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
  if (!changed) return unexpected(changed.error());
  return tell(context.console(), *changed, opened->journal);
}

Result<ExitCode> add_skill(Context& context, const Invocation& arguments) {
  auto opened = open_journal<Storytelling>(context);
  if (!opened) return unexpected(opened.error());
  const auto skill = opened->facade.add_skill(arguments.text("name"));
  if (!skill) return unexpected(skill.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(json_document({{"skill", {{"id", skill->id}, {"name", skill->name}}}}));
    return ExitCode::success;
  }
  console.message_whole(fmt::format("Added: {}", skill->id));
  console.next(fmt::format("rehearse story new --skill {}", skill->id));
  return ExitCode::success;
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  return list_unless_action(context, arguments, "story", list);
}

std::vector<OptionSpec> with_parts(std::vector<OptionSpec> options) {
  for (const Part& part : parts) {
    options.push_back({fmt::format("--{}", part.name), fmt::format("its {}, in your words", part.name), Arity::value, "TEXT"});
  }
  options.push_back({"--skill", "a skill that it shows; several times", Arity::values, "SKILL", Completion::skill});
  return options;
}

}  // namespace

CommandSpec story_command() {
  return {.name = "story",
          .group = CommandGroup::real,
          .summary = "your stories for behavioural questions, and the skills they cover",
          .description = "Situation, task, action, result: eight to ten stories cover most of what is asked.",
          .options = {{"action", "what to do; the list without one", Arity::value, "ACTION"}},
          .examples = {"rehearse story new \"The lost index\" --skill ownership --skill failure", "rehearse story practise"},
          .next = "rehearse story practise",
          .run = run};
}

CommandSpec story_new_command() {
  return {.name = "story new",
          .group = CommandGroup::real,
          .summary = "write a story down; what is not given is asked for",
          .options = with_parts({{"title", "for yourself", Arity::values, "TITLE"}}),
          .examples = {"rehearse story new", "rehearse story new \"The lost index\" --situation \"...\" --skill ownership"},
          .next = "rehearse story practise --story STORY",
          .run = make};
}

CommandSpec story_list_command() {
  return {.name = "story list",
          .group = CommandGroup::real,
          .summary = "all stories, and which skill each shows",
          .examples = {"rehearse story list", "rehearse story list --json"},
          .next = "rehearse story new",
          .run = list};
}

CommandSpec story_show_command() {
  return {.name = "story show",
          .group = CommandGroup::real,
          .summary = "one story, and when it was told",
          .options = {{"story", "which one", Arity::value, "STORY", Completion::story, true}},
          .examples = {"rehearse story show the-lost-index"},
          .next = "rehearse story practise --story STORY",
          .run = show};
}

CommandSpec story_edit_command() {
  return {.name = "story edit",
          .group = CommandGroup::real,
          .summary = "change a story; what it was before stays in the history",
          .options = with_parts({{"story", "which one", Arity::value, "STORY", Completion::story, true},
                                 {"--title", "for yourself", Arity::value, "TITLE"}}),
          .examples = {"rehearse story edit the-lost-index --result \"down from 40 s to 2 s; I now ask for the plan first\""},
          .next = "rehearse story show STORY",
          .run = edit};
}

CommandSpec story_skill_command() {
  return {.name = "story skill",
          .group = CommandGroup::real,
          .summary = "add a skill of your own to the coverage",
          .options = {{"name", "of the skill", Arity::values, "NAME", Completion::nothing, true}},
          .examples = {"rehearse story skill \"Working on call\""},
          .next = "rehearse story new --skill SKILL",
          .run = add_skill};
}

}  // namespace rehearse
