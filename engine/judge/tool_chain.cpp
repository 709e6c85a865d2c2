#include "tool_chain.hpp"

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <string_view>
#include <system_error>

#include <fcntl.h>
#include <fmt/core.h>
#include <poll.h>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "rehearse/base/unique_fd.hpp"

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

// What the program prints, up to 4 KiB; waits five seconds at most.
Result<std::string> output_of(const std::vector<std::string>& arguments) {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return unexpected(system_error("cannot make a pipe", errno));
  const UniqueFd reading(ends[0]);
  UniqueFd writing(ends[1]);
  posix_spawn_file_actions_t actions{};
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  ::posix_spawn_file_actions_adddup2(&actions, writing.get(), 1);
  ::posix_spawn_file_actions_adddup2(&actions, writing.get(), 2);
  std::vector<char*> pointers;
  for (const std::string& argument : arguments) pointers.push_back(const_cast<char*>(argument.c_str()));
  pointers.push_back(nullptr);
  std::string path = "PATH=/usr/local/bin:/usr/bin:/bin";
  std::array<char*, 2> environment{path.data(), nullptr};
  pid_t child = 0;
  const int failure = ::posix_spawn(&child, pointers[0], &actions, nullptr, pointers.data(), environment.data());
  ::posix_spawn_file_actions_destroy(&actions);
  if (failure != 0) return unexpected(system_error("cannot start " + arguments[0], failure));
  writing.reset();
  std::string text;
  const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds{5};
  for (;;) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
    pollfd waiting{reading.get(), POLLIN, 0};
    if (left.count() <= 0 || ::poll(&waiting, 1, static_cast<int>(left.count())) == 0) {
      ::kill(child, SIGKILL);
      break;
    }
    std::array<char, 512> buffer{};
    const ssize_t count = ::read(reading.get(), buffer.data(), buffer.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) break;
    if (text.size() < 4096) text.append(buffer.data(), static_cast<std::size_t>(count));
  }
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    return unexpected(ErrorCode::unavailable, fmt::format("{} does not work: it cannot tell its version", arguments[0]),
                      "install it again");
  }
  return text;
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
  auto output = output_of(fill_in(language.version, *programs));
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
