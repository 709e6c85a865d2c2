#include "generator_program.hpp"

#include <algorithm>
#include <chrono>
#include <map>
#include <string_view>
#include <system_error>
#include <utility>

#include <fmt/core.h>

#include "build_log.hpp"
#include "language_definition.hpp"
#include "rehearse/base/file.hpp"
#include "rehearse/judge/submission.hpp"
#include "tool_chain.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t max_kept_bytes = 1U << 30U;

Limits generator_limits() {
  Limits limits;
  limits.cpu = std::chrono::seconds{30};
  limits.wall = Limits::wall_for(limits.cpu);
  limits.memory_bytes = 1LL << 30U;
  limits.stack_bytes = 64LL << 20U;
  limits.output_bytes = 256LL << 20U;
  return limits;
}

std::string content_key(const Command& command) {
  std::string all = "generated 1\n" + command.inputs.front().content;
  for (const std::string& argument : command.arguments) all += '\0' + argument;
  return content_hash(all);
}

}  // namespace

Result<Command> GeneratorProgram::command(const Problem& problem, const Recipe& recipe) const {
  for (const Language& language : languages_.all()) {
    const auto& generator = language.definition().generator;
    std::error_code error;
    if (!generator || !fs::exists(problem.folder / generator->file_name, error)) continue;
    auto source = read_file(problem.folder / generator->file_name, max_source_bytes);
    if (!source) return unexpected(source.error());
    const auto programs = find_tool_chain(language.definition());
    if (!programs) return unexpected(programs.error());
    std::map<std::string, std::string> values{
        {"name", recipe.name}, {"seed", std::to_string(recipe.seed)}, {"count", std::to_string(recipe.count)}};
    for (const auto& [name, path] : *programs) values[name] = path.string();
    return Command{fill_in(generator->arguments, values), {}, {{generator->file_name, std::move(*source)}}, {}};
  }
  return unexpected(ErrorCode::bad_input,
                    fmt::format("{}: recipe {} has no input, and there is no generator program", problem.slug, recipe.name),
                    "give it an \"input\", or add a generator program");
}

Result<std::string> GeneratorProgram::output(const Problem& problem, const Recipe& recipe, Kept kept) {
  const auto to_run = command(problem, recipe);
  if (!to_run) return unexpected(to_run.error());
  const fs::path file = folder_ / content_key(*to_run);
  if (kept == Kept::used) {
    if (auto content = read_file(file, max_kept_bytes)) return content;
  }
  const Limits limits = generator_limits();
  auto output = runner_.run(*to_run, limits, {}, static_cast<std::size_t>(limits.output_bytes));
  if (!output) return unexpected(output.error());
  const RunResult& result = output->result;
  if (result.status != RunStatus::exited || result.exit_code != 0) {
    return unexpected(ErrorCode::bad_input, fmt::format("{}: recipe {}: {} failed ({}, exit code {})\n{}", problem.slug,
                                                        recipe.name, to_run->inputs.front().name, to_string(result.status),
                                                        result.exit_code, clean_log(output->standard_error, {})));
  }
  // Not kept on a full disk: it is run again next time.
  if (make_directories(folder_)) static_cast<void>(write_file(file, output->standard_output));
  return std::move(output->standard_output);
}

Result<std::vector<Arguments>> GeneratorProgram::run(const Problem& problem, const Recipe& recipe, Kept kept) {
  const auto printed = output(problem, recipe, kept);
  if (!printed) return unexpected(printed.error());
  std::vector<Arguments> list;
  for (std::string_view rest = *printed; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    auto arguments = parse_arguments(rest.substr(0, end), problem.signature);
    if (!arguments) {
      return unexpected(ErrorCode::bad_input, fmt::format("{}: recipe {}, case {}: {}", problem.slug, recipe.name,
                                                          list.size() + 1, arguments.error().message));
    }
    list.push_back(std::move(*arguments));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  if (list.size() != static_cast<std::size_t>(recipe.count)) {
    return unexpected(ErrorCode::bad_input, fmt::format("{}: recipe {}: the generator printed {} cases, {} were asked for",
                                                        problem.slug, recipe.name, list.size(), recipe.count));
  }
  return list;
}

}  // namespace rehearse
