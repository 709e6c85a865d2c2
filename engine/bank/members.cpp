#include "members.hpp"

#include <algorithm>
#include <limits>
#include <set>

namespace rehearse {

std::optional<double> read_probability(const JsonReader& json, std::string_view name) {
  const auto member = json.find(name);
  return member ? member->number(0, 1) : 0;
}

std::optional<bool> read_flag(const JsonReader& json, std::string_view name) {
  const auto flag = json.find(name);
  return flag ? flag->boolean() : false;
}

std::optional<std::string> read_alphabet(const JsonReader& json) {
  const JsonReader member = json.member("alphabet");
  const std::string* text = member.json() == nullptr ? nullptr : member.json()->string();
  const auto is_shown = [](char c) { return c >= ' ' && c <= '~'; };
  if (text == nullptr || text->empty() || !std::all_of(text->begin(), text->end(), is_shown)) {
    member.report_expected("a string of the characters that may appear (printable ASCII)");
    return std::nullopt;
  }
  if (std::set<char>(text->begin(), text->end()).size() != text->size()) {
    member.report("expected every character once");
    return std::nullopt;
  }
  return *text;
}

std::optional<Range> read_bounds(const JsonReader& json, bool wide) {
  using Narrow = std::numeric_limits<std::int32_t>;
  using Wide = std::numeric_limits<std::int64_t>;
  const Range allowed = wide ? Range{Wide::min(), Wide::max()} : Range{Narrow::min(), Narrow::max()};
  const auto low = json.member("min").integer(allowed.low, allowed.high);
  const auto high = json.member("max").integer(low.value_or(allowed.low), allowed.high);
  if (!low || !high) return std::nullopt;
  return Range{*low, *high};
}

}  // namespace rehearse
