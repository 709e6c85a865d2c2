#include <fstream>
#include <iostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "context.hpp"
#include "rehearse/practice/archiving.hpp"
#include "views/unreadable_text.hpp"

namespace rehearse {
namespace {

void show(Console& console, const ImportCount& count) {
  const Charset charset = console.look().charset;
  if (count.added.events == 0 && count.conflicts.empty() && count.left_out.empty()) {
    console.print(Line("Everything in it was here already."));
  } else if (count.added.events > 0) {
    console.print(Line("imported ", style::good)
                      .add(fmt::format("{} events, {} of the streams new, {} sources", count.added.events, count.added.streams,
                                       count.added.sources)));
  }
  for (const std::string& id : count.conflicts) {
    console.print(wrapped(Line("differs  ", style::warning)
                              .add(sanitize_line(id, charset))
                              .add(": what is here and what the file holds went different ways; what is here was kept"),
                          console.columns(), 9));
  }
  show_unreadable(console, "left out  ", count.left_out);
  show_unreadable(console, "cannot be read here  ", count.unreadable);
}

bool is_whole(const ImportCount& count) {
  return count.conflicts.empty() && count.left_out.empty() && count.unreadable.empty();
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const std::string file = *arguments.value("file");
  std::ifstream opened;
  if (file != "-") {
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error)) {
      return unexpected(ErrorCode::not_found, fmt::format("there is no file {}", file),
                        "name one that rehearse export has written");
    }
    opened.open(file, std::ios::binary);
    if (!opened) return unexpected(ErrorCode::io, fmt::format("cannot read {}", file), "check its permissions");
  }
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const auto count = Archiving(**practice).import_from(file == "-" ? std::cin : opened);
  if (!count) return unexpected(count.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(nlohmann::ordered_json{{"schema", 1},
                                             {"streams", count->added.streams},
                                             {"events", count->added.events},
                                             {"sources", count->added.sources},
                                             {"conflicts", count->conflicts},
                                             {"left_out", unreadable_json(count->left_out)},
                                             {"unreadable", unreadable_json(count->unreadable)}}
                          .dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
  } else {
    show(console, *count);
  }
  return is_whole(*count) ? ExitCode::success : ExitCode::not_accepted;
}

}  // namespace

CommandSpec import_command() {
  return {
      .name = "import",
      .group = CommandGroup::program,
      .summary = "take over what rehearse export has written",
      .description =
          "Merges: what is here already is passed over, a journal that went on is continued. A session that differs from the "
          "one of that name here, or that cannot be read, is named and left out, and the others come in (exit code 1). A file "
          "that is no whole export changes nothing.",
      .options = {{"file", "the export; - is standard input", Arity::value, "FILE", Completion::file, true}},
      .examples = {"rehearse import practice.json", "gunzip < practice.json.gz | rehearse import -"},
      .run = run};
}

}  // namespace rehearse
