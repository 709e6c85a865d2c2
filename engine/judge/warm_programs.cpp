#include "warm_programs.hpp"

#include <utility>

#include <fmt/core.h>

#include "rehearse/base/file.hpp"

namespace rehearse {
namespace {

// All that makes two programs alike, as far as it is fixed when they are started.
std::string key_of(const Command& command, const Limits& limits) {
  std::string all = fmt::format("warm 1 {} {} {}", limits.stack_bytes, limits.memory_bytes, limits.processes);
  const auto add = [&](const std::string& text) { all += fmt::format("\n{}:", text.size()).append(text); };
  for (const std::string& argument : command.arguments) add(argument);
  add("environment");
  for (const std::string& variable : command.environment) add(variable);
  for (const InputFile& input : command.inputs) {
    add(input.name);
    add(input.content);
    add(input.host_path);
  }
  return content_hash(all);
}

}  // namespace

std::optional<Run> WarmPrograms::claim(const Command& command, const Limits& limits) {
  return runner_.claim(key_of(command, limits), limits);
}

void WarmPrograms::prepare(const Command& command, const Limits& limits) {
  if (!runner_.report().shared) return;
  // Whatever fails here only costs the next one its head start.
  static_cast<void>(runner_.start_parked(command, limits, key_of(command, limits)));
}

void WarmPrograms::keep(Run run, const Command& command, const Limits& limits) {
  static_cast<void>(runner_.park(std::move(run), key_of(command, limits)));
}

}  // namespace rehearse
