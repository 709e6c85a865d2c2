#include "views/counterexample_text.hpp"

#include <algorithm>

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

RunReport::Counterexample counterexample_of(const CounterexampleSought& found) {
  RunReport::Counterexample view;
  view.how = found.from.empty() ? fmt::format("found among {} small inputs", found.tried) : "shrunk from " + found.from;
  view.scalars = static_cast<std::size_t>(found.scalars);
  view.reason = found.reason.empty() ? std::string(title(found.verdict)) : found.reason;
  view.fields.push_back({"input", found.literal});
  if (!found.answer.empty()) view.fields.push_back({"expected", found.answer});
  if (!found.output.empty()) view.fields.push_back({"got", found.output});
  view.saved_as = found.saved_as;
  return view;
}

std::string progress_text(const HuntProgress& progress) {
  const auto milliseconds = std::max<Millis::rep>(progress.elapsed.count(), 1);
  const auto rate = static_cast<long long>(progress.tried) * 1000 / milliseconds;
  if (progress.shrinking) {
    return fmt::format("making it smaller: {} scalars, {} inputs tried, {} a second", progress.scalars, progress.tried, rate);
  }
  return fmt::format("looking for an input that fails: {} tried, of size {}, {} a second", progress.tried, progress.size, rate);
}

std::string judgement_json(const Judgement& judgement, const std::optional<Counterexample>& found, const Signature& signature) {
  auto json = nlohmann::ordered_json::parse(to_json(judgement));
  json["counterexample"] = found ? nlohmann::ordered_json::parse(to_json(*found, signature)) : nlohmann::ordered_json();
  return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string judgement_json(const Judgement& judgement, const std::vector<CounterexampleSought>& found) {
  auto json = nlohmann::ordered_json::parse(to_json(judgement));
  json["counterexample"] = nullptr;
  if (!found.empty()) {
    const CounterexampleSought& last = found.back();
    const auto value = [](const std::string& text) {
      auto parsed = nlohmann::ordered_json::parse(text, nullptr, false);
      return parsed.is_discarded() ? nlohmann::ordered_json(text) : parsed;
    };
    json["counterexample"] = {{"origin", last.origin},
                              {"from", last.from.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(last.from)},
                              {"tried", last.tried},
                              {"args", value(last.arguments)},
                              {"literal", last.literal},
                              {"answer", value(last.answer)},
                              {"output", last.output.empty() ? nlohmann::ordered_json() : value(last.output)},
                              {"verdict", abbreviation(last.verdict)},
                              {"reason", last.reason},
                              {"scalars", last.scalars},
                              {"minimal", last.minimal},
                              {"ms", last.took.count()},
                              {"saved_as", last.saved_as}};
  }
  return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string stress_json(const StressOutcome& outcome, const Signature& signature) {
  nlohmann::ordered_json json;
  json["schema"] = 1;
  json["found"] = outcome.found.has_value();
  json["counterexample"] =
      outcome.found ? nlohmann::ordered_json::parse(to_json(*outcome.found, signature)) : nlohmann::ordered_json();
  json["tried"] = outcome.tried;
  json["size"] = outcome.size;
  json["stopped"] = outcome.stopped;
  json["ms"] = outcome.took.count();
  json["saved_as"] = outcome.saved_as.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(outcome.saved_as);
  json["build"]["ok"] = outcome.build.ok;
  json["build"]["log"] = outcome.build.log;
  return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace rehearse
