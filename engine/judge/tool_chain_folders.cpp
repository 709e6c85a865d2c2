#include "rehearse/judge/tool_chain_folders.hpp"

#include <algorithm>
#include <string>
#include <system_error>

#include <nlohmann/json.hpp>

#include "rehearse/base/file.hpp"
#include "tool_chain_places.hpp"

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

std::vector<std::string> texts_of(const Json& json, const std::string& member) {
  std::vector<std::string> texts;
  if (!json.is_object() || !json.contains(member)) return texts;
  const Json& found = json[member];
  if (found.is_string()) return {found.get<std::string>()};
  for (const Json& text : found) {
    if (text.is_string()) texts.push_back(text.get<std::string>());
  }
  return texts;
}

// Those of a user's own tool-chains from which programs are taken.
void add_places(const Json& tools, std::vector<fs::path>& found) {
  if (!tools.contains("places") || !tools.contains("programs")) return;
  const auto text_of = [](const Json& json, const std::string& member) {
    const auto texts = texts_of(json, member);
    return texts.empty() ? std::string() : texts.front();
  };
  std::vector<ToolChainPlace> places;
  for (const Json& place : tools["places"]) {
    places.push_back(
        {text_of(place, "folder"), text_of(place, "chosen_in"), text_of(place, "chosen_by"), texts_of(place, "programs")});
  }
  const fs::path home = home_folder();
  for (const auto& item : tools["programs"].items()) {
    for (const std::string& name : texts_of(tools["programs"], item.key())) {
      const auto program = find_program(name, places, home);
      if (!program) continue;
      if (!program->place.empty()) found.push_back(program->place);
      break;
    }
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
    if (json.is_discarded() || !json.is_object() || !json.contains("tool_chain")) continue;
    const Json& tools = json["tool_chain"];
    for (const std::string& folder : texts_of(tools, "folders")) {
      if (folder.starts_with('/')) add_matching(folder, found);
    }
    add_places(tools, found);
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

}  // namespace rehearse
