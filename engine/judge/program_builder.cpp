#include "program_builder.hpp"

#include <algorithm>
#include <map>
#include <system_error>
#include <utility>

#include <fmt/core.h>

#include "language_definition.hpp"
#include "rehearse/base/file.hpp"
#include "rehearse/judge/submission.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t max_files = 100;

bool is_of(const Language& language, const std::string& name) {
  const std::string extension = fs::path(name).extension().string();
  const auto& known = language.extensions();
  return extension.size() > 1 && std::find(known.begin(), known.end(), extension.substr(1)) != known.end();
}

// The names of a list, with {sources} as what it stands for.
std::vector<std::string> with_sources(const std::vector<std::string>& words, const std::vector<std::string>& sources) {
  std::vector<std::string> filled;
  for (const std::string& word : words) {
    if (word == all_sources) {
      filled.insert(filled.end(), sources.begin(), sources.end());
    } else {
      filled.push_back(word);
    }
  }
  return filled;
}

std::vector<std::string> with_main(std::vector<std::string> words, const std::string& main) {
  for (std::string& word : words) {
    if (word == "{main}") word = main;
  }
  return words;
}

LanguageStep filled_in(const LanguageStep& step, const ProgramSources& program) {
  std::vector<std::string> sources;
  std::vector<std::string> all;
  for (const InputFile& file : program.files) {
    all.push_back(file.name);
    if (is_of(*program.language, file.name)) sources.push_back(file.name);
  }
  LanguageStep filled = step;
  filled.arguments = with_main(with_sources(step.arguments, sources), program.files.front().name);
  filled.inputs = with_sources(step.inputs, all);  // headers and data too
  return filled;
}

Result<std::vector<fs::path>> files_of(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code error;
  for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    std::error_code gone;
    if (!entry->is_regular_file(gone)) continue;
    files.push_back(entry->path());
    if (files.size() > max_files) {
      return unexpected(ErrorCode::bad_input, fmt::format("{} has more than {} files", folder.string(), max_files));
    }
  }
  if (error) return unexpected(system_error("cannot list " + folder.string(), error.value()));
  std::sort(files.begin(), files.end());
  return files;
}

// "main" or "__main__" before the others, then the order of names.
bool comes_first(const fs::path& path) {
  std::string stem = path.stem().string();
  std::transform(stem.begin(), stem.end(), stem.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return stem == "main" || stem == "__main__";
}

// The one language of the files; headers and data have none.
Result<const Language*> language_of(const Languages& languages, const std::vector<fs::path>& files, const fs::path& place) {
  const Language* found = nullptr;
  for (const fs::path& file : files) {
    if (file.filename() == "build" || file.filename() == "run") {
      return unexpected(ErrorCode::bad_input, fmt::format("{} has a script \"{}\" of its own, which is not run here",
                                                          place.string(), file.filename().string()));
    }
    for (const Language& language : languages.all()) {
      if (!is_of(language, file.filename().string()) || !language.complete() || !language.definition().program) continue;
      if (found != nullptr && found != &language) {
        return unexpected(ErrorCode::bad_input,
                          fmt::format("{} is in two languages, {} and {}", place.string(), found->title(), language.title()));
      }
      found = &language;
    }
  }
  if (found != nullptr) return found;
  return unexpected(ErrorCode::bad_input, fmt::format("{} is in no language that can be run here", place.string()));
}

}  // namespace

ProgramSources program_of(const Language& language, std::string source) {
  return {&language, {{language.file_name(), std::move(source)}}};
}

Result<ProgramSources> read_program(const Languages& languages, const fs::path& place) {
  std::error_code error;
  const bool is_folder = fs::is_directory(place, error);
  auto files = is_folder ? files_of(place) : Result<std::vector<fs::path>>(std::vector{place});
  if (!files) return unexpected(files.error());
  const auto language = language_of(languages, *files, place);
  if (!language) return unexpected(language.error());
  ProgramSources program{*language, {}};
  std::stable_sort(files->begin(), files->end(), [&](const fs::path& a, const fs::path& b) {
    const auto rank = [&](const fs::path& path) {
      return is_of(**language, path.filename().string()) ? (comes_first(path) ? 0 : 1) : 2;
    };
    return rank(a) < rank(b);
  });
  for (const fs::path& file : *files) {
    auto content = read_file(file, max_source_bytes);
    if (!content) return unexpected(content.error());
    program.files.push_back(
        {is_folder ? file.lexically_relative(place).string() : (*language)->file_name(), std::move(*content)});
  }
  return program;
}

Result<Built> build_program(Builder& builder, const ProgramSources& program) {
  const LanguageDefinition& definition = program.language->definition();
  if (!definition.program || program.files.empty()) {
    return unexpected(ErrorCode::bad_input, fmt::format("{} is not for whole programs", program.language->title()));
  }
  std::optional<LanguageStep> build;
  if (definition.program->build) build = filled_in(*definition.program->build, program);
  const LanguageStep run = filled_in(definition.program->run, program);
  std::vector<InputFile> files = program.files;
  for (const LanguageFile& file : definition.files) {
    const auto wanted = [&](const LanguageStep& step) {
      return std::find(step.inputs.begin(), step.inputs.end(), file.name) != step.inputs.end();
    };
    if (!file.is_template && (wanted(run) || (build && wanted(*build)))) files.push_back({file.name, file.content});
  }
  static const Signature signature = program_signature(false);
  static const std::optional<std::string> nothing;
  BuildRequest request{*program.language, signature, nothing, program.files.front().content};
  request.build = build ? &*build : nullptr;
  request.run = &run;
  request.files = &files;
  return builder.build(request);
}

Result<std::shared_ptr<const Built>> build_validator(Builder& builder, const Languages& languages, const Problem& problem) {
  if (problem.program.validator.empty()) return nullptr;
  const auto sources = read_program(languages, problem.folder / problem.program.validator);
  if (!sources) return unexpected(sources.error());
  auto built = build_program(builder, *sources);
  if (!built) return unexpected(built.error());
  if (!built->build.ok) {
    return unexpected(ErrorCode::bad_input, fmt::format("{}: the validator {} does not compile:\n{}", problem.slug,
                                                        problem.program.validator, built->build.log));
  }
  return std::make_shared<const Built>(std::move(*built));
}

}  // namespace rehearse
