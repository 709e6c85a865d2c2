#include "drill/drill_flow.hpp"

#include <fmt/format.h>

#include "drill/exercise_dialogue.hpp"
#include "interview/interview_screen.hpp"
#include "progress.hpp"
#include "session_flow.hpp"
#include "views/drill_text.hpp"
#include "views/session_text.hpp"

namespace rehearse {
namespace {

ExitCode left(Console& console, ExitCode code) {
  console.message("The drill waits for you, without a clock. Come back: rehearse drill");
  return code;
}

// Whether the user wants the next item; the last one ends the drill.
Result<bool> wants_more(Console& console, const DrillView& drill) {
  const bool last = drill.number == drill.count;
  const auto answer =
      console.ask(Line(last ? "Enter ends the drill, q leaves it open:" : "Enter goes on, q leaves:", style::dim).add(" "));
  if (!answer && answer.error().code != ErrorCode::interrupted) return unexpected(answer.error());
  return answer && *answer != "q";
}

Result<DrillView> next(Console& console, Drilling& drilling) {
  Progress progress(console, Progress::Counts::hidden);
  auto view = drilling.next(progress.options());
  progress.finish();
  return view;
}

Result<ExitCode> drill_on_terminal(Context& context, Practice& practice) {
  Console& console = context.console();
  Drilling drilling(practice);
  while (true) {
    auto drill = drilling.current();
    if (!drill) return unexpected(drill.error());
    if (drill->stage == DrillStage::coding) {
      const auto screen = run_interview_screen(context, drill->view);
      if (!screen) {
        if (screen.error().code != ErrorCode::unavailable) return unexpected(screen.error());
        return show_item(context, *drill);
      }
      if (screen->failure) return unexpected(*screen->failure);
      if (screen->end == ScreenEnd::ended) return sum_up_drill(context, screen->view);
      if (screen->end == ScreenEnd::left) return left(console, ExitCode::success);
      if (screen->end == ScreenEnd::interrupted) return left(console, ExitCode::interrupted);
      continue;
    }
    const auto end = run_exercise(console, practice, *drill);
    if (!end) return unexpected(end.error());
    const auto more = *end == DialogueEnd::done ? wants_more(console, *drill) : Result<bool>(false);
    if (!more) return unexpected(more.error());
    if (!*more) return left(console, ExitCode::success);
    const auto after = next(console, drilling);
    if (!after) return unexpected(after.error());
    if (after->view.session.ended) return sum_up_drill(context, after->view);
  }
}

}  // namespace

Result<ExitCode> go_on_drilling(Context& context) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  if (context.console().can_draw()) return drill_on_terminal(context, **practice);
  Drilling drilling(**practice);
  if (const auto kept = drilling.keep_phases(); !kept) return unexpected(kept.error());
  const auto drill = drilling.current();
  if (!drill) return unexpected(drill.error());
  return show_item(context, *drill);
}

Result<ExitCode> show_item(Context& context, const DrillView& drill) {
  Console& console = context.console();
  if (drill.view.session.ended) return sum_up_drill(context, drill.view);
  if (console.json()) {
    console.print_raw(item_json(drill));
    return ExitCode::success;
  }
  if (drill.stage == DrillStage::coding) {
    console.print(item_lines(drill, console.columns(), console.look().charset));
    return show_session_plainly(context, drill.view);
  }
  const bool revealed = drill.stage == DrillStage::scoring || drill.stage == DrillStage::done;
  console.print(revealed ? revealed_lines(drill, console.columns(), console.look().charset)
                         : item_lines(drill, console.columns(), console.look().charset));
  console.print(how_to_answer(drill));
  return ExitCode::success;
}

Result<ExitCode> sum_up_drill(Context& context, const SessionView& view) {
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(drill_json(view));
    return ExitCode::success;
  }
  explain_failures(context, view.session.id);
  console.print(drill_lines(view.session, console.columns(), console.look().charset));
  console.next("rehearse drill, or rehearse review for what is not there yet");
  return ExitCode::success;
}

}  // namespace rehearse
