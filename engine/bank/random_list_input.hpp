#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "narrowing.hpp"
#include "rehearse/bank/type.hpp"

namespace rehearse {

// Node<random>: a linked list of which each node has one more link, to any node or none.
struct RandomListInput {
  Range size;
  std::vector<Declaration> of;  // exactly one
  double null = 0.25;           // probability that the further link leads nowhere

  [[nodiscard]] static std::optional<RandomListInput> read(const JsonReader& json, const Type& type);
  [[nodiscard]] std::optional<Fault> find_fault(const Value& value) const;
  [[nodiscard]] Value draw(RandomStream& random) const;
  void describe(const std::string& name, std::vector<std::string>& lines) const;
  void check_narrows(const RandomListInput& narrow, const Narrowing& place) const;
  [[nodiscard]] std::uint64_t volume() const {
    return saturated_sum(saturated_product(static_cast<std::uint64_t>(size.high), 3), 1);
  }
  [[nodiscard]] bool may_give_up() const;
  [[nodiscard]] Range* sizes(std::string_view member) { return member == "size" ? &size : nullptr; }
  [[nodiscard]] std::optional<Range> outer_size() const { return size; }
  void make_small(std::int64_t most);
  void make_sized(std::int64_t wanted) { size = exactly(size, wanted); }
};

}  // namespace rehearse
