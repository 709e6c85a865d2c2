#include <chrono>
#include <cstdio>
#include <ctime>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "context.hpp"
#include "rehearse/practice/archiving.hpp"
#include "views/unreadable_text.hpp"

namespace rehearse {
namespace {

// The beginning of a local day.
Result<Millis> parse_day(const std::string& text) {
  std::tm day{};
  int end = 0;
  if (std::sscanf(text.c_str(), "%4d-%2d-%2d%n", &day.tm_year, &day.tm_mon, &day.tm_mday, &end) == 3 &&
      static_cast<std::size_t>(end) == text.size()) {
    const std::tm wanted = day;
    day.tm_year -= 1900;
    day.tm_mon -= 1;
    day.tm_isdst = -1;
    const std::time_t seconds = std::mktime(&day);
    if (seconds >= 0 && day.tm_mday == wanted.tm_mday) return std::chrono::seconds{seconds};
  }
  return unexpected(ErrorCode::bad_input, fmt::format("\"{}\" is no day", text), "as in 2026-01-31");
}

Result<ForgetRequest> request_of(const Invocation& arguments) {
  ForgetRequest request;
  request.sessions = arguments.values("session");
  request.journal = arguments.has("journal");
  request.recordings = arguments.has("recordings");
  request.all = arguments.has("all");
  if (const auto day = arguments.value("before")) {
    const auto before = parse_day(*day);
    if (!before) return unexpected(before.error());
    request.before = *before;
  }
  if (request.sessions.empty() && !request.before && !request.journal && !request.recordings && !request.all) {
    return unexpected(ErrorCode::bad_input, "forget what?",
                      "name a session, or: --before DATE, --journal, --recordings, --all");
  }
  return request;
}

void show_plan(Console& console, const ForgetPlan& plan) {
  console.print(Line(fmt::format("To be erased for good: {}", plan.what.empty() ? "files" : plan.what), style::bold));
  for (const auto& file : plan.files) console.print(Line("  ").add(sanitize_line(file.string(), console.look().charset)));
}

Result<bool> is_meant(Console& console, const ForgetPlan& plan) {
  if (!console.json()) show_plan(console, plan);
  if (!console.interactive()) {
    return unexpected(ErrorCode::bad_input, "nothing was erased: nobody is here to ask", "if it is meant, add --yes");
  }
  const auto answer = console.ask(Line("There is no way back. Erase it? Type yes: ", style::warning));
  if (!answer) return unexpected(answer.error());
  return *answer == "yes";
}

std::vector<std::string> strings(const std::vector<std::filesystem::path>& paths) {
  std::vector<std::string> texts;
  for (const auto& path : paths) texts.push_back(path.string());
  return texts;
}

void print_json(Console& console, const ForgetReport& report) {
  console.print_raw(nlohmann::ordered_json{{"schema", 1},
                                           {"what", report.plan.what},
                                           {"streams", report.plan.streams.size()},
                                           {"events", report.events},
                                           {"sources", report.sources},
                                           {"files", strings(report.plan.files)},
                                           {"not_removed", strings(report.stuck)},
                                           {"copies_elsewhere", strings(report.plan.left)},
                                           {"pages_overwritten", report.pages_overwritten},
                                           {"unreadable", unreadable_json(report.unreadable)}}
                        .dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
}

void show(Console& console, const ForgetReport& report) {
  const Charset charset = console.look().charset;
  console.print(Line("erased ", style::good)
                    .add(fmt::format("{}: {} events, {} sources, {} files and folders", report.plan.what, report.events,
                                     report.sources, report.plan.files.size() - report.stuck.size())));
  for (const auto& file : report.stuck) {
    console.print(Line("could not be removed: ", style::bad).add(sanitize_line(file.string(), charset)));
  }
  if (!report.pages_overwritten) {
    console.print_wrapped(
        "Another rehearse has the database open, so its write-ahead log still holds old pages: close it, and "
        "they go.",
        style::warning);
  }
  show_unreadable(console, "cannot be read  ", report.unreadable);
  for (const auto& place : report.plan.left) {
    console.print(Line("a backup of yours still holds it: ", style::warning).add(sanitize_line(place.string(), charset)));
  }
  console.print_wrapped(
      "What this cannot reach: copies that you or a backup program made elsewhere, exports, snapshots of the file system, and "
      "what a "
      "solid-state disk or a copy-on-write file system keeps of overwritten blocks until it needs them.",
      style::dim);
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto request = request_of(arguments);
  if (!request) return unexpected(request.error());
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  Archiving archiving(**practice);
  const auto plan = archiving.plan_forgetting(*request);
  if (!plan) return unexpected(plan.error());
  Console& console = context.console();
  if (!arguments.has("yes")) {
    const auto meant = is_meant(console, *plan);
    if (!meant) return unexpected(meant.error());
    if (!*meant) {
      console.message("Nothing was erased.");
      return ExitCode::success;
    }
  }
  const auto report = archiving.forget(*plan);
  if (!report) return unexpected(report.error());
  if (console.json()) {
    print_json(console, *report);
  } else {
    show(console, *report);
  }
  const bool is_whole = report->stuck.empty() && report->pages_overwritten && report->unreadable.empty();
  return is_whole ? ExitCode::success : ExitCode::not_accepted;
}

}  // namespace

CommandSpec forget_command() {
  return {
      .name = "forget",
      .group = CommandGroup::program,
      .summary = "erase sessions, the journal or everything, for good",
      .description =
          "The events and sources, workspaces, reports and recordings, and the copies that rehearse has made by itself. The "
          "log keeps that something was erased, not what it said. Problems of your own stay. Exit code 1: something of it "
          "could not "
          "be removed, or a session that stays cannot be read (it is named, and can itself be forgotten).",
      .options = {{"session", "sessions by name", Arity::values, "SESSION", Completion::session},
                  {"--before", "all sessions that began before that day", Arity::value, "DATE"},
                  {"--journal", "the journal of real interviews"},
                  {"--recordings", "the sound of all sessions, not the sessions"},
                  {"--all", "sessions, journal, cards and settings"},
                  {"-y,--yes", "do not ask"}},
      .examples = {"rehearse forget 20261122-180000-phone", "rehearse forget --before 2026-01-01", "rehearse forget --all"},
      .run = run};
}

}  // namespace rehearse
