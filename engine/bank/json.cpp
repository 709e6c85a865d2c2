#include "json.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "utf8.hpp"

namespace rehearse {

const Json* Json::find(std::string_view name) const {
  const Object* members = object();
  if (members == nullptr) return nullptr;
  const auto found = std::find_if(members->begin(), members->end(), [&](const Member& m) { return m.first == name; });
  return found == members->end() ? nullptr : &found->second;
}

std::optional<Value> Json::to_value() const {
  if (const auto* value = boolean()) return Value(*value);
  if (const auto* value = integer()) return Value(*value);
  if (const auto* value = real()) return Value(*value);
  if (const auto* value = string()) return Value(*value);
  if (object() != nullptr) return std::nullopt;
  if (is_null()) return Value();
  Value::Array elements;
  elements.reserve(array()->size());
  for (const Json& element : *array()) {
    auto value = element.to_value();
    if (!value) return std::nullopt;
    elements.push_back(std::move(*value));
  }
  return Value(std::move(elements));
}

Json merge_patch(Json target, const Json& patch) {
  if (patch.object() == nullptr) return patch;
  if (target.object() == nullptr) target = Json(Json::Object());
  Json::Object& members = *target.object();
  for (const auto& [name, change] : *patch.object()) {
    const auto found =
        std::find_if(members.begin(), members.end(), [&name = name](const Json::Member& m) { return m.first == name; });
    if (change.is_null()) {
      if (found != members.end()) members.erase(found);
    } else if (found == members.end()) {
      members.emplace_back(name, merge_patch(Json(), change));
    } else {
      found->second = merge_patch(std::move(found->second), change);
    }
  }
  return target;
}

std::string describe(const Json& json) {
  if (json.object() != nullptr) return json.object()->empty() ? "an empty object" : "an object";
  if (const auto* elements = json.array(); elements != nullptr && elements->size() > 4) {
    return fmt::format("a list of {} elements", elements->size());
  }
  if (const auto value = json.to_value()) return to_display(*value, 80);
  return "a list";
}

}  // namespace rehearse
