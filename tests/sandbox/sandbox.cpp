#include "sandbox.hpp"

#include <array>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>

#include <poll.h>
#include <unistd.h>

namespace sandbox_test {
namespace {

namespace fs = std::filesystem;
using namespace rehearse;

fs::path build_folder() { return fs::read_symlink("/proc/self/exe").parent_path().parent_path(); }

struct Process {
  pid_t parent = 0;
  std::string name;
};

// All processes of the machine that are not zombies.
std::map<pid_t, Process> processes() {
  std::map<pid_t, Process> found;
  for (const auto& entry : fs::directory_iterator("/proc")) {
    const std::string number = entry.path().filename().string();
    if (number.find_first_not_of("0123456789") != std::string::npos) continue;
    std::ifstream file(entry.path() / "stat");
    std::stringstream text;
    text << file.rdbuf();
    const std::string stat = text.str();
    const auto open = stat.find('(');
    const auto close = stat.rfind(')');
    if (open == std::string::npos || close == std::string::npos) continue;
    std::istringstream rest(stat.substr(close + 1));
    char state = 0;
    Process process;
    rest >> state >> process.parent;
    process.name = stat.substr(open + 1, close - open - 1);
    if (state != 'Z' && state != 'X') found[static_cast<pid_t>(std::stol(number))] = process;
  }
  return found;
}

std::vector<pid_t> descendants_that(const std::function<bool(const Process&)>& wanted) {
  const auto all = processes();
  std::vector<pid_t> found;
  for (const auto& [pid, process] : all) {
    if (!wanted(process)) continue;
    for (auto ancestor = all.find(process.parent); ancestor != all.end(); ancestor = all.find(ancestor->second.parent)) {
      if (ancestor->first != ::getpid()) continue;
      found.push_back(pid);
      break;
    }
  }
  return found;
}

}  // namespace

RunnerOptions options() {
  RunnerOptions given{build_folder() / "libexec/rehearse/rehearse-jail", {}};
  // The whole suite on another rung: REHEARSE_TEST_AT_MOST=landlock bin/sandbox_test
  if (const char* name = std::getenv("REHEARSE_TEST_AT_MOST"); name != nullptr) {
    if (name == to_string(Confinement::landlock)) given.at_most = Confinement::landlock;
    if (name == to_string(Confinement::none)) given.at_most = Confinement::none;
    given.trust_programs = given.at_most == Confinement::none;
  }
  return given;
}

bool on(Confinement rung) { return runner().report().confinement == rung; }

Runner& runner() {
  static auto created = Runner::create(options());
  if (!created) throw std::runtime_error(created.error().message + " | " + created.error().hint);
  return *created;
}

Command shell(const std::string& script) {
  Command command;
  command.arguments = {"/bin/sh", "-c", script};
  command.environment = {"PATH=/usr/bin:/bin"};
  return command;
}

Command program(const std::string& name, std::vector<std::string> arguments) {
  Command command;
  command.arguments = {name};
  command.arguments.insert(command.arguments.end(), arguments.begin(), arguments.end());
  command.inputs = {{name, {}, (build_folder() / "bin/sandbox_programs" / name).string(), true}};
  return command;
}

Limits limits() {
  Limits limits;
  limits.cpu = 20s;
  limits.wall = 60s;
  limits.memory_bytes = 64LL << 20;
  return limits;
}

RunOutput run(const Command& command, const Limits& limits, std::string_view input) {
  auto output = runner().run(command, limits, input);
  if (!output) throw std::runtime_error(output.error().message);
  return std::move(*output);
}

std::vector<pid_t> descendants() {
  return descendants_that([](const Process&) { return true; });
}

std::vector<pid_t> programs() {
  return descendants_that([](const Process& process) { return process.name != "rehearse-jail"; });
}

std::vector<pid_t> helpers() {
  std::vector<pid_t> found;
  for (const auto& [pid, process] : processes()) {
    if (process.parent == ::getpid() && process.name == "rehearse-jail") found.push_back(pid);
  }
  return found;
}

bool eventually(const std::function<bool()>& condition) {
  const auto deadline = std::chrono::steady_clock::now() + 20s;
  while (!condition()) {
    if (std::chrono::steady_clock::now() > deadline) return false;
    ::poll(nullptr, 0, 2);
  }
  return true;
}

std::string read_bytes(int fd, std::size_t bytes) {
  std::string content;
  while (content.size() < bytes) {
    pollfd ready{fd, POLLIN, 0};
    if (::poll(&ready, 1, 20'000) != 1) break;
    std::array<char, 256> block{};
    const ssize_t size = ::read(fd, block.data(), std::min(block.size(), bytes - content.size()));
    if (size <= 0) break;
    content.append(block.data(), static_cast<std::size_t>(size));
  }
  return content;
}

}  // namespace sandbox_test
