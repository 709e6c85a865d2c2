#include <fmt/format.h>

#include "commands/commands.hpp"
#include "context.hpp"
#include "rehearse/practice/debriefing.hpp"
#include "session_flow.hpp"

namespace rehearse {
namespace {

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const Debriefing debriefing(**practice);
  const auto entry = debriefing.entry(*arguments.value("entry"));
  if (!entry) return unexpected(entry.error());
  const auto variant = debriefing.variant_of(*entry);
  if (!variant) return unexpected(variant.error());
  if (variant->is_itself) {
    context.console().message("No other problem of the bank shares a pattern with it: here it is itself, on a blank page.");
  }
  const auto view = (*practice)->start_solve(variant->slug, entry->language);
  if (!view) return unexpected(view.error());
  return go_on(context, *view);
}

}  // namespace

CommandSpec review_variant_command() {
  return {.name = "review variant",
          .group = CommandGroup::afterwards,
          .summary = "another problem of the same pattern, on a blank page",
          .description = "Solving a variant cleanly is what makes an entry \"recovered\". It is untimed.",
          .options = {{"entry", "as the list names it", Arity::value, "ENTRY", Completion::failure, true}},
          .examples = {"rehearse review variant ENTRY"},
          .next = "rehearse submit",
          .runs_code = true,
          .run = run};
}

}  // namespace rehearse
