#include "rehearse/judge/tool_chain_folders.hpp"

#include <algorithm>
#include <string>
#include <system_error>

#include <nlohmann/json.hpp>

#include "rehearse/base/file.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

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

}  // namespace

std::vector<fs::path> tool_chain_folders(const fs::path& languages) {
  std::vector<fs::path> found;
  std::error_code error;
  for (fs::directory_iterator entry(languages, error); !error && entry != fs::directory_iterator(); entry.increment(error)) {
    const auto text = read_file(entry->path() / "language.json", 1U << 20U);
    // What is wrong with it is told where the language is loaded.
    const Json json = text ? Json::parse(*text, nullptr, false) : Json();
    const auto pointer = Json::json_pointer("/tool_chain/folders");
    if (json.is_discarded() || !json.contains(pointer)) continue;
    for (const Json& folder : json[pointer]) {
      if (folder.is_string() && folder.get<std::string>().starts_with('/')) add_matching(folder.get<std::string>(), found);
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace rehearse
