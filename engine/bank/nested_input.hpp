#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "narrowing.hpp"
#include "rehearse/bank/type.hpp"

namespace rehearse {

// NestedInteger: an integer, or a list of such, in so many layers at most.
struct NestedInput {
  Range depth;                  // 0: an integer alone; else at least low layers of lists on the way to something
  Range size;                   // of each list
  std::vector<Declaration> of;  // exactly one: each integer

  [[nodiscard]] static std::optional<NestedInput> read(const JsonReader& json, const Type& type);
  [[nodiscard]] std::optional<Fault> find_fault(const Value& value) const;
  [[nodiscard]] Value draw(RandomStream& random) const;
  void describe(const std::string& name, std::vector<std::string>& lines) const;
  void check_narrows(const NestedInput& narrow, const Narrowing& place) const;
  [[nodiscard]] std::uint64_t volume() const;
  [[nodiscard]] bool may_give_up() const;
  [[nodiscard]] std::optional<Range> outer_size() const { return size; }
  void make_small(std::int64_t most);
  void make_sized(std::int64_t wanted) { size = exactly(size, wanted); }
};

}  // namespace rehearse
