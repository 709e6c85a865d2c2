#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "narrowing.hpp"
#include "rehearse/bank/type.hpp"

namespace rehearse {

// Node<quad>: what a square grid of 0 and 1 comes to, of which four equal quarters are one leaf.
struct QuadTreeInput {
  Range depth;  // of the grid: its side is 2^depth

  [[nodiscard]] static std::optional<QuadTreeInput> read(const JsonReader& json, const Type& type);
  [[nodiscard]] std::optional<Fault> find_fault(const Value& value) const;
  [[nodiscard]] Value draw(RandomStream& random) const;
  void describe(const std::string& name, std::vector<std::string>& lines) const;
  void check_narrows(const QuadTreeInput& narrow, const Narrowing& place) const;
  [[nodiscard]] std::uint64_t volume() const { return std::uint64_t{4} << static_cast<unsigned>(2 * depth.high + 1); }
  [[nodiscard]] std::optional<Range> outer_size() const { return depth; }
  void make_small(std::int64_t most) { depth = at_most(depth, most / 2); }
  void make_sized(std::int64_t wanted) { depth = exactly(depth, wanted); }
};

}  // namespace rehearse
