#include "precompiled.hpp"

#include <system_error>
#include <utility>
#include <vector>

#include <fmt/core.h>

#include "build_log.hpp"
#include "rehearse/base/file.hpp"
#include "tool_chain.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;

std::string name_of(const LanguageDefinition& language, const std::string& identity) {
  std::string all = fmt::format("precompiled 1\n{}\n{}\n", language.text, identity);
  for (const std::string& input : language.precompiled->inputs) all += language.find_file(input)->content;
  return fmt::format("{}-{}", language.id, content_hash(all));
}

// Beside each file lies its size: one that was cut is not given to a compiler.
bool is_whole(const fs::path& file) {
  const auto size = read_file(file.string() + ".size", 32);
  std::error_code error;
  const std::uintmax_t found = fs::file_size(file, error);
  return size && !error && *size == std::to_string(found);
}

}  // namespace

std::optional<fs::path> find_precompiled(const fs::path& folder, const LanguageDefinition& language,
                                         const std::string& identity) {
  if (!language.precompiled) return std::nullopt;
  fs::path file = folder / name_of(language, identity);
  if (!is_whole(file)) return std::nullopt;
  return file;
}

std::optional<InputFile> PrecompiledFiles::find(const LanguageDefinition& language, const std::string& identity) const {
  const auto file = find_precompiled(folder_, language, identity);
  if (!file) return std::nullopt;
  return InputFile{language.precompiled->output, {}, file->string()};
}

Result<void> PrecompiledFiles::make(const LanguageDefinition& language, const std::string& identity) {
  const std::lock_guard lock(mutex_);
  if (!language.precompiled || find(language, identity)) return {};
  const auto programs = find_tool_chain(language);
  if (!programs) return unexpected(programs.error());
  const LanguageStep& build = *language.build;
  Command command{fill_in(language.precompiled->arguments, *programs), build.environment, {}, {language.precompiled->output}};
  command.max_output_file_bytes = build.limits.scratch_bytes;
  for (const std::string& input : language.precompiled->inputs)
    command.inputs.push_back({input, language.find_file(input)->content});
  auto output = runner_.run(command, build.limits);
  if (!output) return unexpected(output.error());
  const auto made = output->files.find(language.precompiled->output);
  if (made == output->files.end()) {
    return unexpected(
        ErrorCode::unavailable,
        fmt::format("{} could not be precompiled ({}): {}{}", language.precompiled->output, to_string(output->result.status),
                    output->result.message, clean_log(output->standard_error, build.hide)));
  }
  const fs::path file = folder_ / name_of(language, identity);
  if (auto there = make_directories(folder_); !there) return there;
  if (auto written = write_file(file, made->second); !written) return written;
  if (auto written = write_file(file.string() + ".size", std::to_string(made->second.size())); !written) return written;
  remove_old(file.filename().string());
  return {};
}

void PrecompiledFiles::remove_old(const std::string& kept) const {
  const std::string language = kept.substr(0, kept.rfind('-') + 1);
  std::vector<fs::path> old;
  std::error_code error;
  for (fs::directory_iterator entry(folder_, error); !error && entry != fs::directory_iterator(); entry.increment(error)) {
    const std::string name = entry->path().filename().string();
    if (name.starts_with(language) && !name.starts_with(kept)) old.push_back(entry->path());
  }
  for (const fs::path& path : old) fs::remove(path, error);
}

}  // namespace rehearse
