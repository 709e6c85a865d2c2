#include "crash_rules.hpp"

#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace rehearse {
namespace {

using Json = nlohmann::json;

// Where and what. Thrown and caught in this file only.
struct Fault {
  std::string pointer;
  std::string expectation;
};

const std::string& text_at(const Json& object, const std::string& key, const std::string& pointer) {
  const auto found = object.find(key);
  if (found == object.end() || !found->is_string()) throw Fault{pointer + "/" + key, "expected a text"};
  return found->get_ref<const std::string&>();
}

CrashKind kind_at(const Json& value, const std::string& pointer) {
  const auto kind = value.is_string() ? parse_crash_kind(value.get_ref<const std::string&>()) : std::nullopt;
  if (!kind) throw Fault{pointer, "expected a kind of crash (out_of_bounds, null_pointer ...)"};
  return *kind;
}

void check(const std::string& pattern, const std::string& pointer) {
  if (const auto valid = check_pattern(pattern); !valid) throw Fault{pointer, valid.error().message};
}

CrashPattern read_pattern(const Json& json, const std::string& pointer) {
  if (!json.is_object()) throw Fault{pointer, "expected an object"};
  CrashPattern pattern;
  int roles = 0;
  for (const auto& [key, value] : json.items()) {
    if (key == "pattern") continue;
    if (key == "words" && json.contains("kind")) {
      pattern.words = text_at(json, key, pointer);
      continue;
    }
    ++roles;
    if (key == "kind") {
      pattern.kind = kind_at(value, pointer + "/kind");
    } else if (key == "detail" || key == "section") {
      pattern.role = key == "detail" ? CrashPattern::Role::detail : CrashPattern::Role::section;
      pattern.words = text_at(json, key, pointer);
    } else if (key == "frames" && value == true) {
      pattern.role = CrashPattern::Role::frames;
    } else {
      throw Fault{pointer + "/" + key, "unknown member, or not what it should be"};
    }
  }
  if (roles != 1) throw Fault{pointer, "expected one of kind (with words, if need be), detail, section and frames"};
  pattern.pattern = text_at(json, "pattern", pointer);
  check(pattern.pattern, pointer + "/pattern");
  return pattern;
}

CrashRules read_rules(const Json& json) {
  CrashRules rules;
  if (!json.is_object()) throw Fault{"/", "expected an object"};
  for (const auto& [key, value] : json.items()) {
    const std::string pointer = "/" + key;
    if (key == "schema") {
      if (value != 1) throw Fault{pointer, "expected 1"};
    } else if (key == "exceptions" && value.is_object()) {
      for (const auto& [type, kind] : value.items())
        rules.exceptions[type] = kind_at(kind, fmt::format("{}/{}", pointer, type));
    } else if (key == "frame") {
      rules.frame = text_at(json, key, "");
      check(rules.frame, pointer);
    } else if (key == "innermost_last" && value.is_boolean()) {
      rules.innermost_last = value.get<bool>();
    } else if (key == "patterns" && value.is_array()) {
      for (std::size_t i = 0; i < value.size(); ++i) {
        rules.patterns.push_back(read_pattern(value[i], fmt::format("{}/{}", pointer, i)));
      }
    } else {
      throw Fault{pointer, "unknown member, or not what it should be"};
    }
  }
  return rules;
}

}  // namespace

Result<CrashRules> parse_crash_rules(std::string_view text) try {
  return read_rules(Json::parse(text));
} catch (const Fault& fault) {
  return unexpected(ErrorCode::bad_input, fmt::format("{}: {}", fault.pointer, fault.expectation));
} catch (const Json::exception& error) {
  return unexpected(ErrorCode::bad_input, std::string("not JSON: ") + error.what());
}

}  // namespace rehearse
