#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "narrowing.hpp"
#include "rehearse/bank/type.hpp"

namespace rehearse {

enum class PermutationPattern { any, sorted, reversed, nearly_sorted, rotated };

// Each of the numbers from `first` on once.
struct PermutationInput {
  Range size;
  std::int64_t first = 0;  // or 1
  PermutationPattern pattern = PermutationPattern::any;

  [[nodiscard]] static std::optional<PermutationInput> read(const JsonReader& json, const Type& type);
  [[nodiscard]] std::optional<Fault> find_fault(const Value& value) const;
  [[nodiscard]] Value draw(RandomStream& random) const;
  void describe(const std::string& name, std::vector<std::string>& lines) const;
  void check_narrows(const PermutationInput& narrow, const Narrowing& place) const;
  [[nodiscard]] std::uint64_t volume() const { return saturated_sum(static_cast<std::uint64_t>(size.high), 1); }
  [[nodiscard]] std::optional<Range> outer_size() const { return size; }
  void make_small(std::int64_t most) { size = at_most(size, most); }
  void make_sized(std::int64_t wanted) { size = exactly(size, wanted); }
  [[nodiscard]] Range* sizes(std::string_view member) { return member == "size" ? &size : nullptr; }
};

// A Fisher-Yates shuffle: element i swaps with i + below(n - i).
template <class T>
void shuffle(std::vector<T>& elements, RandomStream& random) {
  for (std::size_t i = 0; i < elements.size(); ++i) std::swap(elements[i], elements[i + random.below(elements.size() - i)]);
}

}  // namespace rehearse
