#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "context.hpp"
#include "rehearse/judge/tool_chain_state.hpp"
#include "rehearse/terminal/table.hpp"

namespace rehearse {
namespace {

// Its folder has faults; whether its tools are here is another matter.
bool is_broken(const ToolChainState& state) { return state.missing && state.missing->code != ErrorCode::unavailable; }
bool is_missing(const ToolChainState& state) { return state.missing && !is_broken(state); }

Line here(const ToolChainState& state, const Language& language, Charset charset) {
  if (state.version) return Line(sanitize_line(*state.version, charset), style::good);
  if (is_broken(state)) {  // doctor tells all of it
    const std::string& message = state.missing->message;
    return Line("broken: " + sanitize_line(message.substr(0, message.find('\n')), charset), style::bad);
  }
  return Line("missing: " + sanitize_line(language.install_hint(), charset), style::warning);
}

std::string as_json(const std::vector<ToolChainState>& states, const Languages& languages) {
  using Json = nlohmann::ordered_json;
  Json json{{"schema", 1}, {"languages", Json::array()}};
  for (std::size_t i = 0; i < states.size(); ++i) {
    const ToolChainState& state = states[i];
    Json programs = Json::array();
    for (const auto& program : state.programs) programs.push_back(program.string());
    json["languages"].push_back({{"id", state.id},
                                 {"title", state.title},
                                 {"available", state.version.has_value()},
                                 {"version", state.version ? Json(*state.version) : Json()},
                                 {"programs", std::move(programs)},
                                 {"how", languages.all()[i].how()},
                                 {"prepared", state.shares_builds ? Json(state.shared_bytes > 0) : Json()},
                                 {"install", is_missing(state) ? Json(languages.all()[i].install_hint()) : Json()},
                                 {"broken", is_broken(state) ? Json(state.missing->message) : Json()}});
  }
  return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

// What all builds of a language share, made ahead for those whose tools are here.
Result<void> prepare(Context& context, const Languages& languages) {
  const auto environment = context.environment();
  if (!environment) return unexpected(environment.error());
  auto runner = start_runner(environment->installation, environment->paths, languages, environment->trust);
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
  const auto environment = context.environment();
  if (!environment) return unexpected(environment.error());
  std::vector<ToolChainState> states;
  for (const Language& language : languages->all()) {
    states.push_back(examine_tool_chain(language, environment->paths.cache));
  }
  if (console.json()) {
    console.print_raw(as_json(states, *languages));
    return ExitCode::success;
  }
  const Charset charset = console.look().charset;
  Table table;
  table.rows.push_back(
      {Line("language", style::bold), Line("here", style::bold), Line("how it is built and run", style::bold)});
  bool is_slow = false;
  for (std::size_t i = 0; i < states.size(); ++i) {
    const ToolChainState& state = states[i];
    is_slow = is_slow || (state.version && state.shares_builds && state.shared_bytes == 0);
    const Language& language = languages->all()[i];
    table.rows.push_back({Line(sanitize_line(state.id, charset)), here(state, language, charset),
                          Line(sanitize_line(language.how(), charset), style::dim)});
  }
  console.print(layout_table(table, console.table_columns(), charset));
  if (is_slow) console.next("rehearse languages --prepare");
  console.next("rehearse interview --lang LANGUAGE");
  return ExitCode::success;
}

}  // namespace

CommandSpec languages_command() {
  return {
      .name = "languages",
      .group = CommandGroup::bank,
      .summary = "the languages, and whether their tools are installed here",
      .description =
          "Tool-chains of your own (rustup, pyenv, nvm, sdkman) count before the system's where they have a version of your "
          "choice. "
          "--prepare makes ahead what every build of a language shares (C++: precompiled headers of some 150 MB in the cache "
          "folder), so that each build takes a third of the time or less. scripts/rehearse does it once.",
      .options = {{"--prepare", "make builds fast, once"}},
      .examples = {"rehearse languages", "rehearse languages --prepare"},
      .next = "rehearse interview --lang LANGUAGE",
      .runs_code = true,
      .run = run};
}

}  // namespace rehearse
