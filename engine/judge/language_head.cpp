#include "language_head.hpp"

#include <utility>

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include "definition_object.hpp"
#include "rehearse/base/file.hpp"

namespace rehearse {
namespace {

using Json = nlohmann::json;

void read_places(DefinitionObject& tool_chain, LanguageHead& head) {
  const Json* places = tool_chain.member("places");
  for (std::size_t i = 0; places != nullptr && i < places->size(); ++i) {
    DefinitionObject object((*places)[i], fmt::format("/tool_chain/places/{}", i), tool_chain.faults());
    ToolChainPlace place{object.string("folder"), {}, {}, object.strings("programs")};
    if (object.member("chosen_in") != nullptr) {
      place.chosen_in = object.string("chosen_in");
      place.chosen_by = object.string("chosen_by");
    }
    if (!place.folder.starts_with("~/") && !place.folder.starts_with('/')) {
      tool_chain.faults().add(object.at("folder"), "expected a path that begins with ~/ or /");
    }
    head.places.push_back(std::move(place));
  }
}

void read_folders(DefinitionObject& tool_chain, LanguageHead& head) {
  if (tool_chain.member("folders") == nullptr) return;
  head.folders = tool_chain.strings("folders");
  for (const std::string& folder : head.folders) {
    if (!folder.starts_with('/')) tool_chain.faults().add(tool_chain.at("folders"), folder + " is no absolute path");
  }
}

void read_options(const Json& json, LanguageHead& head, DefinitionFaults& faults) {
  if (!json.is_object()) return faults.add("/tool_chain/options", "expected an object of values by placeholder");
  for (const auto& item : json.items()) {
    const std::string at = "/tool_chain/options/" + item.key();
    if (!item.value().is_array() || item.value().empty()) {
      faults.add(at, "expected a list of values");
      continue;
    }
    for (std::size_t i = 0; i < item.value().size(); ++i) {
      DefinitionObject object(item.value()[i], fmt::format("{}/{}", at, i), faults);
      LanguageOption option;
      option.program = object.optional_string("program");
      option.version_at_least = object.optional_string("version_at_least");
      if (const Json* value = object.required("value", "a text"); value != nullptr && value->is_string()) {
        option.value = value->get<std::string>();
      }
      head.options[item.key()].push_back(std::move(option));
    }
  }
}

void read_kind(DefinitionObject& root, LanguageHead& head) {
  if (root.member("kind") == nullptr) return;
  const std::string kind = root.string("kind");
  if (kind == "query") {
    head.kind = LanguageKind::query;
  } else if (kind != "code") {
    root.faults().add("/kind", "expected code or query");
  }
}

void read_tool_chain(const Json& json, LanguageHead& head, DefinitionFaults& faults) {
  DefinitionObject object(json, "/tool_chain", faults);
  head.version = object.strings("version");
  head.install_hint = object.string("install_hint");
  read_folders(object, head);
  read_places(object, head);
  head.programs = object.programs();
  if (const Json* options = object.member("options")) read_options(*options, head, faults);
}

}  // namespace

void read_language_head(DefinitionObject& root, LanguageHead& head) {
  DefinitionFaults& faults = root.faults();
  if (root.integer("schema") != 1) faults.add("/schema", "expected 1");
  head.id = root.string("id");
  if (head.id != head.folder.filename().string()) faults.add("/id", "expected the folder's name");
  head.title = root.string("title");
  head.how = root.string("how");
  head.file_name = root.string("file_name");
  head.extensions = root.strings("extensions");
  if (head.extensions.empty()) faults.add("/extensions", "expected at least one");
  if (const Json* found = root.required("tool_chain", "an object")) read_tool_chain(*found, head, faults);
  read_kind(root, head);
}

namespace {

// The head comes first and ends with the tool-chain: what is behind it, four fifths of the file, is not looked at.
Json parse_beginning(const std::string& text) {
  struct HeadIsOver {};
  Json beginning = Json::object();
  std::string key;
  try {
    [[maybe_unused]] const Json whole = Json::parse(text, [&](int depth, Json::parse_event_t event, Json& parsed) {
      if (depth != 1) return true;
      if (event == Json::parse_event_t::key) {
        key = parsed.get<std::string>();
      } else if (event != Json::parse_event_t::object_start && event != Json::parse_event_t::array_start) {
        beginning[key] = parsed;
        if (key == "tool_chain") throw HeadIsOver();
      }
      return true;
    });
  } catch (const HeadIsOver&) {
  }
  return beginning;
}

LanguageHead parse_head(const LanguageHead& nothing) try {
  const Json json = parse_beginning(nothing.text);
  LanguageHead head = nothing;
  DefinitionFaults faults((nothing.folder / "language.json").string());
  DefinitionObject root(json, "", faults, DefinitionObject::Members::any);
  read_language_head(root, head);
  return faults.text().empty() ? head : nothing;
} catch (const Json::exception&) {
  return nothing;
}

}  // namespace

LanguageHead parse_language_head(const std::filesystem::path& folder, std::string text) {
  LanguageHead nothing;
  nothing.folder = folder;
  nothing.id = nothing.title = folder.filename().string();
  nothing.text = std::move(text);
  return parse_head(nothing);
}

LanguageHead load_language_head(const std::filesystem::path& folder) {
  auto text = read_file(folder / "language.json", 1U << 20U);
  return parse_language_head(folder, text ? std::move(*text) : std::string());
}

}  // namespace rehearse
