#include <nlohmann/json.hpp>

#include "rehearse/analysis/growth.hpp"

namespace rehearse {
namespace {

using nlohmann::json;

json name_of(const std::optional<GrowthClass>& growth) { return growth ? json(to_string(*growth)) : json(nullptr); }

json json_of(const GrowthCurve& curve) {
  return {{"class", to_string(curve.growth)},
          {"offset", curve.offset},
          {"linear", curve.linear},
          {"factor", curve.factor},
          {"base", curve.base}};
}

json json_of(const GrowthFinding& finding) {
  json points = json::array();
  for (const GrowthPoint& point : finding.points) {
    points.push_back({{"n", point.n}, {"value", point.value()}, {"readings", point.readings}});
  }
  const GrowthFit& fit = finding.fit;
  return {{"class", name_of(fit.growth)},
          {"or", name_of(fit.or_else)},
          {"text", fit.text()},
          {"confidence", fit.confidence},
          {"reason", fit.reason},
          {"target", finding.target},
          {"target_class", name_of(finding.target_class)},
          {"target_reason", finding.target_reason},
          {"standing", to_string(finding.standing)},
          {"curve", fit.curve ? json_of(*fit.curve) : json(nullptr)},
          {"points", std::move(points)}};
}

}  // namespace

std::string to_json(const Growth& growth) {
  const json document = {{"schema", 1},
                         {"scale", growth.scale},
                         {"of_calls", growth.of_calls},
                         {"unit", growth.unit == GrowthUnit::api_calls ? "calls" : "ns"},
                         {"input", growth.input},
                         {"inputs", growth.inputs},
                         {"attested", growth.attested},
                         {"time", json_of(growth.time)},
                         {"memory", json_of(growth.memory)},
                         {"summary", summary(growth)}};
  return document.dump(2, ' ', false, json::error_handler_t::replace);
}

}  // namespace rehearse
