#include "tool_chain.hpp"

#include <array>
#include <cerrno>
#include <string_view>

#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>

#include "host_program.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 3> folders{"/usr/local/bin", "/usr/bin", "/bin"};

bool is_executable(const fs::path& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode) && ::access(path.c_str(), X_OK) == 0;
}

std::optional<fs::path> find_executable(const std::string& name) {
  for (const std::string_view folder : folders) {
    const fs::path path = fs::path(folder) / name;
    if (is_executable(path)) return path;
  }
  return std::nullopt;
}

}  // namespace

Result<std::map<std::string, fs::path>> find_tool_chain(const LanguageDefinition& language) {
  std::map<std::string, fs::path> found;
  for (const auto& [placeholder, name] : language.programs) {
    const auto path = find_executable(name);
    if (!path) {
      return unexpected(ErrorCode::unavailable, fmt::format("{} needs {}, which is not installed", language.title, name),
                        "install it: " + language.install_hint);
    }
    found[placeholder] = *path;
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
  return arguments;
}

std::vector<std::string> fill_in(std::vector<std::string> arguments, const std::map<std::string, fs::path>& programs) {
  std::map<std::string, std::string> values;
  for (const auto& [name, path] : programs) values[name] = path.string();
  return fill_in(std::move(arguments), values);
}

Result<std::string> tool_chain_version(const LanguageDefinition& language) {
  const auto programs = find_tool_chain(language);
  if (!programs) return unexpected(programs.error());
  auto output = output_of_host_program(fill_in(language.version, *programs));
  if (!output) return unexpected(output.error());
  return output->substr(0, output->find('\n'));
}

Result<std::string> tool_chain_identity(const LanguageDefinition& language) {
  const auto programs = find_tool_chain(language);
  if (!programs) return unexpected(programs.error());
  auto version = tool_chain_version(language);
  if (!version) return unexpected(version.error());
  std::string identity = *version;
  for (const auto& [name, path] : *programs) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) return unexpected(system_error("cannot look at " + path.string(), errno));
    identity +=
        fmt::format("\n{} {} {} {}.{}", name, path.string(), status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec);
  }
  return identity;
}

}  // namespace rehearse
