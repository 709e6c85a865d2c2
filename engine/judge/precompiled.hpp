#pragma once

#include <filesystem>
#include <mutex>
#include <optional>
#include <string>

#include "rehearse/base/result.hpp"
#include "rehearse/sandbox/runner.hpp"
#include "language_definition.hpp"

namespace rehearse {

// Where the file lies if it was made for this installation of the tool-chain and is whole.
[[nodiscard]] std::optional<std::filesystem::path> find_precompiled(const std::filesystem::path& folder,
                                                                    const LanguageDefinition& language,
                                                                    const std::string& identity);

// The files that all builds of a language share (LanguagePrecompiled), by the hash of what they are made from. Made only on
// request: the first submit of a session must not wait for them. Safe to use from several threads.
class PrecompiledFiles {
 public:
  PrecompiledFiles(Runner& runner, std::filesystem::path folder) : runner_(runner), folder_(std::move(folder)) {}

  // As an input of a build; nothing if the language has none, or it is not there yet.
  [[nodiscard]] std::optional<InputFile> find(const LanguageDefinition& language, const std::string& identity) const;
  // Makes it unless it is there.
  [[nodiscard]] Result<void> make(const LanguageDefinition& language, const std::string& identity);

 private:
  void remove_old(const std::string& kept) const;

  Runner& runner_;
  std::filesystem::path folder_;
  std::mutex mutex_;
};

}  // namespace rehearse
