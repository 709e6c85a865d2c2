#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "context.hpp"

namespace rehearse {
namespace {

// The cost is told before the hint is taken; who can answer is asked.
Result<bool> is_meant(Console& console, int level, bool sure) {
  const std::string offer = fmt::format("Hint {} of {}, {}. {}", level, last_hint_level, hint_kind(level), hint_cost(level));
  if (level <= 1 || sure || !console.interactive()) {
    if (!console.json()) console.message(offer, style::dim);
    return true;
  }
  const auto answer = console.ask(Line(offer, style::warning).add(" Take it? [y/N] "));
  if (!answer) return unexpected(answer.error());
  return *answer == "y" || *answer == "Y" || *answer == "yes";
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto session = running_session(context);
  if (!session) return unexpected(session.error());
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const int level = session->session.task().hints_taken + 1;
  if (level <= last_hint_level) {
    const auto meant = is_meant(context.console(), level, arguments.has("yes"));
    if (!meant) return unexpected(meant.error());
    if (!*meant) {
      context.console().message("Not taken.");
      return ExitCode::success;
    }
  }
  const auto hint = (*practice)->hint();
  if (!hint) return unexpected(hint.error());
  Console& console = context.console();
  if (console.json()) {
    const nlohmann::json json{{"schema", 1},
                              {"level", hint->level},
                              {"kind", hint_kind(hint->level)},
                              {"cost", hint_cost(hint->level)},
                              {"text", hint->text}};
    console.print_raw(json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
  } else {
    console.print_wrapped(fmt::format("Hint {}: {}", hint->level, hint->text));
  }
  return ExitCode::success;
}

}  // namespace

CommandSpec hint_command() {
  return {.name = "hint",
          .group = CommandGroup::session,
          .summary = "take the next hint: direction, technique, algorithm, key insight",
          .description =
              "Its cost is told first: from level 2 on the problem counts as Hard in the schedule and comes back sooner, "
              "from level 3 on the review notes a gap in knowledge. On a terminal those are asked about.",
          .options = {{"-y,--yes", "do not ask"}},
          .examples = {"rehearse hint", "rehearse hint --yes"},
          .next = "rehearse note",
          .run = run};
}

}  // namespace rehearse
