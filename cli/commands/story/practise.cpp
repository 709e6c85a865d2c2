#include <fmt/format.h>

#include "commands/commands.hpp"
#include "journal/input.hpp"
#include "journal/opened.hpp"
#include "journal/timed_answer.hpp"
#include "screen/duration.hpp"
#include "views/journal_json.hpp"
#include "views/json_document.hpp"
#include "views/story_text.hpp"

namespace rehearse {
namespace {

void show_prompt(Console& console, const StoryPrompt& prompt) {
  console.print_wrapped(prompt.text, style::bold);
  console.print_wrapped(fmt::format("It asks for: {}", fmt::join(prompt.skills, ", ")), style::dim);
}

Result<StoryPrompt> chosen_prompt(const Storytelling& telling, const Invocation& arguments) {
  if (const auto id = arguments.value("prompt")) return telling.prompt(*id);
  if (const auto skill = arguments.value("skill")) return telling.next_prompt(*skill);
  const auto story = arguments.value("story");
  if (!story) return telling.next_prompt("");
  return telling.story(*story).and_then(
      [&](const Story& told) { return telling.next_prompt(told.skills.empty() ? std::string() : told.skills.front()); });
}

Result<ExitCode> keep(Context& context, Storytelling& telling, PromptAnswer answer) {
  const auto kept = telling.record(std::move(answer));
  if (!kept) return unexpected(kept.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(json_document({{"answer", json_of(*kept)}}));
    return ExitCode::success;
  }
  console.print(prompt_answer_lines(*kept, console.columns(), console.look().charset));
  console.next(kept->story.empty() ? std::string("rehearse story new") : fmt::format("rehearse story show {}", kept->story));
  return ExitCode::success;
}

// "s", "situation", or the first letters of several: "star".
std::vector<std::string> parts_of(const std::string& words) {
  std::vector<std::string> parts;
  for (const std::string& part : story_parts()) {
    if (words.find(part) != std::string::npos) parts.push_back(part);
  }
  if (!parts.empty() || words.size() > 4) return parts;
  for (const std::string& part : story_parts()) {
    if (words.find(part.front()) != std::string::npos) parts.push_back(part);
  }
  return parts;
}

Result<ExitCode> practise(Context& context, Storytelling& telling, PromptAnswer answer, const StoryPrompt& prompt) {
  Console& console = context.console();
  show_prompt(console, prompt);
  console.print_wrapped(
      fmt::format("{} from now. Type it, and end with an empty line; or say it aloud and press Enter when you are "
                  "done. q stops.",
                  duration_text(answer.limit)),
      style::dim);
  static_cast<void>(console.flush());
  auto told = read_timed_answer(context, answer.limit);
  if (!told) {
    if (told.error().code != ErrorCode::interrupted) return unexpected(told.error());
    console.message("Stopped; nothing was kept.");
    return ExitCode::success;
  }
  answer.answer = std::move(told->text);
  answer.took = told->took;
  const auto parts =
      console.ask(Line("What was in it (s situation, t task, a action, r result), as in sar?", style::accent).add(" "));
  if (!parts) return unexpected(parts.error());
  answer.parts = parts_of(*parts);
  const auto rating = console.ask(Line("From 1 to 5, how well was it told (Enter skips)?", style::accent).add(" "));
  if (!rating) return unexpected(rating.error());
  answer.rating = parse_number(*rating, "the rating", 1, 5).value_or(0);
  if (answer.story.empty()) {
    auto story = console.ask(Line("Which story was it (its name; Enter: none of them)?", style::accent).add(" "));
    if (!story) return unexpected(story.error());
    if (telling.story(*story)) answer.story = std::move(*story);
  }
  return keep(context, telling, std::move(answer));
}

// Without a terminal: what was answered elsewhere, with its time.
Result<ExitCode> record(Context& context, Storytelling& telling, PromptAnswer answer, const Invocation& arguments) {
  const auto took = arguments.value("took");
  if (!took) return unexpected(ErrorCode::bad_input, "how many seconds did it take?", "--took 110");
  const auto seconds = parse_number(*took, "--took", 1, 3600);
  if (!seconds) return unexpected(seconds.error());
  answer.took = std::chrono::seconds(*seconds);
  const std::string text = arguments.value("answer").value_or("");
  auto words = text == "-" ? read_input(text) : Result<std::string>(text);
  if (!words) return unexpected(words.error());
  answer.answer = std::move(*words);
  answer.parts = listed(arguments.values("part"));
  if (const auto rating = arguments.value("rating")) {
    const auto number = parse_number(*rating, "--rating", 1, 5);
    if (!number) return unexpected(number.error());
    answer.rating = *number;
  }
  return keep(context, telling, std::move(answer));
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  auto opened = open_journal<Storytelling>(context);
  if (!opened) return unexpected(opened.error());
  const auto prompt = chosen_prompt(opened->facade, arguments);
  if (!prompt) return unexpected(prompt.error());
  PromptAnswer answer;
  answer.prompt = prompt->id;
  answer.story = arguments.value("story").value_or("");
  answer.limit = prompt_limit;
  Console& console = context.console();
  if (arguments.has("took") || arguments.has("answer")) return record(context, opened->facade, std::move(answer), arguments);
  if (console.interactive() && !console.json()) return practise(context, opened->facade, std::move(answer), *prompt);
  if (console.json()) {
    console.print_raw(json_document({{"prompt", json_of(*prompt)}, {"limit_ms", prompt_limit.count()}}));
    return ExitCode::success;
  }
  show_prompt(console, *prompt);
  console.next(fmt::format("rehearse story practise --prompt {} --took SECONDS --answer \"...\"", prompt->id));
  return ExitCode::success;
}

Result<ExitCode> list_prompts(Context& context, const Invocation&) {
  const auto opened = open_journal<Storytelling>(context);
  if (!opened) return unexpected(opened.error());
  const auto prompts = opened->facade.prompts();
  if (!prompts) return unexpected(prompts.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(
        json_document({{"prompts", json_of_all(*prompts)}, {"answers", json_of_all(opened->journal.prompt_answers)}}));
    return ExitCode::success;
  }
  const Charset charset = console.look().charset;
  for (const StoryPrompt& prompt : *prompts) {
    Line line(sanitize_line(prompt.id, charset), style::accent);
    console.print(wrapped(line.pad_to(20).add(" ").add(sanitize_line(prompt.text, charset)), console.columns(), 21));
  }
  console.next("rehearse story practise --prompt PROMPT");
  return ExitCode::success;
}

}  // namespace

CommandSpec story_practise_command() {
  return {.name = "story practise",
          .group = CommandGroup::real,
          .summary = "answer a behavioural question in two minutes, typed or aloud",
          .description =
              "The one you have not answered for longest. On a terminal the clock runs; without one --took records an "
              "answer given elsewhere.",
          .options = {{"--skill", "a question that asks for this skill", Arity::value, "SKILL", Completion::skill},
                      {"--story", "one that this story answers", Arity::value, "STORY", Completion::story},
                      {"--prompt", "this question", Arity::value, "PROMPT", Completion::prompt},
                      {"--took", "seconds that it took", Arity::value, "SECONDS"},
                      {"--answer", "what was said; - reads standard input", Arity::value, "TEXT"},
                      {"--part", "situation, task, action or result was in it; several times", Arity::values, "PART"},
                      {"--rating", "how well it was told, 1 to 5", Arity::value, "N"}},
          .examples = {"rehearse story practise", "rehearse story practise --skill conflict",
                       "rehearse story practise --story the-lost-index --took 110 --part situation --part action --rating 3"},
          .next = "rehearse story list",
          .run = run};
}

CommandSpec story_prompts_command() {
  return {.name = "story prompts",
          .group = CommandGroup::real,
          .summary = "all behavioural questions",
          .examples = {"rehearse story prompts"},
          .next = "rehearse story practise --prompt PROMPT",
          .run = list_prompts};
}

}  // namespace rehearse
