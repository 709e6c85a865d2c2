#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "narrowing.hpp"
#include "rehearse/bank/type.hpp"

namespace rehearse {

// What drawn trees look like; asks for nothing of a case.
enum class NaryShape { any, path, star, random, complete };

// Node<children>: any number of children each.
struct NaryTreeInput {
  Range nodes;
  std::vector<Declaration> of;  // exactly one
  NaryShape shape = NaryShape::any;

  [[nodiscard]] static std::optional<NaryTreeInput> read(const JsonReader& json, const Type& type);
  [[nodiscard]] std::optional<Fault> find_fault(const Value& value) const;
  [[nodiscard]] Value draw(RandomStream& random) const;
  void describe(const std::string& name, std::vector<std::string>& lines) const;
  void check_narrows(const NaryTreeInput& narrow, const Narrowing& place) const;
  [[nodiscard]] std::uint64_t volume() const {
    return saturated_sum(saturated_product(static_cast<std::uint64_t>(nodes.high), 2), 1);
  }
  [[nodiscard]] bool may_give_up() const;
  [[nodiscard]] Range* sizes(std::string_view member) { return member == "nodes" ? &nodes : nullptr; }
  [[nodiscard]] std::optional<Range> outer_size() const { return nodes; }
  void make_small(std::int64_t most);
  void make_sized(std::int64_t wanted) { nodes = exactly(nodes, wanted); }
};

}  // namespace rehearse
