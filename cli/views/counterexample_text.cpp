#include "views/counterexample_text.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace rehearse {

RunReport::Counterexample counterexample_of(const Counterexample& found) {
  RunReport::Counterexample view;
  view.how = how_found(found);
  view.scalars = found.scalars;
  const CaseResult& result = found.result;
  view.reason = result.reason.empty() ? std::string(title(result.verdict)) : result.reason;
  const auto add = [&](std::string_view label, const Excerpt& excerpt) {
    if (excerpt.text.empty()) return;
    view.fields.push_back({std::string(label), excerpt.truncated ? excerpt.text + " ..." : excerpt.text});
  };
  view.fields.push_back({"input", found.literal});
  add("expected", result.answer);
  add("got", result.output);
  add("stdout", result.standard_output);
  return view;
}

std::string judgement_json(const Judgement& judgement, const std::optional<Counterexample>& found, const Signature& signature) {
  auto json = nlohmann::ordered_json::parse(to_json(judgement));
  json["counterexample"] = found ? nlohmann::ordered_json::parse(to_json(*found, signature)) : nlohmann::ordered_json();
  return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace rehearse
