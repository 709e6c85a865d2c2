#pragma once

#include <cstdint>
#include <filesystem>
#include <mutex>
#include <optional>
#include <string>

#include "rehearse/base/result.hpp"
#include "rehearse/sandbox/runner.hpp"
#include "language_definition.hpp"
#include "tool_chain.hpp"

namespace rehearse {

// The folder of what a language shares, if it was made for this installation of the tool-chain and is whole.
[[nodiscard]] std::optional<std::filesystem::path> find_shared(const std::filesystem::path& folder,
                                                               const LanguageDefinition& language, const ToolChain& tools);
[[nodiscard]] std::int64_t size_of_shared(const std::filesystem::path& found);

// The files that all builds and runs of a language share (LanguageShared): a folder for each hash of what they are made from,
// which the sandbox shows as it is. Safe to use from several threads and processes.
class SharedFiles {
 public:
  SharedFiles(Runner& runner, std::filesystem::path folder) : runner_(runner), folder_(std::move(folder)) {}

  // What {shared} stands for: the folder; where it was not made, one that does not exist.
  [[nodiscard]] std::string place(const LanguageDefinition& language, const ToolChain& tools) const;
  // Makes it unless it is there.
  [[nodiscard]] Result<void> make(const LanguageDefinition& language, const ToolChain& tools);

 private:
  [[nodiscard]] Result<void> fill(const LanguageDefinition& language, const ToolChain& tools,
                                  const std::filesystem::path& folder);
  void remove_old(const std::string& kept) const;

  Runner& runner_;
  std::filesystem::path folder_;
  std::mutex mutex_;
};

}  // namespace rehearse
