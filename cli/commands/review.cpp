#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <ctime>

#include <fmt/format.h>

#include "commands/commands.hpp"
#include "context.hpp"
#include "rehearse/practice/debriefing.hpp"
#include "session_flow.hpp"
#include "views/diff_text.hpp"
#include "views/failure_text.hpp"

namespace rehearse {
namespace {

Error bad_since(const std::string& text) {
  return {ErrorCode::bad_input, fmt::format("--since is not \"{}\"", text),
          "a date as 2026-01-31, or days, weeks, months back: 10d, 2w, 3m"};
}

Result<Millis> since(const std::string& text, Millis now) {
  std::tm date{};
  const char* end = ::strptime(text.c_str(), "%Y-%m-%d", &date);
  if (end != nullptr && *end == '\0') {
    date.tm_isdst = -1;
    return std::chrono::seconds(std::mktime(&date));
  }
  int count = 0;
  const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), count);
  if (error != std::errc() || count < 0 || count > 10000 || rest + 1 != text.data() + text.size())
    return unexpected(bad_since(text));
  switch (*rest) {
    case 'd': return now - std::chrono::days(count);
    case 'w': return now - std::chrono::weeks(count);
    case 'm': return now - std::chrono::days(30 * count);
    default: return unexpected(bad_since(text));
  }
}

Result<FailureFilter> filter_of(const Invocation& arguments, Millis now) {
  FailureFilter filter;
  filter.topic = arguments.value("topic");
  filter.cause = arguments.value("cause");
  filter.tag = arguments.value("tag");
  filter.language = arguments.value("language");
  filter.slug = arguments.value("problem");
  if (const auto text = arguments.value("since")) {
    const auto when = since(*text, now);
    if (!when) return unexpected(when.error());
    filter.since = *when;
  }
  if (const auto text = arguments.value("state")) {
    if (*text == "recovered") {
      filter.state = FailureState::recovered;
    } else if (*text == "not-yet" || *text == "not yet") {
      filter.state = FailureState::not_yet;
    } else {
      return unexpected(ErrorCode::bad_input, fmt::format("--state is not \"{}\"", *text), "not-yet or recovered");
    }
  }
  return filter;
}

Result<ExitCode> list(Context& context, Practice& practice, const Invocation& arguments) {
  const auto filter = filter_of(arguments, context.clock().now().wall);
  if (!filter) return unexpected(filter.error());
  const auto entries = practice.failures(*filter);
  if (!entries) return unexpected(entries.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(failures_json(*entries));
    return ExitCode::success;
  }
  if (entries->empty()) {
    const auto narrows = [&](const char* key) { return arguments.has(key); };
    if (std::ranges::any_of(std::array{"topic", "cause", "tag", "language", "problem", "since", "state"}, narrows)) {
      console.message("No entry fits.");
      console.next("rehearse review");
    } else {
      console.message("Nothing here. Attempts that failed or were a struggle appear after a session.");
    }
    return ExitCode::success;
  }
  console.print(failure_table(*entries, console.table_columns(), console.look().charset));
  console.next(fmt::format("rehearse review show {0}, or on a blank page: rehearse review retry {0}", entries->front().id));
  return ExitCode::success;
}

// What was submitted then, and what made it pass.
Result<void> print_sources(Console& console, Practice& practice, const FailureEntry& entry) {
  const auto heading = [&](std::string_view title) {
    console.print(Line());
    console.print(Line(title, style::heading));
  };
  if (!entry.failing_source.empty()) {
    const auto source = practice.source(entry.failing_source);
    if (!source) return unexpected(source.error());
    heading("Your source then");
    console.print(source_text(*source, console.look().charset));
  }
  if (entry.failing_source.empty() || entry.passing_source.empty()) return {};
  const auto hunks = Debriefing(practice).source_diff(entry.failing_source, entry.passing_source);
  if (!hunks) return unexpected(hunks.error());
  heading("What made it pass");
  console.print(diff_text(*hunks, console.look().charset));
  return {};
}

Result<ExitCode> show(Context& context, Practice& practice, const std::string& id) {
  const auto entry = Debriefing(practice).entry(id);
  if (!entry) return unexpected(entry.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(failures_json({*entry}));
    return ExitCode::success;
  }
  const Charset charset = console.look().charset;
  console.print(failure_lines(*entry, console.columns(), charset));
  if (auto shown = print_sources(console, practice, *entry); !shown) return unexpected(shown.error());
  console.next(fmt::format("rehearse review retry {0}, or another of its kind: rehearse review variant {0}", entry->id));
  return ExitCode::success;
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const auto action = arguments.value("action");
  const auto id = arguments.value("entry");
  if (!action || *action == "list") return list(context, **practice, arguments);
  if (*action != "show" && *action != "retry") {
    return unexpected(
        ErrorCode::bad_input, fmt::format("review cannot \"{}\"", *action),
        "review list, show, retry, diff, intend, variant, share ENTRY, patterns, bugs, calibration, compare SLUG");
  }
  if (!id)
    return unexpected(ErrorCode::bad_input, fmt::format("review {} needs an ENTRY", *action), "rehearse review lists them");
  if (*action == "show") return show(context, **practice, *id);
  const auto entry = Debriefing(**practice).entry(*id);
  if (!entry) return unexpected(entry.error());
  const auto view = (*practice)->retry(*id);
  if (!view) return unexpected(view.error());
  return go_on(context, *view);
}

}  // namespace

CommandSpec review_command() {
  return {
      .name = "review",
      .group = CommandGroup::afterwards,
      .summary = "the failure log: list, show ENTRY, retry ENTRY on a blank page",
      .description =
          "An entry is a problem that was not accepted, or only after a struggle. It is \"not yet\" until a variant of it is "
          "solved cleanly, then \"recovered\".",
      .options = {{"action", "list (the default), show or retry", Arity::value, "ACTION"},
                  {"entry", "as the list names it", Arity::value, "ENTRY", Completion::failure},
                  {"--topic", "only of this topic", Arity::value, "TOPIC", Completion::topic},
                  {"--cause", "only with this confirmed cause", Arity::value, "CAUSE"},
                  {"--tag", "only with this tag of the failing case", Arity::value, "TAG"},
                  {"--language", "only in this language", Arity::value, "LANG", Completion::language},
                  {"--problem", "only of this problem", Arity::value, "SLUG", Completion::slug},
                  {"--since", "a date, or 10d, 2w, 3m", Arity::value, "WHEN"},
                  {"--state", "not-yet or recovered", Arity::value, "STATE"}},
      .examples = {"rehearse review", "rehearse review --topic Math --since 4w", "rehearse review show ENTRY",
                   "rehearse review retry ENTRY"},
      .next = "rehearse interview",
      .runs_code = true,
      .run = run};
}

}  // namespace rehearse
