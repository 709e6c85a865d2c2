#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/bank/problem.hpp"
#include "rehearse/judge/language.hpp"
#include "rehearse/sandbox/runner.hpp"

namespace rehearse {

enum class Kept { used, ignored };  // what a generator printed before

// A problem's own program that makes the cases of a recipe: `generator.* <name> <seed> <count>` prints one "args" object a
// line. Run in the sandbox; what it printed is kept below `cache` by program and arguments.
class GeneratorProgram {
 public:
  GeneratorProgram(Runner& runner, const Languages& languages, const std::filesystem::path& cache)
      : runner_(runner), languages_(languages), folder_(cache / "generated") {}

  // Errors name problem, recipe and case.
  [[nodiscard]] Result<std::vector<Arguments>> run(const Problem& problem, const Recipe& recipe, Kept kept);

 private:
  [[nodiscard]] Result<Command> command(const Problem& problem, const Recipe& recipe) const;
  [[nodiscard]] Result<std::string> output(const Problem& problem, const Recipe& recipe, Kept kept);

  Runner& runner_;
  const Languages& languages_;
  std::filesystem::path folder_;
};

}  // namespace rehearse
