#include "tool_chain_places.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <regex>
#include <string_view>
#include <system_error>

#include <sys/stat.h>
#include <unistd.h>

#include "rehearse/base/file.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 3> system_folders{"/usr/local/bin", "/usr/bin", "/bin"};

fs::path resolved(const std::string& path, const fs::path& home) {
  if (!path.starts_with("~/")) return path;
  return home.empty() ? fs::path() : home / path.substr(2);
}

// "v9.11.2" before "v20.1.0": numbers by their value, all else by its letters.
bool is_older(const std::string& a, const std::string& b) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  std::size_t i = 0, k = 0;
  while (i < a.size() && k < b.size()) {
    if (is_digit(a[i]) && is_digit(b[k])) {
      const auto number = [&](const std::string& text, std::size_t& at) {
        unsigned long long value = 0;
        for (; at < text.size() && is_digit(text[at]); ++at) value = 10 * value + static_cast<unsigned>(text[at] - '0');
        return value;
      };
      const auto one = number(a, i), other = number(b, k);
      if (one != other) return one < other;
    } else if (a[i] != b[k]) {
      return a[i] < b[k];
    } else {
      ++i;
      ++k;
    }
  }
  return a.size() - i < b.size() - k;
}

// The folders of a place, the newest first.
std::vector<fs::path> versions_in(const ToolChainPlace& place, const fs::path& home) {
  const fs::path folder = resolved(place.folder, home);
  std::error_code error;
  if (folder.filename() != "*") {
    return fs::is_directory(folder / "bin", error) ? std::vector{folder} : std::vector<fs::path>();
  }
  std::vector<fs::path> found;
  for (fs::directory_iterator entry(folder.parent_path(), error); !error && entry != fs::directory_iterator();
       entry.increment(error)) {
    std::error_code gone;
    if (fs::is_directory(entry->path() / "bin", gone)) found.push_back(entry->path());
  }
  std::sort(found.begin(), found.end(),
            [](const fs::path& a, const fs::path& b) { return is_older(b.filename().string(), a.filename().string()); });
  return found;
}

// The one that the user has chosen; nothing where the choice is another one, the system's say.
std::optional<fs::path> chosen_in(const ToolChainPlace& place, const std::vector<fs::path>& versions, const fs::path& home) {
  if (versions.empty()) return std::nullopt;
  if (place.chosen_in.empty()) return versions.front();
  const auto text = read_file(resolved(place.chosen_in, home), 1U << 16U);
  std::smatch match;
  if (!text || !std::regex_search(*text, match, std::regex(place.chosen_by)) || match.size() < 2) return std::nullopt;
  const std::string name = match[1];
  for (const fs::path& version : versions) {
    const std::string found = version.filename().string();
    if (!name.empty() && (found.starts_with(name) || found.starts_with("v" + name))) return version;
  }
  return std::nullopt;
}

}  // namespace

bool is_executable(const fs::path& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode) && ::access(path.c_str(), X_OK) == 0;
}

fs::path home_folder() {
  const char* home = std::getenv("HOME");
  return home != nullptr && *home == '/' ? fs::path(home) : fs::path();
}

std::optional<FoundProgram> find_program(const std::string& name, const std::vector<ToolChainPlace>& places,
                                         const fs::path& home) {
  std::vector<fs::path> others;
  for (const ToolChainPlace& place : places) {
    if (std::find(place.programs.begin(), place.programs.end(), name) == place.programs.end()) continue;
    const auto versions = versions_in(place, home);
    const auto chosen = chosen_in(place, versions, home);
    if (chosen && is_executable(*chosen / "bin" / name)) return FoundProgram{*chosen / "bin" / name, *chosen};
    others.insert(others.end(), versions.begin(), versions.end());
  }
  for (const std::string_view folder : system_folders) {
    const fs::path path = fs::path(folder) / name;
    if (is_executable(path)) return FoundProgram{path, {}};
  }
  for (const fs::path& version : others) {
    if (is_executable(version / "bin" / name)) return FoundProgram{version / "bin" / name, version};
  }
  return std::nullopt;
}

}  // namespace rehearse
