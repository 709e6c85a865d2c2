#include "interval_input.hpp"

#include <algorithm>
#include <array>
#include <numeric>

#include "array_input.hpp"
#include "declaration.hpp"
#include "members.hpp"

namespace rehearse {
namespace {

constexpr std::int64_t most_length = 4'294'967'295;

Value pair(std::int64_t start, std::int64_t end) { return Value(Value::Array{Value(start), Value(end)}); }
std::int64_t start_of(const Value& interval) { return *interval.array()->front().integer(); }
std::int64_t end_of(const Value& interval) { return *interval.array()->back().integer(); }

std::optional<IntervalInput> read_interval(const JsonReader& json) {
  const auto range = read_bounds(json, false);
  const auto length_member = json.find("length");
  const auto length = length_member ? read_range(*length_member, 0, most_length) : Range{0, most_length};
  if (!range || !length) return std::nullopt;
  if (length->low > range->high - range->low) {
    json.member("length").report("there is no such interval between \"min\" and \"max\"");
    return std::nullopt;
  }
  return IntervalInput{*range, {length->low, std::min(length->high, range->high - range->low)}};
}

// How many fit side by side, a number apart.
std::int64_t most_disjoint(const IntervalInput& of) { return (of.range.high - of.range.low + 1) / (of.length.low + 1); }

// Points that may coincide, sorted; then each interval and each gap gets the length that it must have at least.
Value::Array draw_disjoint(const IntervalInput& of, std::size_t count, RandomStream& random) {
  const std::int64_t step = of.length.low + 1;
  const std::int64_t spare = of.range.high - of.range.low + 1 - static_cast<std::int64_t>(count) * step;
  std::vector<std::int64_t> points(2 * count);
  for (std::int64_t& point : points) point = random.between(0, spare);
  std::sort(points.begin(), points.end());
  Value::Array intervals;
  for (std::size_t i = 0; i < count; ++i) {
    const std::int64_t start = of.range.low + points[2 * i] + static_cast<std::int64_t>(i) * step;
    const std::int64_t length = std::min(of.length.high, of.length.low + points[2 * i + 1] - points[2 * i]);
    intervals.push_back(pair(start, start + length));
  }
  return intervals;
}

// Each within the one before, as long as that is longer than it must be.
Value::Array draw_nested(const IntervalInput& of, std::size_t count, RandomStream& random) {
  Value::Array intervals;
  std::int64_t start = of.range.low;
  std::int64_t length = std::min(of.length.high, of.range.high - of.range.low);
  start += random.between(0, of.range.high - of.range.low - length);
  for (std::size_t i = 0; i < count; ++i) {
    intervals.push_back(pair(start, start + length));
    const std::int64_t spare = length - of.length.low;
    const std::int64_t cut = std::min<std::int64_t>(spare, 2);
    if (cut == 2) ++start;
    length -= cut;
  }
  return intervals;
}

// Each starts where the one before ends; at the end of the range it begins anew.
Value::Array draw_chain(const IntervalInput& of, std::size_t count, RandomStream& random) {
  Value::Array intervals;
  std::int64_t start = of.range.low;
  for (std::size_t i = 0; i < count; ++i) {
    if (of.range.high - start < of.length.low) start = of.range.low;
    const std::int64_t most = std::min(of.length.high, of.range.high - start);
    const std::int64_t length = random.between(of.length.low, std::min(most, of.length.low + 8));
    intervals.push_back(pair(start, start + length));
    start += length;
  }
  return intervals;
}

Value::Array draw_intervals(const IntervalsInput& intervals, std::size_t count, RandomStream& random) {
  if (intervals.disjoint) return draw_disjoint(intervals.of, count, random);
  switch (intervals.pattern) {
    case IntervalPattern::any: break;
    case IntervalPattern::equal: return count == 0 ? Value::Array() : Value::Array(count, intervals.of.draw(random));
    case IntervalPattern::nested: return draw_nested(intervals.of, count, random);
    case IntervalPattern::chain: return draw_chain(intervals.of, count, random);
  }
  Value::Array drawn;
  for (std::size_t i = 0; i < count; ++i) drawn.push_back(intervals.of.draw(random));
  return drawn;
}

std::optional<Fault> find_overlap(const Value::Array& intervals) {
  std::vector<std::size_t> order(intervals.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return intervals[a] < intervals[b]; });
  for (std::size_t i = 1; i < order.size(); ++i) {
    const Value& before = intervals[order[i - 1]];
    if (end_of(before) < start_of(intervals[order[i]])) continue;
    return Fault{{}, fmt::format("{} and {} have points in common", to_json(before), to_json(intervals[order[i]]))}.within(
        order[i]);
  }
  return std::nullopt;
}

}  // namespace

std::optional<IntervalInput> IntervalInput::read(const JsonReader& json, const Type& /*type*/) {
  if (!json.is_object("a declaration", {"kind", "min", "max", "length"})) return std::nullopt;
  return read_interval(json);
}

std::optional<Fault> IntervalInput::find_fault(const Value& value) const {
  const Value::Array& ends = *value.array();
  if (ends.size() != 2) return Fault{{}, fmt::format("expected a start and an end, found {} numbers", ends.size())};
  for (std::size_t i = 0; i < 2; ++i) {
    if (auto fault = IntegerInput{range}.find_fault(ends[i])) return std::move(*fault).within(i);
  }
  const std::int64_t reach = end_of(value) - start_of(value);
  if (reach >= length.low && reach <= length.high) return std::nullopt;
  if (reach < 0) return Fault{{}, "the end is before the start"};
  const bool is_short = reach < length.low;
  return Fault{{},
               fmt::format("the length {} is {} {}", reach, is_short ? "below the minimum" : "above the maximum",
                           is_short ? length.low : length.high)};
}

Value IntervalInput::draw(RandomStream& random) const {
  if (range.high - range.low < length.low) throw Unsatisfiable{"no interval fits into the range"};
  const std::int64_t start = random.between(range.low, range.high - length.low);
  const std::int64_t reach = draw_size({length.low, std::min(length.high, range.high - start)}, random);
  return pair(start, start + reach);
}

void IntervalInput::describe(const std::string& name, std::vector<std::string>& lines) const {
  const std::string sign = length.low == 0 ? "<=" : "<";
  lines.push_back(fmt::format("{} == [start, end]", name));
  lines.push_back(fmt::format("{} <= start {} end <= {}", readable(range.low), sign, readable(range.high)));
  const bool is_bounded = length.high < range.high - range.low;
  if (is_bounded) {
    lines.push_back(describe_range("end - start", length));
  } else if (length.low > 1) {
    lines.push_back(fmt::format("end - start >= {}", readable(length.low)));
  }
}

void IntervalInput::check_narrows(const IntervalInput& narrow, const Narrowing& place) const {
  if (narrow.range.low < range.low) place.widened("min", narrow.range.low, range.low);
  if (narrow.range.high > range.high) place.widened("max", narrow.range.high, range.high);
  place.check("length", length, narrow.length);
}

std::uint64_t IntervalInput::cardinality() const {
  // Intervals of each length, of which there are ever fewer.
  const std::uint64_t span = count_of(range);
  const std::uint64_t lengths = count_of(length);
  if (span > UINT32_MAX) return plenty;
  return lengths * (span - static_cast<std::uint64_t>(length.low)) - lengths * (lengths - 1) / 2;
}

std::optional<IntervalsInput> IntervalsInput::read(const JsonReader& json, const Type& /*type*/) {
  static constexpr std::array<std::string_view, 2> orders = {"any", "start"};
  static constexpr std::array<std::string_view, 4> patterns = {"any", "equal", "nested", "chain"};
  if (!json.is_object("a declaration", {"kind", "size", "min", "max", "length", "order", "disjoint", "pattern"}))
    return std::nullopt;
  const auto size = read_range(json.member("size"), 0, max_size);
  const auto of = read_interval(json);
  const auto order = read_enum<IntervalOrder>(json, "order", orders);
  const auto disjoint = read_flag(json, "disjoint");
  const auto pattern = read_enum<IntervalPattern>(json, "pattern", patterns);
  if (!size || !of || !order || !disjoint || !pattern) return std::nullopt;
  if (*disjoint && most_disjoint(*of) < size->high) {
    json.member("size").report(
        fmt::format("{} disjoint intervals are asked for, but only {} fit side by side", size->high, most_disjoint(*of)));
    return std::nullopt;
  }
  if (*disjoint && *pattern != IntervalPattern::any) {
    json.member("pattern").report("disjoint intervals have no pattern");
    return std::nullopt;
  }
  return IntervalsInput{*size, *of, *order, *disjoint, *pattern};
}

std::optional<Fault> IntervalsInput::find_fault(const Value& value) const {
  const Value::Array& intervals = *value.array();
  if (auto fault = find_count_fault(intervals.size(), size, "interval", "intervals")) return fault;
  for (std::size_t i = 0; i < intervals.size(); ++i) {
    if (auto fault = of.find_fault(intervals[i])) return std::move(*fault).within(i);
    if (order == IntervalOrder::start && i > 0 && start_of(intervals[i]) < start_of(intervals[i - 1])) {
      return Fault{{}, "this starts before the one before it, and they are sorted by start"}.within(i);
    }
  }
  return disjoint ? find_overlap(intervals) : std::nullopt;
}

Value IntervalsInput::draw(RandomStream& random) const {
  const auto count = static_cast<std::size_t>(draw_size(size, random));
  if (of.range.high - of.range.low < of.length.low) throw Unsatisfiable{"no interval fits into the range"};
  if (disjoint && most_disjoint(of) < static_cast<std::int64_t>(count)) {
    throw Unsatisfiable{"the disjoint intervals do not fit side by side"};
  }
  Value::Array intervals = draw_intervals(*this, count, random);
  if (order == IntervalOrder::start) {
    std::stable_sort(intervals.begin(), intervals.end(),
                     [](const Value& a, const Value& b) { return start_of(a) < start_of(b); });
  } else {
    shuffle(intervals, random);
  }
  return Value(std::move(intervals));
}

void IntervalsInput::describe(const std::string& name, std::vector<std::string>& lines) const {
  lines.push_back(describe_range(name + ".length", size));
  of.describe(element_name(name), lines);
  if (order == IntervalOrder::start) lines.push_back(fmt::format("{} is sorted by start", name));
  if (disjoint) lines.push_back(fmt::format("no two intervals of {} have a point in common", name));
}

void IntervalsInput::check_narrows(const IntervalsInput& narrow, const Narrowing& place) const {
  place.check("size", size, narrow.size);
  of.check_narrows(narrow.of, place);
  if (order != IntervalOrder::any) place.same("order", order, narrow.order);
  place.keep("disjoint", disjoint, narrow.disjoint);
}

}  // namespace rehearse
