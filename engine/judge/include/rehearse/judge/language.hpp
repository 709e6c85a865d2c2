#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/bank/signature.hpp"

namespace rehearse {

// A language as its folder under engine/languages declares it (language.json; reference: engine/languages/README.md).
// Nothing outside that folder knows a language by name.
class Language {
 public:
  // Errors name file, pointer and expectation.
  [[nodiscard]] static Result<Language> load(const std::filesystem::path& folder);

  [[nodiscard]] const std::string& id() const { return id_; }                // "cpp"
  [[nodiscard]] const std::string& title() const { return title_; }          // "C++"
  [[nodiscard]] const std::string& file_name() const { return file_name_; }  // "solution.cpp"
  [[nodiscard]] const std::vector<std::string>& extensions() const { return extensions_; }
  [[nodiscard]] const std::string& install_hint() const { return install_hint_; }
  [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }

  // The blank stub a candidate starts from, in LeetCode's shape.
  [[nodiscard]] std::string stub(const Signature& signature) const;

  // What else belongs into a workspace so that an editor's language server completes with the hidden prelude: name, content.
  [[nodiscard]] std::vector<std::pair<std::string, std::string>> workspace_files(const Signature& signature) const;

  // ErrorCode::unavailable with the install command where its tool-chain is missing; else its version line.
  [[nodiscard]] Result<std::string> version() const;

 private:
  friend class Builder;
  Language() = default;

  std::string id_;
  std::string title_;
  std::string file_name_;
  std::vector<std::string> extensions_;
  std::string install_hint_;
  std::filesystem::path folder_;
  std::string definition_;  // the text of language.json, read by the Builder
};

// The languages of a root folder, sorted by id.
class Languages {
 public:
  [[nodiscard]] static Result<Languages> load(const std::filesystem::path& root);

  [[nodiscard]] const std::vector<Language>& all() const { return languages_; }
  // By id, or by an extension. ErrorCode::not_found with a suggestion otherwise.
  [[nodiscard]] Result<const Language*> find(std::string_view id) const;
  [[nodiscard]] Result<const Language*> for_file(const std::filesystem::path& file) const;

 private:
  std::vector<Language> languages_;
};

}  // namespace rehearse
