#include "commands/commands.hpp"
#include "context.hpp"
#include "rehearse/practice/drilling.hpp"
#include "session_flow.hpp"

namespace rehearse {
namespace {

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  auto slug = arguments.value("slug");
  if (const auto known = arguments.value("variant-of")) {
    if (slug) return unexpected(ErrorCode::bad_input, "either a problem or a variant of one, not both");
    const auto variant = Drilling(**practice).variant_of(*known);
    if (!variant) return unexpected(variant.error());
    slug = *variant;
  }
  if (!slug) {
    const auto open = running_session(context);
    if (!open) return unexpected(open.error());
    return go_on(context, *open);
  }
  const auto view = (*practice)->start_solve(*slug, arguments.value("lang").value_or(""));
  if (!view) return unexpected(view.error());
  return go_on(context, *view);
}

}  // namespace

CommandSpec solve_command() {
  return {
      .name = "solve",
      .group = CommandGroup::session,
      .summary = "one problem without a clock, with its full statement",
      .options = {{"slug", "the problem; absent: go on with the running session", Arity::value, "SLUG", Completion::slug},
                  {"--variant-of", "another problem of the same pattern, one not seen lately", Arity::value, "SLUG",
                   Completion::slug},
                  {"--lang", "cpp, python, sql ...", Arity::value, "LANG", Completion::language}},
      .examples = {"rehearse solve two-sum", "rehearse solve lru-cache --lang python", "rehearse solve --variant-of two-sum"},
      .next = "rehearse finish",
      .runs_code = true,
      .run = run};
}

}  // namespace rehearse
