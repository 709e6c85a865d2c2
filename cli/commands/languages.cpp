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

// What all builds of a language share, made ahead for those whose tools are here.
Result<void> prepare(Context& context, const Languages& languages) {
  const auto environment = context.environment();
  if (!environment) return unexpected(environment.error());
  auto runner = start_runner(environment->installation, environment->paths, environment->trust);
  if (!runner) return unexpected(runner.error());
  Judge judge(*runner, languages, environment->paths.cache);
  for (const Language& language : languages.all()) {
    if (!language.version()) continue;
    context.console().message(fmt::format("Preparing {}", language.title()), style::dim);
    if (auto ready = judge.warm_up(language.id()); !ready) return ready;
  }
  return {};
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto languages = context.languages();
  if (!languages) return unexpected(languages.error());
  Console& console = context.console();
  if (arguments.has("prepare")) {
    if (auto prepared = prepare(context, *languages); !prepared) return unexpected(prepared.error());
  }
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
  console.print(layout_table(table, console.table_columns(), charset));
  console.next("rehearse interview --lang LANGUAGE");
  return ExitCode::success;
}

}  // namespace

CommandSpec languages_command() {
  return {.name = "languages",
          .group = CommandGroup::bank,
          .summary = "the languages, and whether their tools are installed here",
          .description =
              "--prepare makes ahead what every build of a language shares (C++: a precompiled header of 130 MB in the "
              "cache folder), so that each build takes a third of the time. scripts/rehearse does it once.",
          .options = {{"--prepare", "make builds fast, once"}},
          .examples = {"rehearse languages", "rehearse languages --prepare"},
          .next = "rehearse interview --lang LANGUAGE",
          .runs_code = true,
          .run = run};
}

}  // namespace rehearse
