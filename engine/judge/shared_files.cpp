#include "shared_files.hpp"

#include <cerrno>
#include <chrono>
#include <map>
#include <set>
#include <system_error>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "build_log.hpp"
#include "rehearse/base/file.hpp"
#include "rehearse/base/unique_fd.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;

// The last file to be written, with the size of each other one: what was cut short is not given to a compiler.
constexpr const char* list_name = ".files";

std::string name_of(const LanguageDefinition& language, const ToolChain& tools) {
  std::string all = fmt::format("shared 2\n{}\n{}\n", language.text, tools.identity);
  std::set<std::string> named;  // several steps may have a file in common
  for (const LanguageStep& step : language.shared->steps) named.insert(step.inputs.begin(), step.inputs.end());
  for (const std::string& input : named) {
    if (const LanguageFile* file = language.find_file(input)) all += fmt::format("{}\n{}", input, file->content);
  }
  return fmt::format("{}-{}", language.id, content_hash(all).substr(0, 32));
}

std::string list_files(const fs::path& folder) {
  std::map<std::string, std::uintmax_t> sizes;
  std::error_code error;
  for (fs::recursive_directory_iterator entry(folder, error); !error && entry != fs::recursive_directory_iterator();
       entry.increment(error)) {
    std::error_code gone;
    const std::string name = entry->path().lexically_relative(folder).string();
    if (entry->is_regular_file(gone) && name != list_name) sizes[name] = entry->file_size(gone);
  }
  std::string list;
  for (const auto& [name, size] : sizes) list += fmt::format("{} {}\n", size, name);
  return list;
}

// Who runs in the sandbox may be another user.
Result<void> put(const fs::path& file, const std::string& content, mode_t mode) {
  if (auto made = make_directories(file.parent_path()); !made) return made;
  if (auto written = write_file(file, content); !written) return written;
  if (::chmod(file.c_str(), mode) != 0 || ::chmod(file.parent_path().c_str(), 0755) != 0) {
    return unexpected(system_error("cannot set the mode of " + file.string(), errno));
  }
  return {};
}

}  // namespace

std::optional<fs::path> find_shared(const fs::path& folder, const LanguageDefinition& language, const ToolChain& tools) {
  if (!language.shared) return std::nullopt;
  fs::path found = folder / name_of(language, tools);
  const auto list = read_file(found / list_name, 1U << 20U);
  if (!list || *list != list_files(found)) return std::nullopt;
  return found;
}

std::int64_t size_of_shared(const fs::path& found) {
  std::int64_t total = 0;
  std::error_code error;
  for (fs::recursive_directory_iterator entry(found, error); !error && entry != fs::recursive_directory_iterator();
       entry.increment(error)) {
    std::error_code gone;
    if (entry->is_regular_file(gone)) total += static_cast<std::int64_t>(entry->file_size(gone));
  }
  return total;
}

std::string SharedFiles::place(const LanguageDefinition& language, const ToolChain& tools) const {
  const auto found = find_shared(folder_, language, tools);
  return found ? found->string() : (folder_ / "none").string();
}

Result<void> SharedFiles::make(const LanguageDefinition& language, const ToolChain& tools) {
  const std::lock_guard lock(mutex_);
  if (!language.shared || find_shared(folder_, language, tools)) return {};
  // At its own place from the start: what is made may know where it lies. Other processes wait meanwhile.
  const std::string name = name_of(language, tools);
  if (auto there = make_directories(folder_); !there) return there;
  const UniqueFd turn(::open((folder_ / ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
  if (!turn || ::flock(turn.get(), LOCK_EX) != 0) return unexpected(system_error("cannot lock " + folder_.string(), errno));
  if (find_shared(folder_, language, tools)) return {};
  const fs::path place = folder_ / name;
  if (auto there = make_directories(place); !there) return there;
  if (auto filled = fill(language, tools, place); !filled) return filled;
  if (auto listed = put(place / list_name, list_files(place), 0644); !listed) return listed;
  if (::chmod(folder_.c_str(), 0755) != 0) return unexpected(system_error("cannot set the mode of " + folder_.string(), errno));
  remove_old(name);
  return {};
}

Result<void> SharedFiles::fill(const LanguageDefinition& language, const ToolChain& tools, const fs::path& folder) {
  auto values = tools.values;
  values["shared"] = folder.string();
  const Limits& limits = language.shared->limits;
  for (const LanguageStep& step : language.shared->steps) {
    Command command{fill_in(step.arguments, values), fill_in(step.environment, values), {}, step.outputs};
    command.max_output_file_bytes = limits.scratch_bytes;
    for (const std::string& input : step.inputs) {
      const LanguageFile* file = language.find_file(input);
      if (file == nullptr) {
        command.inputs.push_back({input, {}, (folder / input).string(), true});
        continue;
      }
      if (auto written = put(folder / input, file->content, 0644); !written) return written;
      command.inputs.push_back({input, file->content});
    }
    auto output = runner_.run(command, limits);
    if (!output) return unexpected(output.error());
    const bool ended_well = output->result.status == RunStatus::exited && output->result.exit_code == 0;
    for (const std::string& name : step.outputs) {
      const auto made = output->files.find(name);
      if (!ended_well || made == output->files.end()) {
        return unexpected(ErrorCode::unavailable, fmt::format("{}: {} could not be made ahead ({}): {}{}", language.title, name,
                                                              to_string(output->result.status), output->result.message,
                                                              clean_log(output->standard_output + output->standard_error, {})));
      }
      if (auto written = put(folder / name, made->second, 0755); !written) return written;
    }
  }
  return {};
}

// Not what another installation may be using at this moment.
void SharedFiles::remove_old(const std::string& kept) const {
  const auto long_ago = fs::file_time_type::clock::now() - std::chrono::hours(24);
  const std::string language = kept.substr(0, kept.rfind('-') + 1);
  std::vector<fs::path> old;
  std::error_code error;
  for (fs::directory_iterator entry(folder_, error); !error && entry != fs::directory_iterator(); entry.increment(error)) {
    const std::string name = entry->path().filename().string();
    std::error_code gone;
    const bool is_old = fs::last_write_time(entry->path(), gone) < long_ago;
    if (name.starts_with(language) && name != kept && is_old && !gone) old.push_back(entry->path());
  }
  for (const fs::path& path : old) fs::remove_all(path, error);
}

}  // namespace rehearse
