#include "definition_object.hpp"

#include <utility>

#include <fmt/core.h>
#include <nlohmann/json.hpp>

namespace rehearse {

using Json = nlohmann::json;

DefinitionObject::DefinitionObject(const Json& json, std::string pointer, DefinitionFaults& faults, Members members)
    : json_(json), pointer_(std::move(pointer)), faults_(faults), members_(members) {
  if (!json_.is_object()) faults_.add(pointer_, "expected an object");
}

DefinitionObject::~DefinitionObject() {
  if (!json_.is_object() || members_ == Members::any) return;
  for (const auto& item : json_.items()) {
    if (!asked_.contains(item.key())) faults_.add(at(item.key()), "unknown member");
  }
}

const Json* DefinitionObject::member(const std::string& key) {
  asked_.insert(key);
  const auto found = json_.find(key);
  return json_.is_object() && found != json_.end() ? &*found : nullptr;
}

const Json* DefinitionObject::required(const std::string& key, const char* expectation) {
  const Json* found = member(key);
  if (found == nullptr) faults_.add(at(key), fmt::format("missing; expected {}", expectation));
  return found;
}

std::string DefinitionObject::string(const std::string& key) {
  const Json* found = required(key, "a text");
  if (found == nullptr) return {};
  if (found->is_string() && !found->get_ref<const std::string&>().empty()) return found->get<std::string>();
  faults_.add(at(key), "expected a text that is not empty");
  return {};
}

std::string DefinitionObject::optional_string(const std::string& key) {
  return member(key) == nullptr ? std::string() : string(key);
}

std::vector<std::string> DefinitionObject::strings(const std::string& key) {
  const Json* found = required(key, "a list of texts");
  if (found == nullptr) return {};
  std::vector<std::string> list;
  if (!found->is_array()) {
    faults_.add(at(key), "expected a list of texts");
    return {};
  }
  for (std::size_t i = 0; i < found->size(); ++i) {
    if ((*found)[i].is_string()) {
      list.push_back((*found)[i].get<std::string>());
    } else {
      faults_.add(fmt::format("{}/{}", at(key), i), "expected a text");
    }
  }
  return list;
}

double DefinitionObject::number(const std::string& key, double least) {
  const Json* found = required(key, "a number");
  if (found == nullptr) return least;
  if (found->is_number() && found->get<double>() >= least && found->get<double>() <= 1e6) return found->get<double>();
  faults_.add(at(key), fmt::format("expected a number from {} to 1000000", least));
  return least;
}

std::int64_t DefinitionObject::integer(const std::string& key) {
  const Json* found = required(key, "a whole number");
  if (found == nullptr) return 0;
  if (found->is_number_integer() && found->get<std::int64_t>() >= 0 && found->get<std::int64_t>() <= 1'000'000) {
    return found->get<std::int64_t>();
  }
  faults_.add(at(key), "expected a whole number from 0 to 1000000");
  return 0;
}

std::map<std::string, std::vector<std::string>> DefinitionObject::programs() {
  std::map<std::string, std::vector<std::string>> read;
  const Json* found = required("programs", "an object of executables by placeholder");
  if (found == nullptr || !found->is_object()) return read;
  for (const auto& item : found->items()) {
    if (item.value().is_string()) {
      read[item.key()] = {item.value().get<std::string>()};
    } else {
      read[item.key()] = DefinitionObject(*found, at("programs"), faults_, Members::any).strings(item.key());
    }
  }
  return read;
}

}  // namespace rehearse
