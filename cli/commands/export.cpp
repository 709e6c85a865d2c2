#include <fstream>
#include <iostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "context.hpp"
#include "rehearse/practice/archiving.hpp"

namespace rehearse {
namespace {

// Beside the file, and under its name when it is whole.
Result<ExportCount> write_export(Archiving& archiving, const std::filesystem::path& file) {
  const std::filesystem::path unfinished = file.string() + ".part";
  std::ofstream out(unfinished, std::ios::binary | std::ios::trunc);
  std::error_code error;
  std::filesystem::permissions(unfinished, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, error);
  auto count = archiving.export_to(out);
  out.close();
  if (count && !out) {
    count = unexpected(ErrorCode::io, "cannot write " + file.string(), "check the folder, and that there is space on the disk");
  }
  if (count) std::filesystem::rename(unfinished, file, error);
  if (count && error) count = unexpected(system_error("cannot write " + file.string(), error.value()));
  if (!count) std::filesystem::remove(unfinished, error);
  return count;
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  Archiving archiving(**practice);
  Console& console = context.console();
  const std::string file = arguments.value("file").value_or("-");
  if (file == "-") {
    const auto count = archiving.export_to(std::cout);
    return count ? Result<ExitCode>(ExitCode::success) : unexpected(count.error());
  }
  std::error_code error;
  if (std::filesystem::exists(file, error) && !arguments.has("replace")) {
    return unexpected(ErrorCode::conflict, fmt::format("{} is there already", file), "name another file, or add --replace");
  }
  const auto count = write_export(archiving, file);
  if (!count) return unexpected(count.error());
  if (console.json()) {
    console.print_raw(nlohmann::ordered_json{
        {"schema", 1}, {"file", file}, {"streams", count->streams}, {"events", count->events}, {"sources", count->sources}}
                          .dump(2));
    return ExitCode::success;
  }
  console.print(Line("exported ", style::good)
                    .add(fmt::format("{} events of {} sessions and journals, {} sources", count->events, count->streams,
                                     count->sources)));
  console.message("It holds everything you wrote, the journal too: keep it as you would keep a diary.", style::dim);
  console.next(fmt::format("rehearse import {}, on another machine", file));
  return ExitCode::success;
}

}  // namespace

CommandSpec export_command() {
  return {.name = "export",
          .group = CommandGroup::program,
          .summary = "all that was recorded, as one JSON file",
          .description =
              "Sessions, journal, cards and settings with every event and every source. Without a file, or with -, it goes "
              "to standard output. Workspaces and problems of your own are files: rehearse backup takes them too.",
          .options = {{"file", "where to", Arity::value, "FILE", Completion::file},
                      {"--replace", "write over a file that is there"}},
          .examples = {"rehearse export practice.json", "rehearse export | gzip > practice.json.gz"},
          .next = "rehearse import FILE",
          .run = run};
}

}  // namespace rehearse
