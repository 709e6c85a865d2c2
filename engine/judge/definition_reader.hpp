#pragma once

#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "definition_object.hpp"
#include "language_definition.hpp"

namespace rehearse {

// Reads language.json, and the files that it names, into a definition whose folder is set.
class DefinitionReader {
 public:
  DefinitionReader(LanguageDefinition& definition, DefinitionFaults& faults) : definition_(definition), faults_(faults) {}

  void read(const nlohmann::json& json);

 private:
  void check_order();
  void read_types(const nlohmann::json& json);
  TypePattern read_type(DefinitionObject& types, const std::string& key);
  void read_naming(DefinitionObject& root);
  std::vector<LanguageFile> read_files(const nlohmann::json& json, const std::string& pointer);
  // `sibling` is another language's folder, for what two languages have in common.
  std::string read_text(const std::string& name, const std::string& pointer, const std::string& sibling = {});
  void check_template(const std::string& content, const std::string& pointer);
  void check_inputs(const std::vector<std::string>& inputs, const std::string& pointer);
  void read_build(const nlohmann::json& json);
  // Like a build, but what it compiles comes by message.
  void read_service(const nlohmann::json& json);
  LanguageStep read_step(const nlohmann::json& json, const std::string& pointer);
  Limits read_limits(const nlohmann::json& json, const std::string& pointer);
  void read_shared(const nlohmann::json& json);
  void read_run(const nlohmann::json& json);
  void read_allowance(const nlohmann::json& json);
  void read_generator(const nlohmann::json& json);
  void read_crashes(const nlohmann::json& json);
  void read_diagnosis(const nlohmann::json& json);
  void read_debug(const nlohmann::json& json);
  void read_program(const nlohmann::json& json);

  LanguageDefinition& definition_;
  DefinitionFaults& faults_;
};

}  // namespace rehearse
