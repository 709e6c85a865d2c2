#include <nlohmann/json.hpp>

#include "rehearse/analysis/counterexample.hpp"
#include "rehearse/bank/test_case.hpp"

namespace rehearse {

std::string to_json(const Counterexample& found, const Signature& signature) {
  using Json = nlohmann::ordered_json;
  const auto value = [](const Excerpt& excerpt) {
    if (excerpt.text.empty()) return Json();
    Json json = excerpt.truncated ? Json(Json::value_t::discarded) : Json::parse(excerpt.text, nullptr, false);
    return json.is_discarded() ? Json(excerpt.text) : json;
  };
  Json json;
  json["origin"] = to_string(found.origin);
  json["from"] = found.from.empty() ? Json() : Json(found.from);
  json["tried"] = found.tried;
  json["args"] = Json::parse(to_json_object(found.test_case.arguments, signature), nullptr, false);
  json["literal"] = found.literal;
  json["answer"] = found.test_case.answer ? Json::parse(to_json(*found.test_case.answer), nullptr, false) : Json();
  json["output"] = value(found.result.output);
  json["verdict"] = abbreviation(found.result.verdict);
  json["reason"] = found.result.reason;
  json["scalars"] = found.scalars;
  json["minimal"] = found.is_minimal;
  json["ms"] = found.took.count();
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace rehearse
