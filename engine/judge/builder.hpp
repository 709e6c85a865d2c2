#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/bank/signature.hpp"
#include "rehearse/judge/judgement.hpp"
#include "rehearse/judge/language.hpp"
#include "rehearse/sandbox/runner.hpp"
#include "build_cache.hpp"
#include "compiler_service.hpp"
#include "shared_files.hpp"
#include "tool_chain.hpp"
#include "wire.hpp"

namespace rehearse {

// What is built, and for what.
struct BuildRequest {
  const Language& language;
  const Signature& signature;
  const std::optional<std::string>& observed;  // Comparison::parameter
  const std::string& source;
  const LanguageStep* build = nullptr;                         // in place of the language's own
  const LanguageStep* run = nullptr;                           // likewise
  const std::map<std::string, std::string>* values = nullptr;  // of more placeholders
  // In place of the solution's file and the language's: those of a whole program. Then `build` and `run` are all there is.
  const std::vector<InputFile>* files = nullptr;
};

struct Built {
  BuildResult build;
  std::string key;                            // names everything that the program depends on
  Command run;                                // how its driver is started; only if build.ok
  std::vector<LoadedFile> loads;              // what the driver is given first
  std::map<std::string, std::string> values;  // of the placeholders
  std::shared_ptr<const Built> validator;     // of a whole program's output, where its problem has one
};

// Turns a source into a program for the sandbox, in the sandbox, or finds it in the cache. Safe to use from several threads.
class Builder {
 public:
  Builder(Runner& runner, const std::filesystem::path& cache)
      : runner_(runner), folder_(cache), cache_(cache / "builds"), shared_(runner, cache / "shared") {}

  // Source that cannot be compiled is a BuildResult; an Error is a missing tool-chain or the sandbox's failure.
  [[nodiscard]] Result<Built> build(const BuildRequest& request);

  // Makes what all builds of the language share, so that they are faster from now on.
  [[nodiscard]] Result<void> warm_up(const Language& language);

  // Starts, for the next build, a compiler of each kind that was asked for here and did not wait.
  void start_services();

 private:
  using Values = std::map<std::string, std::string>;  // of placeholders

  [[nodiscard]] Result<CachedBuild> compile(const LanguageStep& step, const Values& values, std::vector<InputFile> inputs,
                                            bool& lasting);
  [[nodiscard]] Result<CachedBuild> compile_or_fall_back(const LanguageStep& step, const Values& values,
                                                         std::vector<InputFile> inputs, bool& lasting);
  [[nodiscard]] Result<CachedBuild> find_or_compile(const LanguageDefinition& language, const LanguageStep* step,
                                                    const Values& values, const std::vector<InputFile>& files, Built& built);
  [[nodiscard]] std::optional<CachedBuild> ask_service(const LanguageDefinition& language, const Values& values,
                                                       const std::vector<InputFile>& inputs);
  [[nodiscard]] Result<ToolChain> tool_chain(const LanguageDefinition& language);

  Runner& runner_;
  std::filesystem::path folder_;
  BuildCache cache_;
  SharedFiles shared_;
  std::mutex mutex_;
  std::map<std::string, ToolChain> tool_chains_;              // by language: found once a process
  std::map<std::string, CompilerService> services_to_start_;  // by language
};

// Why a source cannot be given to any compiler: too large, NUL bytes, no UTF-8.
[[nodiscard]] std::optional<std::string> find_source_fault(const std::string& source, const std::string& file_name);

}  // namespace rehearse
