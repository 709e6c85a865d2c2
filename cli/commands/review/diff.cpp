#include <fmt/format.h>

#include "commands/commands.hpp"
#include "context.hpp"
#include "rehearse/practice/debriefing.hpp"
#include "rehearse/review/review_json.hpp"
#include "views/diff_text.hpp"

namespace rehearse {
namespace {

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const Debriefing debriefing(**practice);
  const auto entry = debriefing.entry(*arguments.value("entry"));
  if (!entry) return unexpected(entry.error());
  if (entry->failing_source.empty() || entry->passing_source.empty()) {
    return unexpected(
        ErrorCode::not_found,
        entry->passing_source.empty() ? "no source of yours has passed here yet" : "no source was kept that failed",
        fmt::format("rehearse review retry {}", entry->id));
  }
  const auto hunks = debriefing.source_diff(entry->failing_source, entry->passing_source);
  if (!hunks) return unexpected(hunks.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(failure_diff_json(*entry, *hunks));
    return ExitCode::success;
  }
  console.print(diff_text(*hunks, console.look().charset));
  if (hunks->empty()) console.message("The two are the same: what failed once has passed since.");
  console.next(fmt::format("rehearse review show {}", entry->id));
  return ExitCode::success;
}

}  // namespace

CommandSpec review_diff_command() {
  return {.name = "review diff",
          .group = CommandGroup::afterwards,
          .summary = "from the source that failed to the one that passed",
          .options = {{"entry", "as the list names it", Arity::value, "ENTRY", Completion::failure, true}},
          .examples = {"rehearse review diff ENTRY"},
          .next = "rehearse review show ENTRY",
          .run = run};
}

}  // namespace rehearse
