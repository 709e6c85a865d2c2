#include <algorithm>
#include <set>
#include <unordered_set>

#include "date.hpp"
#include "declaration.hpp"
#include "table.hpp"

namespace rehearse {
namespace {

std::int64_t draw_integer(const IntegerInput& integer, RandomStream& random) {
  const auto [low, high] = integer.range;
  if (random.chance(integer.special)) {
    std::vector<std::int64_t> extremes = {low, high};
    for (const std::int64_t extreme : {std::int64_t{0}, std::int64_t{1}, std::int64_t{-1}}) {
      if (extreme > low && extreme < high) extremes.push_back(extreme);
    }
    return extremes[random.below(extremes.size())];
  }
  return random.between(low, high);
}

double draw_real(const RealInput& real, RandomStream& random) {
  // In two statements: fused into one instruction, as some compilers may, it would round differently.
  const double offset = random.unit() * (real.high - real.low);
  return std::min(real.high, real.low + offset);
}

std::string draw_text(std::int64_t length, std::string_view alphabet, RandomStream& random) {
  std::string text(static_cast<std::size_t>(length), ' ');
  for (char& c : text) c = alphabet[random.below(alphabet.size())];
  return text;
}

// A partial Fisher-Yates shuffle of the whole range: where at least half of it is needed, rejection would go on and on.
Value::Array dense_integers(std::size_t count, Range range, RandomStream& random) {
  std::vector<std::int64_t> all;
  for (std::int64_t value = range.low;; ++value) {
    all.push_back(value);
    if (value == range.high) break;
  }
  Value::Array elements;
  elements.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    std::swap(all[i], all[i + random.below(all.size() - i)]);
    elements.emplace_back(all[i]);
  }
  return elements;
}

Value::Array distinct_integers(std::size_t count, const IntegerInput& integer, RandomStream& random) {
  const std::uint64_t values = cardinality(Declaration{integer});
  if (values / 2 < count) return dense_integers(count, integer.range, random);
  std::unordered_set<std::int64_t> seen;
  Value::Array elements;
  elements.reserve(count);
  while (elements.size() < count) {
    std::int64_t value = draw_integer(integer, random);
    // An extreme comes once; then the range is drawn from, at least half of which is free.
    while (!seen.insert(value).second) value = random.between(integer.range.low, integer.range.high);
    elements.emplace_back(value);
  }
  return elements;
}

Value::Array distinct_elements(std::size_t count, const Declaration& of, RandomStream& random) {
  if (const auto* integer = std::get_if<IntegerInput>(&of.kind)) return distinct_integers(count, *integer, random);
  std::set<Value> seen;
  Value::Array elements;
  elements.reserve(count);
  const std::size_t most_tries = 64 * count + 10'000;
  for (std::size_t tries = 0; elements.size() < count; ++tries) {
    if (tries == most_tries) {
      throw Unsatisfiable{"the distinct elements could not be found by drawing: allow more different ones, or fewer elements"};
    }
    Value value = draw(of, random);
    if (seen.insert(value).second) elements.push_back(std::move(value));
  }
  return elements;
}

}  // namespace

Value::Array draw_distinct(std::size_t count, const Declaration& declaration, RandomStream& random) {
  return distinct_elements(count, declaration, random);
}

namespace {

Value draw_array(const ArrayInput& array, RandomStream& random) {
  std::int64_t size = 0;
  if (random.chance(array.special)) {
    size = random.below(2) == 0 ? array.size.low : array.size.high;
  } else {
    size = draw_size(array.size, random);
  }
  const auto count = static_cast<std::size_t>(size);
  Value::Array elements;
  if (array.distinct) {
    elements = distinct_elements(count, array.of.front(), random);
  } else {
    elements.reserve(count);
    for (std::size_t i = 0; i < count; ++i) elements.push_back(draw(array.of.front(), random));
  }
  if (array.order != ElementOrder::any) std::sort(elements.begin(), elements.end());
  if (array.order == ElementOrder::descending) std::reverse(elements.begin(), elements.end());
  return Value(std::move(elements));
}

Value draw_matrix(const MatrixInput& matrix, RandomStream& random) {
  const std::int64_t rows = draw_size(matrix.rows, random);
  const std::int64_t columns = matrix.square ? rows : draw_size(matrix.columns, random);
  Value::Array elements;
  elements.reserve(static_cast<std::size_t>(rows));
  for (std::int64_t i = 0; i < rows; ++i) {
    Value::Array row;
    row.reserve(static_cast<std::size_t>(columns));
    for (std::int64_t j = 0; j < columns; ++j) row.push_back(draw(matrix.of.front(), random));
    elements.emplace_back(std::move(row));
  }
  return Value(std::move(elements));
}

}  // namespace

std::int64_t draw_size(Range range, RandomStream& random) {
  constexpr std::int64_t small = 8;
  if (range.low == range.high) return range.low;
  switch (random.below(8)) {
    case 0: return range.low;
    case 1: return range.high;
    case 2:
    case 3: return random.between(range.low, std::min(range.high, range.low + small));
    default: return random.between(range.low, range.high);
  }
}

Value draw(const Declaration& declaration, RandomStream& random) {
  return std::visit(
      Overloaded{
          [&](const BooleanInput&) { return Value(random.below(2) == 1); },
          [&](const IntegerInput& kind) { return Value(draw_integer(kind, random)); },
          [&](const RealInput& kind) { return Value(draw_real(kind, random)); },
          [&](const CharacterInput& kind) { return Value(draw_text(1, kind.alphabet, random)); },
          [&](const StringInput& kind) { return Value(draw_text(draw_size(kind.length, random), kind.alphabet, random)); },
          [&](const ArrayInput& kind) { return draw_array(kind, random); },
          [&](const MatrixInput& kind) { return draw_matrix(kind, random); },
          [&](const TreeInput& kind) { return draw_tree(kind, random); },
          [&](const ChoiceInput& kind) { return kind.values[random.below(kind.values.size())]; },
          [&](const DateInput& kind) { return Value(format_date(random.between(kind.days.low, kind.days.high))); },
          [&](const TableInput& kind) { return draw_table(kind, {}, random); },
      },
      declaration.kind);
}

}  // namespace rehearse
