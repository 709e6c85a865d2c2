#include <fmt/format.h>

#include "commands/commands.hpp"
#include "context.hpp"
#include "drill/drill_flow.hpp"
#include "views/drill_text.hpp"

namespace rehearse {
namespace {

Result<DrillView> predict(Drilling& drilling, const std::vector<std::string>& words) {
  const auto verdict = verdict_in(words.empty() ? std::string() : words.front());
  if (!verdict) {
    return unexpected(ErrorCode::bad_input,
                      "the answer is a verdict: AC, WA, TLE or RTE, and the group in which it fails first",
                      "as in: rehearse drill answer WA edge");
  }
  return drilling.predict(*verdict, words.size() > 1 ? words[1] : std::string());
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  Drilling drilling(**practice);
  const auto open = drilling.current();
  if (!open) return unexpected(open.error());
  const bool verdict = open->mode == DrillMode::predict;
  const auto after = verdict ? predict(drilling, arguments.values("text")) : drilling.answer(arguments.text("text"));
  if (!after) return unexpected(after.error());
  return show_item(context, *after);
}

}  // namespace

CommandSpec drill_answer_command() {
  return {
      .name = "drill answer",
      .group = CommandGroup::session,
      .summary = "answer the item of the drill: in words, or with a verdict and a group",
      .description =
          "Where a brief is to be asked about, each question goes by rehearse ask; without words this says that there are no "
          "more.",
      .options = {{"text", "your answer; \"WA edge\" where a verdict is asked for", Arity::values, "TEXT"}},
      .examples = {"rehearse drill answer \"each element enters and leaves the window once\"", "rehearse drill answer WA edge"},
      .next = "rehearse drill next",
      .run = run};
}

}  // namespace rehearse
