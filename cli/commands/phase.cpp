#include <fmt/format.h>

#include "commands/commands.hpp"
#include "context.hpp"
#include "rehearse/bank/bank.hpp"
#include "session_flow.hpp"
#include "views/session_text.hpp"

namespace rehearse {
namespace {

Result<Phase> wanted_phase(const std::string& word, Phase now) {
  const int index = static_cast<int>(now);
  if (word == "next" || word == "back") {
    const int wanted = word == "next" ? index + 1 : index - 1;
    if (wanted < 0 || wanted >= phase_count) {
      return unexpected(ErrorCode::conflict, fmt::format("{} is the {} phase", to_string(now), wanted < 0 ? "first" : "last"));
    }
    return static_cast<Phase>(wanted);
  }
  if (const auto phase = parse_phase(word)) return *phase;
  std::vector<std::string> names{"next", "back"};
  for (int i = 0; i < phase_count; ++i) names.emplace_back(to_string(static_cast<Phase>(i)));
  const auto near = nearest(word, names, 1);
  return unexpected(
      ErrorCode::bad_input, fmt::format("there is no phase \"{}\"", word),
      near.empty() ? fmt::format("one of: {}", fmt::join(names, ", ")) : fmt::format("did you mean {}?", near.front()));
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  auto view = running_session(context);
  if (!view) return unexpected(view.error());
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  if (const auto word = arguments.value("phase")) {
    const auto phase = wanted_phase(*word, view->session.phase);
    if (!phase) return unexpected(phase.error());
    view = (*practice)->enter_phase(*phase);
    if (!view) return unexpected(view.error());
    tell_alarms(context);
  }
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(session_json(*view));
  } else {
    console.print(Line(std::string(to_string(view->session.phase))));
  }
  return ExitCode::success;
}

}  // namespace

CommandSpec phase_command() {
  return {.name = "phase",
          .group = CommandGroup::session,
          .summary = "tell or change the phase: understand, plan, code, test, analyse, questions",
          .description =
              "Alarms that are due are told here and by run and submit; approach and its cost are asked for once, when "
              "coding begins.",
          .options = {{"phase", "its name, next or back; absent: tell it", Arity::value, "PHASE", Completion::phase}},
          .examples = {"rehearse phase next", "rehearse phase code"},
          .run = run};
}

}  // namespace rehearse
