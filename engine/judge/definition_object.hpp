#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "definition_faults.hpp"

namespace rehearse {

// One object of language.json. What is missing or of another type is a fault, and so are members that nobody asked for: a
// misspelt one must not pass silently.
class DefinitionObject {
 public:
  enum class Members { known, any };
  DefinitionObject(const nlohmann::json& json, std::string pointer, DefinitionFaults& faults, Members members = Members::known);
  DefinitionObject(const DefinitionObject&) = delete;
  DefinitionObject& operator=(const DefinitionObject&) = delete;
  ~DefinitionObject();

  [[nodiscard]] std::string at(const std::string& key) const { return pointer_ + "/" + key; }
  [[nodiscard]] const std::string& pointer() const { return pointer_; }
  [[nodiscard]] DefinitionFaults& faults() const { return faults_; }

  const nlohmann::json* member(const std::string& key);  // null if it is not there
  const nlohmann::json* required(const std::string& key, const char* expectation);
  std::string string(const std::string& key);
  std::string optional_string(const std::string& key);
  std::vector<std::string> strings(const std::string& key);
  double number(const std::string& key, double least);
  std::int64_t integer(const std::string& key);
  // "programs": names of executables by placeholder: one, or several of which the first found counts.
  std::map<std::string, std::vector<std::string>> programs();

 private:
  const nlohmann::json& json_;
  std::string pointer_;
  DefinitionFaults& faults_;
  Members members_;
  std::set<std::string> asked_;
};

}  // namespace rehearse
