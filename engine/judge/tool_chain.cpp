#include "tool_chain.hpp"

#include <algorithm>
#include <cstdlib>
#include <string_view>
#include <utility>

#include <fmt/core.h>
#include <fmt/ranges.h>
#include <sys/stat.h>

#include "host_program.hpp"
#include "rehearse/base/file.hpp"
#include "tool_chain_places.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;

// What the version line depends on. Empty if an executable is gone.
std::string look_of(const LanguageDefinition& language, const std::map<std::string, fs::path>& programs) {
  std::string look = "tool-chain 1";
  for (const std::string& argument : language.version) look += ' ' + argument;
  for (const auto& [name, path] : programs) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) return {};
    look += fmt::format("; {} {} {} {} {}.{}", name, path.string(), status.st_ino, status.st_size, status.st_mtim.tv_sec,
                        status.st_mtim.tv_nsec);
  }
  return look;
}

std::map<std::string, std::string> as_values(const std::map<std::string, fs::path>& programs) {
  std::map<std::string, std::string> values;
  for (const auto& [name, path] : programs) values[name] = path.string();
  return values;
}

Result<std::string> ask_version(const LanguageDefinition& language, const std::map<std::string, fs::path>& programs) {
  auto output = output_of_host_program(fill_in(language.version, as_values(programs)));
  if (!output) return unexpected(output.error());
  return output->substr(0, output->find('\n'));
}

// "go version go1.19.8 linux/amd64" is {1, 19, 8}.
std::vector<int> version_numbers(std::string_view text) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  std::vector<int> numbers;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_digit(text[i])) continue;
    int number = 0;
    for (; i < text.size() && is_digit(text[i]) && number < 1'000'000; ++i) number = 10 * number + (text[i] - '0');
    numbers.push_back(number);
    const bool goes_on = i + 1 < text.size() && text[i] == '.' && is_digit(text[i + 1]);
    if (!goes_on && numbers.size() > 1) return numbers;
    if (!goes_on) numbers.clear();  // a number by itself: not the version
  }
  return numbers;
}

std::string value_of(const std::vector<LanguageOption>& options, const std::string& version) {
  for (const LanguageOption& option : options) {
    if (!option.program.empty() && !find_program(option.program, {}, {})) continue;
    if (!option.version_at_least.empty() && version_numbers(version) < version_numbers(option.version_at_least)) continue;
    return option.value;
  }
  return {};
}

}  // namespace

Result<std::map<std::string, fs::path>> find_tool_chain(const LanguageDefinition& language) {
  std::map<std::string, fs::path> found;
  for (const auto& [placeholder, names] : language.programs) {
    for (const std::string& name : names) {
      if (found.contains(placeholder)) break;
      if (const auto program = find_program(name, language.places, home_folder())) found[placeholder] = program->path;
    }
    if (!found.contains(placeholder)) {
      return unexpected(ErrorCode::unavailable,
                        fmt::format("{} needs {}, which is not installed", language.title, fmt::join(names, " or ")),
                        "install it: " + language.install_hint);
    }
  }
  return found;
}

Result<std::map<std::string, std::string>> find_host_programs(const std::map<std::string, std::vector<std::string>>& programs) {
  const char* path = std::getenv("PATH");
  const std::string searched = path != nullptr ? path : "/usr/local/bin:/usr/bin:/bin";
  const auto find = [&](const std::string& name) -> std::string {
    for (std::string_view rest = searched; !rest.empty();) {
      const std::string_view folder = rest.substr(0, rest.find(':'));
      rest.remove_prefix(std::min(folder.size() + 1, rest.size()));
      if (folder.starts_with('/') && is_executable(fs::path(folder) / name)) return (fs::path(folder) / name).string();
    }
    return {};
  };
  std::map<std::string, std::string> found;
  for (const auto& [placeholder, names] : programs) {
    for (const std::string& name : names) {
      if (found[placeholder].empty()) found[placeholder] = find(name);
    }
    if (found[placeholder].empty()) return unexpected(ErrorCode::unavailable, fmt::format("{}", fmt::join(names, " or ")));
  }
  return found;
}

std::vector<std::string> fill_in(std::vector<std::string> arguments, const std::map<std::string, std::string>& values) {
  for (std::string& argument : arguments) {
    for (const auto& [name, value] : values) {
      const std::string hole = "{" + name + "}";
      for (std::size_t at = argument.find(hole); at != std::string::npos; at = argument.find(hole, at + value.size())) {
        argument.replace(at, hole.size(), value);
      }
    }
  }
  std::erase(arguments, "");
  return arguments;
}

Result<std::string> tool_chain_version(const LanguageDefinition& language) {
  const auto programs = find_tool_chain(language);
  if (!programs) return unexpected(programs.error());
  return ask_version(language, *programs);
}

Result<ToolChain> examine_tool_chain(const LanguageDefinition& language, const fs::path& cache) {
  auto programs = find_tool_chain(language);
  if (!programs) return unexpected(programs.error());
  ToolChain tools;
  tools.programs = std::move(*programs);
  const std::string look = look_of(language, tools.programs);
  if (look.empty()) return unexpected(ErrorCode::io, language.title + ": the tool-chain changes at this moment", "try again");
  // A line with what it was asked of, a line with the answer.
  const fs::path file = cache / "tool-chains" / language.id;
  const auto known = read_file(file, 1U << 16U);
  if (known && known->starts_with(look + '\n')) {
    tools.version = known->substr(look.size() + 1);
  } else {
    auto version = ask_version(language, tools.programs);
    if (!version) return unexpected(version.error());
    tools.version = std::move(*version);
    // Not kept on a full disk: it is asked again.
    if (make_directories(file.parent_path())) static_cast<void>(write_file(file, look + '\n' + tools.version));
  }
  tools.identity = look + '\n' + tools.version;
  tools.values = as_values(tools.programs);
  for (const auto& [name, options] : language.options) tools.values[name] = value_of(options, tools.version);
  for (const auto& [name, value] : tools.values) tools.identity += fmt::format("\n{}={}", name, value);
  return tools;
}

}  // namespace rehearse
