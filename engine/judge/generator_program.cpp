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

std::string content_key(const std::string& source_hash, const Command& command) {
  std::string all = "generated 2\n" + source_hash;
  for (const std::string& argument : command.arguments) all += '\0' + argument;
  return content_hash(all);
}

}  // namespace

// Of several the first by name counts.
Result<GeneratorProgram::Source> GeneratorProgram::find_source(const Recipe& recipe) const {
  std::vector<std::string> names;
  std::error_code error;
  for (fs::directory_iterator entry(problem_.folder, error); !error && entry != fs::directory_iterator();
       entry.increment(error)) {
    if (entry->path().stem() == "generator") names.push_back(entry->path().filename().string());
  }
  std::sort(names.begin(), names.end());
  for (const std::string& name : names) {
    const auto language = languages_.for_file(name);
    if (!language) {
      if (language.error().code == ErrorCode::not_found) continue;
      return unexpected(language.error());
    }
    const auto& generator = (*language)->definition().generator;
    if (!generator || generator->file_name != name) continue;
    auto text = read_file(problem_.folder / name, max_source_bytes);
    if (!text) return unexpected(text.error());
    auto programs = find_tool_chain((*language)->definition());
    if (!programs) return unexpected(programs.error());
    std::string hash = content_hash(*text);
    return Source{&*generator, std::move(*programs), std::move(*text), std::move(hash)};
  }
  return unexpected(ErrorCode::bad_input,
                    fmt::format("{}: recipe {} has no input, and there is no generator program", problem_.slug, recipe.name),
                    "give it an \"input\", or add a generator program");
}

Result<Command> GeneratorProgram::command(const Recipe& recipe) {
  if (!source_) {
    auto found = find_source(recipe);
    if (!found) return unexpected(found.error());
    source_ = std::move(*found);
  }
  std::map<std::string, std::string> values{
      {"name", recipe.name}, {"seed", std::to_string(recipe.seed)}, {"count", std::to_string(recipe.count)}};
  for (const auto& [name, path] : source_->programs) values[name] = path.string();
  const LanguageGenerator& generator = *source_->generator;
  std::vector<std::string> arguments = fill_in(generator.arguments, values);
  for (const std::int64_t size : recipe.sizes) arguments.push_back(std::to_string(size));
  return Command{std::move(arguments), {}, {{generator.file_name, source_->text}}, {}};
}

Result<std::string> GeneratorProgram::output(const Recipe& recipe, Kept kept) {
  const auto to_run = command(recipe);
  if (!to_run) return unexpected(to_run.error());
  const fs::path file = folder_ / content_key(source_->hash, *to_run);
  if (kept == Kept::used) {
    if (auto content = read_file(file, max_kept_bytes)) return content;
  }
  const Limits limits = generator_limits();
  auto output = runner_.run(*to_run, limits, {}, static_cast<std::size_t>(limits.output_bytes));
  if (!output) return unexpected(output.error());
  const RunResult& result = output->result;
  if (result.status != RunStatus::exited || result.exit_code != 0) {
    return unexpected(ErrorCode::bad_input, fmt::format("{}: recipe {}: {} failed ({}, exit code {})\n{}", problem_.slug,
                                                        recipe.name, to_run->inputs.front().name, to_string(result.status),
                                                        result.exit_code, clean_log(output->standard_error, {})));
  }
  // Not kept on a full disk: it is run again next time.
  if (make_directories(folder_)) static_cast<void>(write_file(file, output->standard_output));
  return std::move(output->standard_output);
}

Result<std::vector<Arguments>> GeneratorProgram::run(const Recipe& recipe, Kept kept) {
  const auto printed = output(recipe, kept);
  if (!printed) return unexpected(printed.error());
  std::vector<Arguments> list;
  for (std::string_view rest = *printed; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    auto arguments = parse_arguments(rest.substr(0, end), problem_.signature);
    if (!arguments) {
      return unexpected(ErrorCode::bad_input, fmt::format("{}: recipe {}, case {}: {}", problem_.slug, recipe.name,
                                                          list.size() + 1, arguments.error().message));
    }
    list.push_back(std::move(*arguments));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  if (list.size() != static_cast<std::size_t>(recipe.count)) {
    return unexpected(ErrorCode::bad_input, fmt::format("{}: recipe {}: the generator printed {} cases, {} were asked for",
                                                        problem_.slug, recipe.name, list.size(), recipe.count));
  }
  return list;
}

}  // namespace rehearse
