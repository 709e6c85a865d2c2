#include <algorithm>
#include <array>
#include <cstdlib>

#include <fmt/format.h>

#include "date.hpp"
#include "declaration.hpp"
#include "table.hpp"

namespace rehearse {
namespace {

constexpr std::string_view lower_case = "abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view upper_case = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view digits = "0123456789";

// "10^4", "5 * 10^4", "2^31 - 1", "1000": large round numbers as statements write them.
std::string readable(std::int64_t number) {
  constexpr std::array<std::pair<std::int64_t, std::string_view>, 4> powers_of_two = {{
      {2147483647, "2^31 - 1"},
      {-2147483648LL, "-2^31"},
      {9223372036854775807LL, "2^63 - 1"},
      {-9223372036854775807LL - 1, "-2^63"},
  }};
  for (const auto& [value, text] : powers_of_two) {
    if (number == value) return std::string(text);
  }
  std::int64_t factor = number;
  int zeros = 0;
  while (factor != 0 && factor % 10 == 0) {
    factor /= 10;
    ++zeros;
  }
  if (zeros < 4 || std::abs(factor) >= 10) return std::to_string(number);
  const std::string power = fmt::format("10^{}", zeros);
  if (std::abs(factor) == 1) return (factor < 0 ? "-" : "") + power;
  return fmt::format("{} * {}", factor, power);
}

bool is_same_set(std::string alphabet, std::string set) {
  std::sort(alphabet.begin(), alphabet.end());
  std::sort(set.begin(), set.end());
  return alphabet == set;
}

std::string describe_alphabet(const std::string& alphabet) {
  struct Named {
    std::string set;
    std::string_view name;
  };
  const std::string lower(lower_case), upper(upper_case), number(digits);
  for (const auto& [set, name] : {Named{lower, "lower-case English letters"}, Named{upper, "upper-case English letters"},
                                  Named{lower + upper, "English letters"}, Named{number, "digits"},
                                  Named{lower + number, "lower-case English letters and digits"},
                                  Named{lower + upper + number, "English letters and digits"}}) {
    if (is_same_set(alphabet, set)) return std::string(name);
  }
  std::vector<std::string> shown;
  for (const char c : alphabet) shown.push_back(c == ' ' ? "space" : fmt::format("'{}'", c));
  return fmt::format("{}", fmt::join(shown, ", "));
}

std::string_view describe_shape(TreeShape shape) {
  switch (shape) {
    case TreeShape::any:
    case TreeShape::random: return "";
    case TreeShape::path: return "is a path: no node has two children";
    case TreeShape::complete: return "is complete: every level is full, the last is filled from the left";
    case TreeShape::balanced: return "is balanced: the heights of a node's two subtrees differ by at most 1";
  }
  return "";
}

// The index variables of nested arrays: nums[i][j][k].
std::string element_name(const std::string& name) {
  constexpr std::string_view letters = "ijklmnop";
  const auto depth = static_cast<std::size_t>(std::count(name.begin(), name.end(), '['));
  return fmt::format("{}[{}]", name, letters[std::min(depth, letters.size() - 1)]);
}

void describe_array(const std::string& name, const ArrayInput& array, std::vector<std::string>& lines) {
  if (array.is_linked) {
    lines.push_back(describe_range("number of nodes in " + name, array.size));
    describe_constraints("value of each node in " + name, array.of.front(), lines);
  } else {
    lines.push_back(describe_range(name + ".length", array.size));
    describe_constraints(element_name(name), array.of.front(), lines);
  }
  if (array.distinct) lines.push_back(fmt::format("all values of {} are different", name));
  if (array.order == ElementOrder::any) return;
  lines.push_back(
      fmt::format("{} is sorted in {} order", name, array.order == ElementOrder::ascending ? "ascending" : "descending"));
}

void describe_matrix(const std::string& name, const MatrixInput& matrix, std::vector<std::string>& lines) {
  const std::string row = element_name(name);
  if (matrix.square) {
    lines.push_back(fmt::format("{0}.length == {1}.length", name, row));
  }
  lines.push_back(describe_range(name + ".length", matrix.rows));
  if (!matrix.square) lines.push_back(describe_range(row + ".length", matrix.columns));
  describe_constraints(element_name(row), matrix.of.front(), lines);
}

void describe_tree(const std::string& name, const TreeInput& tree, std::vector<std::string>& lines) {
  lines.push_back(describe_range("number of nodes in " + name, tree.nodes));
  describe_constraints("value of each node in " + name, tree.of.front(), lines);
  if (const auto shape = describe_shape(tree.shape); !shape.empty()) lines.push_back(fmt::format("{} {}", name, shape));
}

std::string describe_real(const std::string& name, const RealInput& real) {
  const auto show = [](double number) {
    const auto whole = static_cast<std::int64_t>(std::clamp(number, -9e18, 9e18));
    return static_cast<double>(whole) == number ? readable(whole) : fmt::format("{}", number);
  };
  return fmt::format("{} <= {} <= {}", show(real.low), name, show(real.high));
}

}  // namespace

std::string describe_range(const std::string& name, Range range) {
  if (range.low == range.high) return fmt::format("{} == {}", name, readable(range.low));
  return fmt::format("{} <= {} <= {}", readable(range.low), name, readable(range.high));
}

void describe_constraints(const std::string& name, const Declaration& declaration, std::vector<std::string>& lines) {
  std::visit(
      Overloaded{
          [](const BooleanInput&) {},
          [&](const IntegerInput& kind) { lines.push_back(describe_range(name, kind.range)); },
          [&](const RealInput& kind) { lines.push_back(describe_real(name, kind)); },
          [&](const CharacterInput& kind) {
            lines.push_back(fmt::format("{} is one of: {}", name, describe_alphabet(kind.alphabet)));
          },
          [&](const StringInput& kind) {
            lines.push_back(describe_range(name + ".length", kind.length));
            lines.push_back(fmt::format("{} consists of: {}", name, describe_alphabet(kind.alphabet)));
          },
          [&](const ArrayInput& kind) { describe_array(name, kind, lines); },
          [&](const MatrixInput& kind) { describe_matrix(name, kind, lines); },
          [&](const TreeInput& kind) { describe_tree(name, kind, lines); },
          [&](const DateInput& kind) {
            lines.push_back(fmt::format("{} <= {} <= {}", format_date(kind.days.low), name, format_date(kind.days.high)));
          },
          [&](const TableInput& kind) { describe_table(name, kind, lines); },
          [&](const ChoiceInput& kind) {
            std::vector<std::string> shown;
            for (const Value& value : kind.values) {
              std::string text = to_display(value, 60);
              if (std::find(shown.begin(), shown.end(), text) == shown.end()) shown.push_back(std::move(text));
            }
            lines.push_back(fmt::format("{} is one of: {}", name, fmt::join(shown, ", ")));
          },
      },
      declaration.kind);
}

}  // namespace rehearse
