#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rehearse {

struct FactRange {
  std::optional<std::int64_t> low;
  std::optional<std::int64_t> high;
};

// Bounds as tasks state them ("1 <= m, n <= 200", "n == nums.length", "nodes in range [0, 100]"), by what they speak of:
// "nums.length", "nums[i]", "nodes", "Node.val".
class FactBounds {
 public:
  explicit FactBounds(const std::vector<std::string>& lines);

  // Absent where no line speaks of it.
  [[nodiscard]] std::optional<FactRange> find(const std::string& name) const;

  // Lines of which not all was understood: relations, guarantees.
  [[nodiscard]] const std::vector<std::string>& left_over() const { return left_over_; }

 private:
  void read(const std::string& line);

  std::map<std::string, FactRange> ranges_;
  std::map<std::string, std::string> aliases_;
  std::vector<std::string> left_over_;
};

// "3 * 10^4", "-2^31", "2^31 - 1"; absent for what is no number.
[[nodiscard]] std::optional<std::int64_t> read_fact_number(std::string_view text);

}  // namespace rehearse
