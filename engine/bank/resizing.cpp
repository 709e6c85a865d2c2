#include "resizing.hpp"

#include <algorithm>
#include <cmath>

namespace rehearse {
namespace {

Range near_zero(Range range, std::int64_t reach) {
  const std::int64_t centre = std::clamp<std::int64_t>(0, range.low, range.high);
  // The whole of 64 bits has no difference that fits into them with a sign.
  const auto distance = [](std::int64_t from, std::int64_t to) {
    return static_cast<std::uint64_t>(to) - static_cast<std::uint64_t>(from);
  };
  const auto far = static_cast<std::uint64_t>(reach);
  const std::int64_t low = distance(range.low, centre) > far ? centre - reach : range.low;
  const std::int64_t high = distance(centre, range.high) > far ? centre + reach : range.high;
  return {low, high};
}

}  // namespace

Declaration small_declaration(const Declaration& declaration, std::int64_t size, Smallness smallness) {
  Declaration result = declaration;
  const auto shrink_elements = [&](std::vector<Declaration>& of) {
    for (Declaration& element : of) element = small_declaration(element, size, smallness);
  };
  // Few characters come up again and again, which is what most texts are about.
  const auto shrink_alphabet = [&](CharacterInput& characters) {
    if (smallness == Smallness::numbers) return;
    const std::size_t most = std::min(characters.alphabet.size(), static_cast<std::size_t>(size) + 1);
    characters.alphabet.resize(most);
    characters.weights.resize(std::min(characters.weights.size(), most));
  };
  std::visit(Overloaded{
                 [&](IntegerInput& kind) {
                   if (smallness == Smallness::characters) {
                     kind.special = 0.5;
                   } else {
                     kind.range = near_zero(kind.range, size + 2);
                   }
                 },
                 [&](CharacterInput& kind) { shrink_alphabet(kind); },
                 [&](StringInput& kind) {
                   kind.length = at_most(kind.length, size);
                   // A form and a separator need characters of their own.
                   const bool is_free =
                       kind.form == StringForm::any && kind.pattern != StringPattern::brackets && !kind.separator;
                   if (is_free) shrink_alphabet(kind.characters);
                 },
                 [&](ArrayInput& kind) {
                   kind.size = at_most(kind.size, size);
                   shrink_elements(kind.of);
                   // As many different elements as it may ask for must be left.
                   if (kind.distinct && cardinality(kind.of.front()) < static_cast<std::uint64_t>(2 * kind.size.high)) {
                     kind.of = std::get<ArrayInput>(declaration.kind).of;
                   }
                 },
                 [&](MatrixInput& kind) {
                   kind.rows = at_most(kind.rows, size);
                   kind.columns = at_most(kind.columns, size);
                   shrink_elements(kind.of);
                 },
                 [&](TreeInput& kind) {
                   kind.nodes = at_most(kind.nodes, size);
                   shrink_elements(kind.of);
                 },
                 [&](TableInput& kind) { kind.rows = at_most(kind.rows, size); },
                 [&](auto& kind) {
                   if constexpr (requires { kind.make_small(size); }) kind.make_small(size);
                 },
             },
             result.kind);
  return result;
}

std::optional<Range> outer_size(const Declaration& declaration) {
  return std::visit(Overloaded{
                        [](const StringInput& kind) -> std::optional<Range> { return kind.length; },
                        [](const ArrayInput& kind) -> std::optional<Range> { return kind.size; },
                        [](const MatrixInput& kind) -> std::optional<Range> { return kind.rows; },
                        [](const TreeInput& kind) -> std::optional<Range> { return kind.nodes; },
                        [](const TableInput& kind) -> std::optional<Range> { return kind.rows; },
                        [](const auto& kind) -> std::optional<Range> {
                          if constexpr (requires { kind.outer_size(); }) return kind.outer_size();
                          return std::nullopt;
                        },
                    },
                    declaration.kind);
}

Declaration sized_declaration(const Declaration& declaration, std::int64_t size) {
  Declaration result = declaration;
  std::visit(Overloaded{
                 [&](StringInput& kind) { kind.length = exactly(kind.length, size); },
                 [&](ArrayInput& kind) {
                   kind.size = exactly(kind.size, size);
                   kind.special = 0;
                   for (Declaration& element : kind.of) {
                     if (const auto inner = outer_size(element)) element = sized_declaration(element, inner->high);
                   }
                 },
                 [&](MatrixInput& kind) {
                   kind.rows = exactly(kind.rows, size);
                   kind.columns = exactly(kind.columns, size);
                 },
                 [&](TreeInput& kind) { kind.nodes = exactly(kind.nodes, size); },
                 [&](TableInput& kind) { kind.rows = exactly(kind.rows, size); },
                 [&](auto& kind) {
                   if constexpr (requires { kind.make_sized(size); }) kind.make_sized(size);
                 },
             },
             result.kind);
  return result;
}

Declaration proportional(const Declaration& declaration, double fraction) {
  // What grows is not nothing: a table without rows could not be pointed at.
  const auto part = [&](Range range) {
    return std::max<std::int64_t>(1, std::llround(fraction * static_cast<double>(range.high)));
  };
  if (const auto* integer = std::get_if<IntegerInput>(&declaration.kind)) {
    Declaration result = declaration;
    std::get<IntegerInput>(result.kind) = {exactly(integer->range, part(integer->range)), 0};
    return result;
  }
  const auto size = outer_size(declaration);
  return size ? sized_declaration(declaration, part(*size)) : declaration;
}

}  // namespace rehearse
