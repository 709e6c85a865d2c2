#include <limits>
#include <set>

#include "declaration.hpp"

namespace rehearse {
namespace {

constexpr std::uint64_t plenty = std::numeric_limits<std::uint64_t>::max();

std::uint64_t product(std::uint64_t a, std::uint64_t b) {
  if (a == 0 || b == 0) return 0;
  return a > plenty / b ? plenty : a * b;
}

std::uint64_t sum(std::uint64_t a, std::uint64_t b) { return a > plenty - b ? plenty : a + b; }

std::uint64_t power(std::uint64_t base, std::int64_t exponent) {
  if (base <= 1) return exponent == 0 ? 1 : base;
  std::uint64_t result = 1;
  for (std::int64_t i = 0; i < exponent && result != plenty; ++i) result = product(result, base);
  return result;
}

// Sequences of each length, of elements of which there are `each`.
std::uint64_t sequences(Range length, std::uint64_t each) {
  if (each == 1) return sum(static_cast<std::uint64_t>(length.high - length.low), 1);
  std::uint64_t total = 0;
  for (std::int64_t n = length.low; n <= length.high && total != plenty; ++n) total = sum(total, power(each, n));
  return total;
}

}  // namespace

std::uint64_t cardinality(const Declaration& declaration) {
  return std::visit(
      Overloaded{
          [](const BooleanInput&) -> std::uint64_t { return 2; },
          [](const IntegerInput& kind) {
            return sum(static_cast<std::uint64_t>(kind.range.high) - static_cast<std::uint64_t>(kind.range.low), 1);
          },
          [](const RealInput& kind) -> std::uint64_t { return kind.low < kind.high ? plenty : 1; },
          [](const CharacterInput& kind) -> std::uint64_t { return kind.alphabet.size(); },
          [](const StringInput& kind) { return sequences(kind.length, kind.alphabet.size()); },
          [](const ArrayInput& kind) { return sequences(kind.size, cardinality(kind.of.front())); },
          [](const MatrixInput&) { return plenty; },
          [](const TreeInput&) { return plenty; },
          [](const DateInput& kind) { return sum(static_cast<std::uint64_t>(kind.days.high - kind.days.low), 1); },
          [](const TableInput&) { return plenty; },
          [](const ChoiceInput& kind) -> std::uint64_t { return std::set(kind.values.begin(), kind.values.end()).size(); },
      },
      declaration.kind);
}

std::uint64_t volume(const Declaration& declaration) {
  const auto count = [](std::int64_t size) { return static_cast<std::uint64_t>(size); };
  return std::visit(Overloaded{
                        [&](const StringInput& kind) { return sum(count(kind.length.high), 1); },
                        [&](const ArrayInput& kind) { return sum(product(count(kind.size.high), volume(kind.of.front())), 1); },
                        [&](const MatrixInput& kind) {
                          const std::uint64_t places = product(count(kind.rows.high), count(kind.columns.high));
                          return sum(product(places, volume(kind.of.front())), count(kind.rows.high));
                        },
                        // Up to as many nulls as nodes.
                        [&](const TreeInput& kind) { return sum(product(count(kind.nodes.high), 2), 1); },
                        [&](const TableInput& kind) {
                          std::uint64_t row = 1;
                          for (const ColumnInput& column : kind.columns) {
                            row = sum(row, column.of.empty() ? 1 : volume(column.of.front()));
                          }
                          return sum(product(count(kind.rows.high), row), 1);
                        },
                        [](const auto&) -> std::uint64_t { return 1; },
                    },
                    declaration.kind);
}

}  // namespace rehearse
