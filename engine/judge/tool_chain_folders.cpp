#include "rehearse/judge/tool_chain_folders.hpp"

#include <algorithm>
#include <string>
#include <system_error>

#include "language_head.hpp"
#include "tool_chain_places.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;

void add_matching(const std::string& pattern, std::vector<fs::path>& found) {
  std::error_code error;
  if (!pattern.ends_with('*')) {
    if (fs::is_directory(pattern, error)) found.emplace_back(pattern);
    return;
  }
  const fs::path path = pattern.substr(0, pattern.size() - 1);
  for (fs::directory_iterator entry(path.parent_path(), error); !error && entry != fs::directory_iterator();
       entry.increment(error)) {
    std::error_code gone;
    const bool matches = entry->path().filename().string().starts_with(path.filename().string());
    if (matches && entry->is_directory(gone)) found.push_back(entry->path());
  }
}

// Those of a user's own tool-chains from which programs are taken.
void add_places(const LanguageHead& language, const fs::path& home, std::vector<fs::path>& found) {
  if (language.places.empty()) return;
  for (const auto& [placeholder, names] : language.programs) {
    for (const std::string& name : names) {
      const auto program = find_program(name, language.places, home);
      if (!program) continue;
      if (!program->place.empty()) found.push_back(program->place);
      break;
    }
  }
}

}  // namespace

std::vector<fs::path> tool_chain_folders(const Languages& languages) {
  const fs::path home = home_folder();
  std::vector<fs::path> found;
  for (const Language& language : languages.all()) {
    for (const std::string& folder : language.head().folders) add_matching(folder, found);
    add_places(language.head(), home, found);
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

}  // namespace rehearse
