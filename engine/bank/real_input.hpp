#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "narrowing.hpp"
#include "rehearse/bank/type.hpp"

namespace rehearse {

struct RealInput {
  double low = 0;
  double high = 0;
  double special = 0;           // probability of a bound or zero
  std::optional<int> decimals;  // at most so many digits after the point

  [[nodiscard]] static std::optional<RealInput> read(const JsonReader& json, const Type& type);
  [[nodiscard]] std::optional<Fault> find_fault(const Value& value) const;
  [[nodiscard]] Value draw(RandomStream& random) const;
  void describe(const std::string& name, std::vector<std::string>& lines) const;
  void check_narrows(const RealInput& narrow, const Narrowing& place) const;
  [[nodiscard]] std::uint64_t cardinality() const;
};

}  // namespace rehearse
