#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/bank/problem.hpp"
#include "rehearse/judge/language.hpp"
#include "rehearse/sandbox/runner.hpp"

namespace rehearse {

enum class Kept { used, ignored };  // what a generator printed before

struct LanguageGenerator;

// A problem's own program that makes the cases of its recipes: `generator.* <name> <seed> <count> [<size>...]` prints one
// "args" object a line. Run in the sandbox; what it printed is kept below `cache` by program and arguments. Its source and its
// tool-chain are looked up once, when they are first needed.
class GeneratorProgram {
 public:
  GeneratorProgram(Runner& runner, const Languages& languages, const std::filesystem::path& cache, const Problem& problem)
      : runner_(runner), languages_(languages), folder_(cache / "generated"), problem_(problem) {}

  // Errors name problem, recipe and case.
  [[nodiscard]] Result<std::vector<Arguments>> run(const Recipe& recipe, Kept kept);

 private:
  struct Source {
    const LanguageGenerator* generator = nullptr;
    std::map<std::string, std::filesystem::path> programs;
    std::string text;
    std::string hash;
  };
  [[nodiscard]] Result<Source> find_source(const Recipe& recipe) const;
  [[nodiscard]] Result<Command> command(const Recipe& recipe);
  [[nodiscard]] Result<std::string> output(const Recipe& recipe, Kept kept);

  Runner& runner_;
  const Languages& languages_;
  std::filesystem::path folder_;
  const Problem& problem_;
  std::optional<Source> source_;
};

}  // namespace rehearse
