#include "language_definition.hpp"

#include <cctype>
#include <utility>

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include "definition_faults.hpp"
#include "definition_reader.hpp"
#include "rehearse/base/file.hpp"

namespace rehearse {
namespace {

using Json = nlohmann::json;

std::string write_type(const LanguageDefinition& language, const Type& type, const std::string& pattern) {
  const std::size_t hole = pattern.find("{}");
  if (hole == std::string::npos || type.element.empty()) return pattern;
  const Type& element = type.element.front();
  const TypePattern& written = language.types.at(element.kind);
  const std::string name = write_type(language, element, type.kind == TypeKind::list ? written.element : written.type);
  return pattern.substr(0, hole) + name + pattern.substr(hole + 2);
}

}  // namespace

const LanguageFile* LanguageDefinition::find_file(std::string_view name) const {
  for (const LanguageFile& file : files) {
    if (file.name == name) return &file;
  }
  return nullptr;
}

Result<LanguageDefinition> load_language_definition(const std::filesystem::path& folder, std::string text) try {
  LanguageDefinition definition;
  definition.folder = folder;
  definition.text = std::move(text);
  DefinitionFaults faults((folder / "language.json").string());
  DefinitionReader(definition, faults).read(Json::parse(definition.text));
  if (!faults.text().empty()) {
    return unexpected(ErrorCode::bad_input, faults.text(), "engine/languages/README.md describes the file");
  }
  return definition;
} catch (const Json::exception& error) {
  return unexpected(ErrorCode::bad_input, fmt::format("{}: not JSON: {}", (folder / "language.json").string(), error.what()),
                    "engine/languages/README.md describes the file");
}

Result<LanguageDefinition> load_language_definition(const std::filesystem::path& folder) {
  auto text = read_file(folder / "language.json", 1U << 20U);
  if (!text) return unexpected(text.error());
  return load_language_definition(folder, std::move(*text));
}

std::string type_name(const LanguageDefinition& language, const Type& type) {
  return write_type(language, type, language.types.at(type.kind).type);
}

std::string parameter_type_name(const LanguageDefinition& language, const Type& type) {
  return write_type(language, type, language.types.at(type.kind).parameter);
}

namespace {
std::string with_name(const std::string& pattern, const std::string& name) {
  const std::size_t hole = pattern.find("{}");
  return hole == std::string::npos ? pattern : pattern.substr(0, hole) + name + pattern.substr(hole + 2);
}
}  // namespace

std::string object_type_name(const LanguageDefinition& language, const std::string& class_name) {
  return with_name(language.object_type.type, class_name);
}

std::string object_parameter_type_name(const LanguageDefinition& language, const std::string& class_name) {
  return with_name(language.object_type.parameter, class_name);
}

std::string spell(Naming naming, std::string_view name) {
  if (naming == Naming::as_given) return std::string(name);
  std::string spelt;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const auto letter = static_cast<unsigned char>(name[i]);
    // A run of capitals is one word: "LCMOfTwo" is lcm_of_two.
    const bool after_small = i > 0 && std::isupper(static_cast<unsigned char>(name[i - 1])) == 0;
    const bool before_small = i > 0 && i + 1 < name.size() && std::islower(static_cast<unsigned char>(name[i + 1])) != 0;
    if (std::isupper(letter) != 0 && i > 0 && name[i - 1] != '_' && (after_small || before_small)) spelt += '_';
    spelt += static_cast<char>(std::tolower(letter));
  }
  return spelt;
}

}  // namespace rehearse
