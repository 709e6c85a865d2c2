#include <ctime>

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "context.hpp"
#include "rehearse/practice/archiving.hpp"

namespace rehearse {
namespace {

std::string day_and_time(Millis wall) {
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(wall).count();
  return fmt::format("{:%Y-%m-%d %H:%M}", fmt::localtime(static_cast<std::time_t>(seconds)));
}

Result<bool> is_meant(Console& console, const Invocation& arguments) {
  if (arguments.has("yes") || !console.interactive()) return true;
  const auto answer =
      console.ask(Line("Put the backup in the place of what is here? What is here is kept aside. [y/N] ", style::warning));
  if (!answer) return unexpected(answer.error());
  return *answer == "y" || *answer == "Y" || *answer == "yes";
}

void print_json(Console& console, const RestoreReport& report) {
  console.print_raw(nlohmann::ordered_json{{"schema", 1},
                                           {"from", report.from.file.string()},
                                           {"sessions", report.from.sessions},
                                           {"events", report.from.events},
                                           {"aside", report.aside.string()},
                                           {"folders", report.folders},
                                           {"was_damaged", report.was_damaged},
                                           {"salvaged_events", report.salvaged.events},
                                           {"lost_events", report.salvaged.lost},
                                           {"end_lost", report.salvaged.is_end_lost},
                                           {"salvaged_sources", report.salvaged.sources}}
                        .dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
}

void show(Console& console, const RestoreReport& report) {
  Line line("restored ", style::good);
  line.add(
      fmt::format("{} session{}, {} events", report.from.sessions, report.from.sessions == 1 ? "" : "s", report.from.events));
  if (report.from.newest > Millis{0}) line.add(", up to " + day_and_time(report.from.newest));
  console.print(line);
  if (report.was_damaged && !report.salvaged.is_readable) {
    console.print(Line("Of the damaged database nothing could be read beyond that.", style::warning));
  } else if (report.was_damaged) {
    console.print(Line(fmt::format("From the damaged database {} later events were saved", report.salvaged.events)));
    if (report.salvaged.lost > 0) {
      console.print(
          Line(fmt::format("{} that were there could not be read, or hung on one that could not", report.salvaged.lost),
               style::warning));
    } else if (!report.salvaged.is_end_lost) {
      console.print(Line("No event was met that could not be read."));
    }
    if (report.salvaged.is_end_lost) {
      console.print(Line("Its end is damaged: what was recorded last may be missing.", style::warning));
    }
  }
  if (!report.aside.empty()) {
    console.message("What was here is kept in:");
    console.message_whole(sanitize_line(report.aside.string(), console.look().charset));
  }
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto place = arguments.value("place");
  if (place.has_value() == arguments.has("latest")) {
    return unexpected(ErrorCode::bad_input, "which backup?",
                      "name one, or say --latest for the newest that was made by itself");
  }
  const auto environment = context.environment();
  if (!environment) return unexpected(environment.error());
  Console& console = context.console();
  const auto meant = is_meant(console, arguments);
  if (!meant) return unexpected(meant.error());
  if (!*meant) {
    console.message("Nothing was changed.");
    return ExitCode::success;
  }
  const auto report = restore(environment->paths, place.value_or(""), context.clock().now());
  if (!report) return unexpected(report.error());
  if (console.json()) {
    print_json(console, *report);
  } else {
    show(console, *report);
  }
  return ExitCode::success;
}

}  // namespace

CommandSpec restore_command() {
  return {.name = "restore",
          .group = CommandGroup::program,
          .summary = "put a backup in the place of what is here",
          .description =
              "What is here is kept aside, and where is said. If the database was damaged, what came after the backup is taken "
              "over as far as it can still be read. Close other rehearse windows first.",
          .options = {{"place", "what rehearse backup has made, or a copy of the database", Arity::value, "PLACE",
                       Completion::file},
                      {"--latest", "the newest of the copies that are made by themselves"},
                      {"-y,--yes", "do not ask"}},
          .examples = {"rehearse restore --latest", "rehearse restore rehearse-20261122-180000.tar.gz"},
          .run = run};
}

}  // namespace rehearse
