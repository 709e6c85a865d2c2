#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/result.hpp"

namespace rehearse {

// How a cost grows with the size n of the input.
enum class GrowthClass {
  constant,
  logarithmic,
  linear,
  linearithmic,
  n_sqrt_n,
  quadratic,
  quadratic_log,
  cubic,
  exponential,
};
inline constexpr std::array<GrowthClass, 9> growth_classes = {
    GrowthClass::constant,  GrowthClass::logarithmic,   GrowthClass::linear, GrowthClass::linearithmic, GrowthClass::n_sqrt_n,
    GrowthClass::quadratic, GrowthClass::quadratic_log, GrowthClass::cubic,  GrowthClass::exponential};

[[nodiscard]] std::string_view to_string(GrowthClass growth);                        // "n log n"
[[nodiscard]] std::string big_o(GrowthClass growth);                                 // "O(n log n)"
[[nodiscard]] std::optional<GrowthClass> parse_growth_class(std::string_view text);  // what to_string() gives

// Classes that measuring cannot keep apart (a logarithm between them) are one step.
[[nodiscard]] int step(GrowthClass growth);

// The curve of the class, up to a factor and a constant. `base` is that of the exponential.
[[nodiscard]] double shape(GrowthClass growth, double n, double base = 2);

// What one call of a class costs where n calls cost `growth` together: absent for what grows less than n.
[[nodiscard]] std::optional<GrowthClass> per_call(GrowthClass growth);

// What a letter of a complexity stands for: where the size that is measured is an area, a side of it, its square root.
enum class Letters { sizes, sides };

// Reads a complexity as people write it: "O(n log n)", "O(m * n)", "O((n + m) log(n + m))", "O(log(min(a, b)))", "O(1) per
// call". What grows is called n or m or one of `growing`, and all of that grows together, in proportion; other letters stand
// for what stays as it is. After the closing bracket "per call" and the like multiply by n. The error says why there is nothing
// to compare with: an unknown letter decides, or the class is none of the list.
[[nodiscard]] Result<GrowthClass> parse_complexity(std::string_view text, const std::vector<std::string>& growing = {},
                                                   Letters letters = Letters::sizes);

}  // namespace rehearse
