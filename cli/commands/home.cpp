#include <fmt/format.h>

#include "commands/commands.hpp"
#include "context.hpp"
#include "views/home_text.hpp"

namespace rehearse {
namespace {

Result<ExitCode> run(Context& context, const Invocation&) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const auto current = current_session(context);
  if (!current && current.error().code != ErrorCode::not_found) return unexpected(current.error());
  const std::optional<SessionView> session = current ? std::optional(*current) : std::nullopt;
  const auto home = Planning(**practice).home();
  if (!home) return unexpected(home.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(home_json(*home, session));
  } else {
    console.print(home_lines(*home, session, console.columns(), console.look().charset));
  }
  return ExitCode::success;
}

}  // namespace

CommandSpec home_command() {
  return {.name = "",
          .summary = "what is running, and what to do next",
          .examples = {"rehearse interview", "rehearse interview --profile onsite --lang python",
                       "rehearse judge two-sum solution.py", "rehearse postmortem"},
          .hidden = true,
          .run = run};
}

}  // namespace rehearse
