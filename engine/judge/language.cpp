#include "rehearse/judge/language.hpp"

#include <algorithm>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <system_error>

#include <fmt/core.h>
#include <fmt/ranges.h>

#include "rehearse/bank/bank.hpp"
#include "language_definition.hpp"
#include "language_head.hpp"
#include "rendering.hpp"
#include "tool_chain.hpp"

namespace rehearse {

namespace {

std::string_view kind_of_solution(const Signature& signature) {
  return signature.is_query ? "a query of tables" : signature.is_program ? "a whole program" : "code";
}

}  // namespace

struct Language::State {
  LanguageHead head;
  std::once_flag once;
  std::optional<LanguageDefinition> definition;
  std::optional<Error> fault;
};

Language::Language(std::shared_ptr<State> state) : state_(std::move(state)) {}

Result<Language> Language::load(const std::filesystem::path& folder) {
  auto state = std::make_shared<State>();
  state->head = load_language_head(folder);
  Language language(std::move(state));
  if (auto complete = language.complete(); !complete) return unexpected(complete.error());
  return language;
}

Result<void> Language::complete() const {
  std::call_once(state_->once, [this] {
    const LanguageHead& head = state_->head;
    auto read = head.text.empty() ? load_language_definition(head.folder) : load_language_definition(head.folder, head.text);
    if (read) {
      state_->definition = std::move(*read);
    } else {
      state_->fault = std::move(read.error());
    }
  });
  if (state_->fault) return unexpected(*state_->fault);
  return {};
}

const LanguageHead& Language::head() const { return state_->head; }

const LanguageDefinition& Language::definition() const {
  if (!state_->definition) throw std::logic_error("the language " + id() + " is used before it was read");
  return *state_->definition;
}

const std::string& Language::id() const { return head().id; }
const std::string& Language::title() const { return head().title; }
const std::string& Language::how() const { return head().how; }
const std::string& Language::file_name() const { return head().file_name; }
const std::vector<std::string>& Language::extensions() const { return head().extensions; }
const std::string& Language::install_hint() const { return head().install_hint; }
const std::filesystem::path& Language::folder() const { return head().folder; }

bool Language::solves_queries() const { return head().kind == LanguageKind::query; }
bool Language::solves(const Signature& signature) const {
  if (signature.is_program) return complete() && definition().program.has_value();
  return solves_queries() == signature.is_query;
}

std::string Language::stub(const Signature& signature) const {
  if (signature.is_program) return definition().program ? definition().program->stub : std::string();
  return render(definition(), definition().stub, signature);
}

std::vector<std::pair<std::string, std::string>> Language::workspace_files(const Signature& signature) const {
  std::vector<std::pair<std::string, std::string>> files;
  if (signature.is_program) return files;  // a whole program has no hidden prelude
  for (const LanguageFile& file : definition().workspace) {
    std::string content = render(definition(), file, signature);
    // A template may have nothing to say of this problem.
    if (file.is_template && content.find_first_not_of(" \n") == std::string::npos) continue;
    files.emplace_back(file.name, std::move(content));
  }
  return files;
}

Result<std::string> Language::version() const {
  if (auto read = complete(); !read) return unexpected(read.error());
  return tool_chain_version(definition());
}

namespace {

Result<const Language*> completed(const Language& language) {
  return language.complete().map([&] { return &language; });
}

}  // namespace

Result<Languages> Languages::load(const std::filesystem::path& root) {
  Languages languages;
  std::error_code error;
  std::filesystem::directory_iterator entry(root, error);
  if (error) return unexpected(system_error("cannot read the folder of languages " + root.string(), error.value()));
  for (; entry != std::filesystem::directory_iterator(); entry.increment(error)) {
    if (error) return unexpected(system_error("cannot read the folder of languages " + root.string(), error.value()));
    if (!std::filesystem::exists(entry->path() / "language.json", error)) continue;
    auto state = std::make_shared<Language::State>();
    state->head = load_language_head(entry->path());
    languages.languages_.push_back(Language(std::move(state)));
  }
  std::sort(languages.languages_.begin(), languages.languages_.end(),
            [](const Language& a, const Language& b) { return a.id() < b.id(); });
  if (languages.languages_.empty()) {
    return unexpected(ErrorCode::unavailable, "no language is installed in " + root.string(), "install rehearse again");
  }
  return languages;
}

Result<const Language*> Languages::find(std::string_view id) const {
  std::vector<std::string> ids;
  for (const Language& language : languages_) {
    const auto& extensions = language.extensions();
    const bool is_meant = language.id() == id || std::find(extensions.begin(), extensions.end(), id) != extensions.end();
    if (is_meant) return completed(language);
    ids.push_back(language.id());
  }
  const auto close = nearest(id, ids);
  return unexpected(ErrorCode::not_found, fmt::format("there is no language \"{}\"", id),
                    close.empty() ? fmt::format("the languages are: {}", fmt::join(ids, ", "))
                                  : fmt::format("did you mean {}? The languages are: {}", close.front(), fmt::join(ids, ", ")));
}

Result<const Language*> Languages::for_file(const std::filesystem::path& file) const {
  const std::string extension = file.extension().string();
  std::vector<std::string> known;
  for (const Language& language : languages_) {
    for (const std::string& candidate : language.extensions()) {
      if (extension == "." + candidate) return completed(language);
      known.push_back("." + candidate);
    }
  }
  return unexpected(ErrorCode::not_found, fmt::format("cannot tell the language of {} by its name", file.string()),
                    fmt::format("name it with one of {}, or say the language: --lang", fmt::join(known, ", ")));
}

Result<void> Languages::check_solves(const Language& language, const Signature& signature) const {
  if (language.solves(signature)) return {};
  std::vector<std::string> ids;
  for (const Language& other : languages_) {
    if (other.solves(signature)) ids.push_back(other.id());
  }
  return unexpected(ErrorCode::bad_input,
                    fmt::format("{} is not for this problem, which asks for {}", language.title(), kind_of_solution(signature)),
                    ids.empty() ? "no language here is" : fmt::format("choose one of: {}", fmt::join(ids, ", ")));
}

Result<const Language*> Languages::solver(std::string_view id, const Signature& signature, std::string_view preferred) const {
  if (!id.empty()) {
    auto found = find(id);
    if (!found) return found;
    if (auto solves = check_solves(**found, signature); !solves) return unexpected(solves.error());
    return found;
  }
  const Language* first = nullptr;
  for (const Language& language : languages_) {
    if (!language.solves(signature)) continue;
    if (language.id() == preferred) return completed(language);
    if (first == nullptr) first = &language;
  }
  if (first != nullptr) return completed(*first);
  return unexpected(
      ErrorCode::unavailable,
      fmt::format("no language here is for {}", signature.is_query ? "queries of tables" : kind_of_solution(signature)),
      "install rehearse again");
}

}  // namespace rehearse
