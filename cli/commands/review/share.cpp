#include "commands/commands.hpp"
#include "context.hpp"
#include "rehearse/practice/debriefing.hpp"
#include "views/failure_text.hpp"

namespace rehearse {
namespace {

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const Debriefing debriefing(**practice);
  const std::string id = *arguments.value("entry");
  Console& console = context.console();
  if (console.json()) {
    const auto entry = debriefing.entry(id);
    if (!entry) return unexpected(entry.error());
    console.print_raw(failures_json({redacted(*entry)}));
    return ExitCode::success;
  }
  const auto text = debriefing.share(id, arguments.has("with-source") ? SourcePolicy::shown : SourcePolicy::left_out);
  if (!text) return unexpected(text.error());
  console.print_raw(sanitize(*text, Charset::utf8));
  return ExitCode::success;
}

}  // namespace

CommandSpec review_share_command() {
  return {.name = "review share",
          .group = CommandGroup::afterwards,
          .summary = "an entry as Markdown for someone else, private parts left out",
          .description =
              "Left out: what you typed, how you felt, other sessions, names of your own, paths and messages of your programs; "
              "and the source, unless you ask for it.",
          .options = {{"entry", "as the list names it", Arity::value, "ENTRY", Completion::failure, true},
                      {"--with-source", "with the source that failed, and what made it pass"}},
          .examples = {"rehearse review share ENTRY > entry.md", "rehearse review share ENTRY --with-source"},
          .next = "rehearse review",
          .run = run};
}

}  // namespace rehearse
