#include <charconv>
#include <chrono>
#include <ctime>

#include <fmt/format.h>

#include "commands/commands.hpp"
#include "context.hpp"
#include "session_flow.hpp"
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
    console.message("Nothing here. Attempts that failed or were a struggle appear after a session.");
    return ExitCode::success;
  }
  console.print(failure_table(*entries, console.table_columns(), console.look().charset));
  console.next(fmt::format("rehearse review show {0}, or on a blank page: rehearse review retry {0}", entries->front().id));
  return ExitCode::success;
}

Result<FailureEntry> find_entry(Practice& practice, const std::string& id) {
  auto entries = practice.failures();
  if (!entries) return unexpected(entries.error());
  std::vector<std::string> ids;
  for (FailureEntry& entry : *entries) {
    if (entry.id == id) return std::move(entry);
    ids.push_back(entry.id);
  }
  const auto near = nearest(id, ids, 1);
  return unexpected(ErrorCode::not_found, fmt::format("the failure log has no entry \"{}\"", id),
                    near.empty() ? "rehearse review lists them" : fmt::format("did you mean {}?", near.front()));
}

Result<ExitCode> show(Context& context, Practice& practice, const std::string& id) {
  const auto entry = find_entry(practice, id);
  if (!entry) return unexpected(entry.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(failures_json({*entry}));
    return ExitCode::success;
  }
  const Charset charset = console.look().charset;
  console.print(failure_lines(*entry, console.columns(), charset));
  for (const auto& [name, hash] :
       {std::pair{"Your source then", entry->failing_source}, {"The source that passed", entry->passing_source}}) {
    if (hash.empty()) continue;
    const auto source = practice.source(hash);
    if (!source) return unexpected(source.error());
    console.print(Line());
    console.print(Line(name, style::heading));
    console.print_raw(sanitize(*source, charset));
  }
  console.next(fmt::format("rehearse review retry {}", entry->id));
  return ExitCode::success;
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const auto action = arguments.value("action");
  const auto id = arguments.value("entry");
  if (!action || *action == "list") return list(context, **practice, arguments);
  if (*action != "show" && *action != "retry") {
    return unexpected(ErrorCode::bad_input, fmt::format("review cannot \"{}\"", *action),
                      "review list, review show ENTRY, review retry ENTRY");
  }
  if (!id)
    return unexpected(ErrorCode::bad_input, fmt::format("review {} needs an ENTRY", *action), "rehearse review lists them");
  if (*action == "show") return show(context, **practice, *id);
  const auto entry = find_entry(**practice, *id);
  if (!entry) return unexpected(entry.error());
  const auto view = (*practice)->retry(*id);
  if (!view) return unexpected(view.error());
  return go_on(context, *view);
}

}  // namespace

CommandSpec review_command() {
  return {.name = "review",
          .group = CommandGroup::afterwards,
          .summary = "the failure log: list, show ENTRY, retry ENTRY on a blank page",
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
