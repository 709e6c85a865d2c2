#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "context.hpp"
#include "rehearse/terminal/table.hpp"

namespace rehearse {
namespace {

std::string as_json(const Languages& languages) {
  nlohmann::ordered_json json{{"schema", 1}, {"languages", nlohmann::ordered_json::array()}};
  for (const Language& language : languages.all()) {
    const auto version = language.version();
    json["languages"].push_back(
        {{"id", language.id()},
         {"title", language.title()},
         {"available", version.has_value()},
         {"version", version ? nlohmann::ordered_json(*version) : nlohmann::ordered_json()},
         {"install", version ? nlohmann::ordered_json() : nlohmann::ordered_json(language.install_hint())}});
  }
  return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

Result<ExitCode> run(Context& context, const Invocation&) {
  const auto languages = context.languages();
  if (!languages) return unexpected(languages.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(as_json(*languages));
    return ExitCode::success;
  }
  const Charset charset = console.look().charset;
  Table table;
  table.rows.push_back({Line("language", style::bold), Line("name", style::bold), Line("here", style::bold)});
  for (const Language& language : languages->all()) {
    const auto version = language.version();
    table.rows.push_back({Line(sanitize_line(language.id(), charset)), Line(sanitize_line(language.title(), charset)),
                          version ? Line(sanitize_line(*version, charset), style::good)
                                  : Line("missing: " + sanitize_line(language.install_hint(), charset), style::warning)});
  }
  console.print(layout_table(table, console.columns(), charset));
  console.message("Next: rehearse interview --lang LANGUAGE", style::dim);
  return ExitCode::success;
}

}  // namespace

CommandSpec languages_command() {
  return {.name = "languages",
          .group = CommandGroup::bank,
          .summary = "the languages, and whether their tools are installed here",
          .examples = {"rehearse languages"},
          .next = "rehearse interview --lang LANGUAGE",
          .run = run};
}

}  // namespace rehearse
