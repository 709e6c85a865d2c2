#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "commands/commands.hpp"
#include "context.hpp"
#include "interview/threshold.hpp"
#include "interviewer/controller.hpp"
#include "rehearse/practice/profiling.hpp"
#include "rehearse/practice/recording.hpp"
#include "rehearse/practice/selecting.hpp"
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
  if (const auto profile = arguments.value("name")) {
    if (arguments.value("profile").value_or(*profile) != *profile) {
      return unexpected(ErrorCode::bad_input, "two profiles are given", "name one: rehearse interview PROFILE");
    }
    options.profile = *profile;
  }
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
  if (!options.problems.empty() && arguments.has("unseen")) {
    return unexpected(ErrorCode::bad_input, "--problem names what is served, and --unseen chooses it", "give one of the two");
  }
  if (const auto language = arguments.value("lang")) options.language = *language;
  if (const auto role = arguments.value("role")) options.role = *role;
  if (const auto folder = arguments.value("workspace")) options.workspace = std::filesystem::absolute(*folder);
  if (arguments.has("strict") && arguments.has("no-strict")) {
    return unexpected(ErrorCode::bad_input, "--strict and --no-strict contradict each other", "give one of the two");
  }
  if (arguments.has("strict")) options.strict = true;
  if (arguments.has("no-strict")) options.strict = false;
  return options;
}

bool asks_for_a_new_one(const Invocation& arguments) {
  for (const char* key : {"name", "profile", "minutes", "difficulty", "problem", "lang", "seed", "strict", "no-strict",
                          "unseen", "role", "workspace"}) {
    if (arguments.has(key)) return true;
  }
  return false;
}

Result<ScreenOptions> screen_options(Context& context, const Invocation& arguments) {
  ScreenOptions options;
  if (!arguments.has("record")) {
    if (arguments.has("silence")) return unexpected(ErrorCode::bad_input, "--silence belongs to --record");
    return options;
  }
  if (!context.console().can_draw()) {
    return unexpected(ErrorCode::bad_input, "--record needs the live screen, which a terminal has",
                      "it records as long as the screen is open");
  }
  options.record_silence = usual_silence;
  if (const auto minutes = arguments.value("silence")) {
    const auto count = number<int>(*minutes, "--silence");
    if (!count) return unexpected(count.error());
    if (*count < 1 || *count > 60) return unexpected(ErrorCode::bad_input, "--silence is from 1 to 60 minutes");
    options.record_silence = std::chrono::minutes(*count);
  }
  return options;
}

Result<std::optional<int>> nerves_of(const Invocation& arguments) {
  const auto text = arguments.value("nerves");
  if (!text) return std::optional<int>();
  const auto level = number<int>(*text, "--nerves");
  if (!level) return unexpected(level.error());
  if (*level < 1 || *level > 5) return unexpected(ErrorCode::bad_input, "--nerves is from 1 (calm) to 5 (very nervous)");
  return std::optional(*level);
}

// What will be sat, in a line.
std::string announcement(Practice& practice, const InterviewOptions& options) {
  std::string text = "An interview: " + options.profile;
  const auto profiles = Profiling(practice).all();
  if (profiles) {
    const auto found = std::ranges::find(*profiles, options.profile, &Profile::name);
    const bool as_it_is = !options.budget && options.difficulties.empty() && options.problems.empty();
    if (found != profiles->end() && as_it_is) text += fmt::format(" ({})", found->summary);
  }
  return text + ". The clock starts when you do.";
}

// Asks what comes before the clock, starts it, and opens the screen.
Result<ExitCode> begin(Context& context, Practice& practice, const InterviewOptions& options, const Invocation& arguments) {
  const auto screen = screen_options(context, arguments);
  if (!screen) return unexpected(screen.error());
  auto nerves = nerves_of(arguments);
  if (!nerves) return unexpected(nerves.error());
  if (context.console().can_draw() && !arguments.has("now") && !*nerves) {
    const auto threshold = ask_before_the_start(context, announcement(practice, options));
    if (!threshold) return unexpected(threshold.error());
    if (!threshold->starts) {
      context.console().message("Not started. It waits for you: rehearse interview");
      return ExitCode::success;
    }
    *nerves = threshold->nerves;
  }
  InterviewOptions chosen = options;
  if (arguments.has("unseen")) {
    auto slugs = unseen_problems(practice, options);
    if (!slugs) return unexpected(slugs.error());
    chosen.problems = std::move(*slugs);
  }
  auto view = practice.start_interview(chosen);
  if (!view) return unexpected(view.error());
  if (*nerves) {
    if (auto rated = practice.rate_nerves(**nerves); !rated) return unexpected(rated.error());
  }
  return go_on(context, *view, *screen);
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const auto options = options_of(arguments);
  if (!options) return unexpected(options.error());

  const auto open = current_session(context);  // also ends one whose time has passed
  if (!open && open.error().code != ErrorCode::not_found) return unexpected(open.error());
  const bool running = open && !open->session.ended;
  if (arguments.has("interviewer")) {
    if (!open) return unexpected(open.error());
    return conduct(context);
  }
  if (running && (arguments.has("resume") || !asks_for_a_new_one(arguments))) {
    const auto screen = screen_options(context, arguments);
    if (!screen) return unexpected(screen.error());
    return go_on(context, *open, *screen);
  }
  if (arguments.has("resume")) {
    if (open) return after_the_end(context, *open);
    return unexpected(open.error());
  }
  if (running) {  // refused before anything is asked
    return unexpected(ErrorCode::conflict, fmt::format("the session {} is still running", open->session.id),
                      "go on with it: rehearse interview --resume; or end it: rehearse finish");
  }
  return begin(context, **practice, *options, arguments);
}

std::string profiles_text() {
  std::string text = "Profiles:";
  for (const Profile& profile : built_in_profiles()) text += fmt::format("\n  {:<11} {}", profile.name, profile.summary);
  text += "\nYour own: rehearse profile save NAME.";
  text +=
      "\nBefore the clock starts you may say how nervous you are, and breathe. With --record the sound is kept in a folder of "
      "the session below the data folder, which only you can read; rehearse forget deletes it.";
  return text;
}

}  // namespace

CommandSpec interview_command() {
  return {.name = "interview",
          .group = CommandGroup::session,
          .summary = "sit a mock interview, or go on with the running one",
          .description = profiles_text(),
          .options =
              {{"name", "the profile; see below", Arity::value, "PROFILE", Completion::profile},
               {"--profile", "the profile, given as an option", Arity::value, "PROFILE", Completion::profile},
               {"--lang", "cpp, python, sql ...; rehearse languages lists them", Arity::value, "LANG", Completion::language},
               {"--problem", "this problem and no other; several for several tasks", Arity::values, "SLUG", Completion::slug},
               {"--minutes", "the time for all tasks together", Arity::value, "N"},
               {"--difficulty", "of each task, in order: easy, medium, hard", Arity::values, "WORD", Completion::difficulty},
               {"--strict", "no pause, one submission a task, results only at the end"},
               {"--no-strict", "the opposite, whatever the profile says"},
               {"--unseen", "only problems that you never met, as long as there are some"},
               {"--seed", "repeats a selection of problems", Arity::value, "N"},
               {"--role", "what you are preparing for, in your words", Arity::value, "TEXT"},
               {"--workspace", "where the solution files go", Arity::value, "FOLDER", Completion::folder},
               {"--record", "record the sound on this machine, while the screen is open"},
               {"--silence", "with --record: an alarm after so many minutes without a voice; 3 if absent", Arity::value, "N"},
               {"--nerves", "how nervous you are, 1 to 5; it is not asked then", Arity::value, "N"},
               {"--now", "start at once, ask nothing before"},
               {"--interviewer", "be the interviewer of the running session, at a second terminal"},
               {"--resume", "go on with the running session, never start one"}},
          .examples = {"rehearse interview", "rehearse interview onsite --lang python",
                       "rehearse interview --minutes 25 --difficulty easy", "rehearse interview --problem two-sum --strict"},
          .next = "rehearse postmortem",
          .runs_code = true,
          .run = run};
}

}  // namespace rehearse
