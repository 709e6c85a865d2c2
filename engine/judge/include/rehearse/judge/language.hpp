#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/bank/signature.hpp"

namespace rehearse {

struct LanguageDefinition;
struct LanguageHead;

// A language as its folder under engine/languages declares it (language.json; reference: engine/languages/README.md).
// Nothing outside that folder knows a language by name. Its names and its tool-chain are read first; all else when it is used:
// a folder with faults keeps nobody from the other languages.
class Language {
 public:
  // All of it. Errors name file, pointer and expectation.
  [[nodiscard]] static Result<Language> load(const std::filesystem::path& folder);

  [[nodiscard]] const std::string& id() const;         // "cpp"
  [[nodiscard]] const std::string& title() const;      // "C++"
  [[nodiscard]] const std::string& how() const;        // it is built and run, in words
  [[nodiscard]] const std::string& file_name() const;  // "solution.cpp"
  [[nodiscard]] const std::vector<std::string>& extensions() const;
  [[nodiscard]] const std::string& install_hint() const;
  [[nodiscard]] const std::filesystem::path& folder() const;

  // Whether its solutions are of the kind that the signature asks for: queries of tables, or code.
  [[nodiscard]] bool solves(const Signature& signature) const;
  [[nodiscard]] bool solves_queries() const;

  // ErrorCode::unavailable with the install command where its tool-chain is missing; else its version line.
  [[nodiscard]] Result<std::string> version() const;

  // Reads what was not read yet, once; safe to call from several threads. The error is what load() would say, each time. Of
  // what Languages::find and its like hand out it has succeeded.
  [[nodiscard]] Result<void> complete() const;

  // ---- only after complete()

  // The blank stub a candidate starts from, in LeetCode's shape.
  [[nodiscard]] std::string stub(const Signature& signature) const;

  // What else belongs into a workspace so that an editor's language server completes with the hidden prelude: name, content.
  [[nodiscard]] std::vector<std::pair<std::string, std::string>> workspace_files(const Signature& signature) const;

  // All that language.json declares, for the judge.
  [[nodiscard]] const LanguageDefinition& definition() const;

  // ---- at any time, for the judge
  [[nodiscard]] const LanguageHead& head() const;

 private:
  friend class Languages;
  struct State;
  explicit Language(std::shared_ptr<State> state);
  std::shared_ptr<State> state_;  // shared: a Language is copied around; immutable but for what complete() reads
};

// The languages of a root folder, sorted by id.
class Languages {
 public:
  // Fails only if there is none: what is wrong with one is told by those who hand it out.
  [[nodiscard]] static Result<Languages> load(const std::filesystem::path& root);

  // Not complete, and maybe with faults: to be listed.
  [[nodiscard]] const std::vector<Language>& all() const { return languages_; }

  // By id, or by an extension. ErrorCode::not_found with a suggestion if there is none; the faults of its folder if it has any.
  [[nodiscard]] Result<const Language*> find(std::string_view id) const;
  [[nodiscard]] Result<const Language*> for_file(const std::filesystem::path& file) const;

  // The language by id, which must solve what the signature asks for; else an error that names those that do. Without an id:
  // `preferred` if it does, or the first that does.
  [[nodiscard]] Result<const Language*> solver(std::string_view id, const Signature& signature,
                                               std::string_view preferred) const;
  // An error that says so where the language does not.
  [[nodiscard]] Result<void> check_solves(const Language& language, const Signature& signature) const;

 private:
  std::vector<Language> languages_;
};

}  // namespace rehearse
