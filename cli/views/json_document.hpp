#pragma once

#include <string>
#include <utility>

#include <nlohmann/json.hpp>

namespace rehearse {

// What a command prints with --json: {"schema": 1, ...members}. Text that is not UTF-8 becomes U+FFFD. A heavy header.
[[nodiscard]] inline std::string json_document(const nlohmann::ordered_json& members) {
  nlohmann::ordered_json document{{"schema", 1}};
  document.update(members);
  return document.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

}  // namespace rehearse
