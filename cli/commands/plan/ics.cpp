#include <filesystem>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "context.hpp"
#include "rehearse/base/file.hpp"
#include "rehearse/practice/planning.hpp"
#include "whole_number.hpp"

namespace rehearse {
namespace {

std::string as_json(const char* name, const std::string& value) {
  const nlohmann::ordered_json json{{"schema", 1}, {name, value}};
  return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const auto days = whole_number(arguments, "days");
  if (!days) return unexpected(days.error());
  const auto calendar = Planning(**practice).icalendar(*days);
  if (!calendar) return unexpected(calendar.error());
  Console& console = context.console();
  const auto output = arguments.value("output");
  if (!output || *output == "-") {
    if (console.json()) {
      console.print_raw(as_json("icalendar", *calendar));
    } else {
      console.print_raw(*calendar);
    }
    return ExitCode::success;
  }
  const auto file = std::filesystem::absolute(*output);
  if (auto written = write_file(file, *calendar); !written) return unexpected(written.error());
  if (console.json()) {
    console.print_raw(as_json("file", file.string()));
    return ExitCode::success;
  }
  console.message_whole(file.string());
  console.message("Open it with your calendar. Written again after planning anew, it replaces its own entries.");
  return ExitCode::success;
}

}  // namespace

CommandSpec plan_ics_command() {
  return {.name = "plan ics",
          .group = CommandGroup::afterwards,
          .summary = "the plan as an iCalendar file",
          .description =
              "Entries are of whole days, or begin at the time that rehearse plan set --time says, as the clock on the "
              "wall shows it there. An entry is named by its day: importing a newer file replaces it.",
          .options = {{"--output", "the file; - or nothing: standard output", Arity::value, "FILE", Completion::file},
                      {"--days", "how many; else two weeks, or until the interview", Arity::value, "N"}},
          .examples = {"rehearse plan ics --output plan.ics", "rehearse plan ics --days 28"},
          .next = "rehearse plan",
          .run = run};
}

}  // namespace rehearse
