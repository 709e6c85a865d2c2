#include <charconv>

#include <fmt/format.h>

#include "commands/commands.hpp"
#include "context.hpp"
#include "drill/drill_flow.hpp"

namespace rehearse {
namespace {

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const std::string text = arguments.value("value").value_or("");
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) {
    return unexpected(ErrorCode::bad_input, fmt::format("a rating is a whole number, not \"{}\"", text),
                      "a card: 1 again, 2 hard, 3 good, 4 easy; an explanation: how many of the points you said");
  }
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const auto after = Drilling(**practice).rate(value);
  if (!after) return unexpected(after.error());
  return show_item(context, *after);
}

}  // namespace

CommandSpec drill_rate_command() {
  return {.name = "drill rate",
          .group = CommandGroup::session,
          .summary = "rate your own answer, once you have seen what it is held against",
          .options = {{"value", "of a card 1 (again) to 4 (easy); of an explanation how many of the points you said",
                       Arity::value, "N", Completion::nothing, true}},
          .examples = {"rehearse drill rate 3"},
          .next = "rehearse drill next",
          .run = run};
}

}  // namespace rehearse
