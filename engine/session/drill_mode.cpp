#include "rehearse/session/drill_mode.hpp"

#include <algorithm>

namespace rehearse {

std::string_view to_string(DrillMode mode) {
  switch (mode) {
    case DrillMode::code: return "code";
    case DrillMode::kata: return "kata";
    case DrillMode::capped: return "capped";
    case DrillMode::clarify: return "clarify";
    case DrillMode::explain: return "explain";
    case DrillMode::predict: return "predict";
    case DrillMode::card: return "card";
  }
  return "code";
}

std::optional<DrillMode> parse_drill_mode(std::string_view text) {
  const auto* const found = std::ranges::find(drill_modes, text, [](DrillMode mode) { return to_string(mode); });
  return found == drill_modes.end() ? std::nullopt : std::optional(*found);
}

bool is_coding(std::string_view mode) {
  if (mode.empty()) return true;
  const auto known = parse_drill_mode(mode);
  return known && is_coding(*known);
}

bool is_whole_task(std::string_view mode) {
  return mode.empty() || mode == to_string(DrillMode::code) || mode == to_string(DrillMode::capped);
}

}  // namespace rehearse
