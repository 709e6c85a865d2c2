#include <ctime>

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "context.hpp"
#include "progress.hpp"
#include "rehearse/practice/archiving.hpp"

namespace rehearse {
namespace {

std::string default_name(const Clock& clock) {
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(clock.now().wall).count();
  return fmt::format("rehearse-{:%Y%m%d-%H%M%S}.tar.gz", fmt::localtime(static_cast<std::time_t>(seconds)));
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const std::string place = arguments.value("place").value_or(default_name(context.clock()));
  const auto report = Archiving(**practice).backup(place);
  if (!report) return unexpected(report.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(nlohmann::ordered_json{
        {"schema", 1},
        {"place", report->place.string()},
        {"sessions", report->database.sessions},
        {"events", report->database.events},
        {"folders",
         report->folders}}.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
    return ExitCode::success;
  }
  const Charset charset = console.look().charset;
  Line line("backed up ", style::good);
  line.add(fmt::format("{} session{}, {} events", report->database.sessions, report->database.sessions == 1 ? "" : "s",
                       report->database.events));
  for (const std::string& folder : report->folders) line.add(", " + folder);
  console.print(line);
  console.message_whole(sanitize_line(report->place.string(), charset));
  console.next(fmt::format("rehearse restore {}, should you need it", report->place.string()));
  return ExitCode::success;
}

}  // namespace

CommandSpec backup_command() {
  return {.name = "backup",
          .group = CommandGroup::program,
          .summary = "a copy of everything that is yours, also while it is in use",
          .description =
              "The database, workspaces, recordings, reports and the problems of your own, as a folder or as a .tar.gz. "
              "Besides, a copy of the database is made by itself after a session, once a day; the last seven are kept.",
          .options = {{"place", "a folder that is not there yet, or a file that ends in .tar.gz", Arity::value, "PLACE",
                       Completion::file}},
          .examples = {"rehearse backup", "rehearse backup /media/stick/rehearse.tar.gz", "rehearse backup practice-copy"},
          .next = "rehearse restore PLACE",
          .run = run};
}

}  // namespace rehearse
