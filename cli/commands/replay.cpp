#include "replay/player.hpp"

#include <charconv>

#include <fmt/format.h>

#include "commands/commands.hpp"
#include "rehearse/practice/debriefing.hpp"
#include "rehearse/review/review_json.hpp"

namespace rehearse {
namespace {

Result<std::optional<int>> task_of(const Invocation& arguments, const Playback& play) {
  const auto text = arguments.value("task");
  if (!text) return std::optional<int>();
  int number = 0;
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
  const bool fits =
      error == std::errc() && end == text->data() + text->size() && number >= 1 && number <= std::ssize(play.tasks);
  if (!fits) {
    return unexpected(
        ErrorCode::bad_input, fmt::format("--task is not \"{}\"", *text),
        play.tasks.size() == 1 ? std::string("the session has one task") : fmt::format("1 to {}", play.tasks.size()));
  }
  return std::optional(number - 1);
}

// The moment that was asked for; null: none was.
Result<const Moment*> moment_of(const Invocation& arguments, const Playback& play) {
  const auto task = task_of(arguments, play);
  if (!task) return unexpected(task.error());
  const auto at = arguments.value("at");
  if (!at && !*task) return nullptr;
  const auto elapsed = at ? parse_moment(*at) : std::optional(play.end);
  if (!elapsed) {
    return unexpected(ErrorCode::bad_input, fmt::format("--at is not \"{}\"", *at),
                      "minutes and seconds since the start, as 12:40");
  }
  const Moment* found = play.at(*elapsed, *task);
  if (found == nullptr)
    return unexpected(ErrorCode::not_found, "nothing had happened by then", "rehearse replay lists all moments");
  return found;
}

Result<ExitCode> show_moment(Console& console, Practice& practice, const Playback& play, const Moment& moment) {
  const auto texts = texts_of(practice, play, moment);
  if (!texts) return unexpected(texts.error());
  if (console.json()) {
    console.print_raw(moment_json(play, moment, texts->source, texts->to_next));
  } else {
    console.print(moment_lines(play, moment, *texts, console.columns(), console.look().charset));
  }
  return ExitCode::success;
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const auto play = Debriefing(**practice).playback(arguments.value("session").value_or(""));
  if (!play) return unexpected(play.error());
  const auto moment = moment_of(arguments, *play);
  if (!moment) return unexpected(moment.error());
  Console& console = context.console();
  if (console.can_draw()) {
    const auto played = run_player(context, *play, *moment == nullptr ? 0 : (*moment)->index);
    if (played || played.error().code != ErrorCode::unavailable) return played;
  }
  if (*moment != nullptr) return show_moment(console, **practice, *play, **moment);
  if (console.json()) {
    console.print_raw(playback_json(*play));
    return ExitCode::success;
  }
  console.print(playback_lines(*play, console.columns(), console.look().charset));
  console.next(fmt::format("rehearse replay {} --at MM:SS", play->session));
  return ExitCode::success;
}

}  // namespace

CommandSpec replay_command() {
  return {.name = "replay",
          .group = CommandGroup::afterwards,
          .summary = "an ended session again, moment by moment, with the source as it stood",
          .description =
              "On a terminal a player: n and p step, r, s and f jump to runs, submissions and what did not pass, d shows the "
              "difference to the next source, q leaves. Without one, or with --plain, the moments as lines; with --at one of "
              "them whole: the source as it stood, how it was tried, and what changed next.",
          .options = {{"session", "its name; absent: the last one", Arity::value, "SESSION", Completion::session},
                      {"--at", "the moment, in minutes and seconds since the start", Arity::value, "MM:SS"},
                      {"--task", "only this task, counted from 1", Arity::value, "N"}},
          .examples = {"rehearse replay", "rehearse replay --at 12:40 --plain", "rehearse replay SESSION --task 2"},
          .next = "rehearse postmortem",
          .run = run};
}

}  // namespace rehearse
