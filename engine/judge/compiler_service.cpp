#include "compiler_service.hpp"

#include <utility>

#include "driver_process.hpp"
#include "wire.hpp"

namespace rehearse {

CompilerService::CompilerService(Runner& runner, Command command, const Limits& limits)
    : warm_(runner), command_(std::move(command)), limits_(limits) {}

std::optional<CachedBuild> CompilerService::compile(const std::vector<InputFile>& inputs, const StopSignal& stop) {
  auto waiting = warm_.claim(command_, limits_);
  if (!waiting) return std::nullopt;
  DriverProcess process(std::move(*waiting), limits_.output_bytes, stop);
  std::vector<LoadedFile> files;
  for (const InputFile& input : inputs) files.push_back({input.name, input.content});
  const CaseLimits limits{limits_.cpu, limits_.wall, limits_.memory_bytes};
  const Turn turn = process.exchange(compile_frame(files), limits);
  if (turn.status != TurnStatus::replied) return std::nullopt;
  auto reply = decode_compiled(turn.frame);
  // One that says what it should not, or anything beside, does not serve again.
  if (!reply || !turn.standard_output.empty() || !turn.standard_error.empty()) return std::nullopt;
  warm_.keep(std::move(process).release(), command_, limits_);
  CachedBuild build;
  build.ok = reply->ok;
  build.log = std::move(reply->log);
  if (!build.ok) return build;
  for (LoadedFile& file : reply->files) build.files.emplace(std::move(file.name), std::move(file.content));
  return build;
}

}  // namespace rehearse
