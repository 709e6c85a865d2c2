#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "narrowing.hpp"
#include "rehearse/bank/type.hpp"

namespace rehearse {

// [start, end] within a range, the end so many beyond the start.
struct IntervalInput {
  Range range;
  Range length;

  [[nodiscard]] static std::optional<IntervalInput> read(const JsonReader& json, const Type& type);
  [[nodiscard]] std::optional<Fault> find_fault(const Value& value) const;
  [[nodiscard]] Value draw(RandomStream& random) const;
  void describe(const std::string& name, std::vector<std::string>& lines) const;
  void check_narrows(const IntervalInput& narrow, const Narrowing& place) const;
  [[nodiscard]] std::uint64_t cardinality() const;
  [[nodiscard]] static std::uint64_t volume() { return 3; }
  [[nodiscard]] Range* numbers() { return &range; }
};

enum class IntervalOrder { any, start };
// What drawn intervals look like; asks for nothing of a case.
enum class IntervalPattern { any, equal, nested, chain };

struct IntervalsInput {
  Range size;
  IntervalInput of;
  IntervalOrder order = IntervalOrder::any;
  bool disjoint = false;  // no two share a point
  IntervalPattern pattern = IntervalPattern::any;

  [[nodiscard]] static std::optional<IntervalsInput> read(const JsonReader& json, const Type& type);
  [[nodiscard]] std::optional<Fault> find_fault(const Value& value) const;
  [[nodiscard]] Value draw(RandomStream& random) const;
  void describe(const std::string& name, std::vector<std::string>& lines) const;
  void check_narrows(const IntervalsInput& narrow, const Narrowing& place) const;
  [[nodiscard]] std::uint64_t volume() const {
    return saturated_sum(saturated_product(static_cast<std::uint64_t>(size.high), 3), 1);
  }
  [[nodiscard]] std::optional<Range> outer_size() const { return size; }
  void make_small(std::int64_t most) { size = at_most(size, most); }
  void make_sized(std::int64_t wanted) { size = exactly(size, wanted); }
  [[nodiscard]] Range* sizes(std::string_view member) { return member == "size" ? &size : nullptr; }
  [[nodiscard]] Range* numbers() { return &of.range; }
};

}  // namespace rehearse
