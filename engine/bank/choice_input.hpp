#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "narrowing.hpp"
#include "rehearse/bank/type.hpp"

namespace rehearse {

struct ChoiceInput {
  std::vector<Value> values;  // one given twice is drawn twice as often

  [[nodiscard]] static std::optional<ChoiceInput> read(const JsonReader& json, const Type& type);
  [[nodiscard]] std::optional<Fault> find_fault(const Value& value) const;
  [[nodiscard]] Value draw(RandomStream& random) const { return values[random.below(values.size())]; }
  void describe(const std::string& name, std::vector<std::string>& lines) const;
  void check_narrows(const ChoiceInput& narrow, const Narrowing& place) const;
  [[nodiscard]] std::uint64_t cardinality() const;
  [[nodiscard]] std::uint64_t volume() const;
};

}  // namespace rehearse
