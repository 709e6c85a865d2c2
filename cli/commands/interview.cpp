#include <charconv>

#include <fmt/format.h>

#include "commands/commands.hpp"
#include "context.hpp"
#include "session_flow.hpp"

namespace rehearse {
namespace {

template <class T>
Result<T> number(const std::string& text, std::string_view option) {
  T value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) {
    return unexpected(ErrorCode::bad_input, fmt::format("{} is a whole number, not \"{}\"", option, text));
  }
  return value;
}

Result<InterviewOptions> options_of(const Invocation& arguments) {
  InterviewOptions options;
  if (const auto profile = arguments.value("profile")) options.profile = *profile;
  if (const auto profile = arguments.value("name")) options.profile = *profile;
  if (const auto minutes = arguments.value("minutes")) {
    const auto count = number<int>(*minutes, "--minutes");
    if (!count) return unexpected(count.error());
    if (*count < 1 || *count > 600) return unexpected(ErrorCode::bad_input, "--minutes is from 1 to 600");
    options.budget = std::chrono::minutes(*count);
  }
  if (const auto seed = arguments.value("seed")) {
    const auto value = number<std::uint64_t>(*seed, "--seed");
    if (!value) return unexpected(value.error());
    options.seed = *value;
  }
  options.difficulties = arguments.values("difficulty");
  for (const std::string& word : options.difficulties) {
    if (!parse_difficulty(word)) {
      return unexpected(ErrorCode::bad_input, fmt::format("there is no difficulty \"{}\"", word), "easy, medium or hard");
    }
  }
  options.problems = arguments.values("problem");
  if (const auto language = arguments.value("lang")) options.language = *language;
  if (const auto role = arguments.value("role")) options.role = *role;
  if (const auto folder = arguments.value("workspace")) options.workspace = std::filesystem::absolute(*folder);
  if (arguments.has("strict")) options.strict = true;
  if (arguments.has("no-strict")) options.strict = false;
  return options;
}

bool asks_for_a_new_one(const Invocation& arguments) {
  for (const char* key :
       {"name", "profile", "minutes", "difficulty", "problem", "lang", "seed", "strict", "no-strict", "role", "workspace"}) {
    if (arguments.has(key)) return true;
  }
  return false;
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const auto options = options_of(arguments);
  if (!options) return unexpected(options.error());

  const auto open = current_session(context);  // also ends one whose time has passed
  if (!open && open.error().code != ErrorCode::not_found) return unexpected(open.error());
  const bool running = open && !open->session.ended;
  if (running && !asks_for_a_new_one(arguments)) return go_on(context, *open);
  if (arguments.has("resume")) {
    if (open) return after_the_end(context, *open);
    return unexpected(open.error());
  }
  const auto view = (*practice)->start_interview(*options);
  if (!view) return unexpected(view.error());
  return go_on(context, *view);
}

std::string profiles_text() {
  std::string text = "Profiles:";
  for (const Profile& profile : built_in_profiles()) text += fmt::format("\n  {:<11} {}", profile.name, profile.summary);
  return text;
}

}  // namespace

CommandSpec interview_command() {
  return {
      .name = "interview",
      .group = CommandGroup::session,
      .summary = "sit a mock interview, or go on with the running one",
      .description = profiles_text(),
      .options = {{"name", "the profile; see below", Arity::value, "PROFILE", Completion::profile},
                  {"--profile", "the same as an option", Arity::value, "PROFILE", Completion::profile},
                  {"--lang", "cpp, python, sql ...; rehearse languages lists them", Arity::value, "LANG", Completion::language},
                  {"--problem", "this problem and no other; several for several tasks", Arity::values, "SLUG",
                   Completion::slug},
                  {"--minutes", "the time for all tasks together", Arity::value, "N"},
                  {"--difficulty", "of each task, in order: easy, medium, hard", Arity::values, "WORD", Completion::difficulty},
                  {"--strict", "no pause, one submission a task, results only at the end"},
                  {"--no-strict", "the opposite, whatever the profile says"},
                  {"--seed", "repeats a selection of problems", Arity::value, "N"},
                  {"--role", "what you are preparing for, in your words", Arity::value, "TEXT"},
                  {"--workspace", "where the solution files go", Arity::value, "FOLDER", Completion::folder},
                  {"--resume", "go on with the running session, never start one"}},
      .examples = {"rehearse interview", "rehearse interview onsite --lang python",
                   "rehearse interview --minutes 25 --difficulty easy", "rehearse interview --problem two-sum --strict"},
      .next = "rehearse postmortem",
      .runs_code = true,
      .run = run};
}

}  // namespace rehearse
