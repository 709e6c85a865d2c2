#pragma once

#include <optional>
#include <string>
#include <vector>

#include "build_cache.hpp"
#include "language_definition.hpp"
#include "stop_signal.hpp"
#include "warm_programs.hpp"

namespace rehearse {

// A compiler that stays between builds (LanguageDefinition::service), if one waits.
class CompilerService {
 public:
  CompilerService(Runner& runner, Command command, const Limits& limits);

  // Nothing where none waits, or where it fails: then the build is done as usual. The log is as the compiler wrote it.
  [[nodiscard]] std::optional<CachedBuild> compile(const std::vector<InputFile>& inputs, const StopSignal& stop);

  // One for the next build.
  void start() { warm_.prepare(command_, limits_); }

 private:
  WarmPrograms warm_;
  Command command_;
  Limits limits_;
};

}  // namespace rehearse
