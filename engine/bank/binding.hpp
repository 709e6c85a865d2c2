#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "declaration.hpp"
#include "rehearse/bank/formula.hpp"

namespace rehearse {

// A size or a bound that a formula over other parameters gives in place of a number: "size": "len(gas)", "max": "n - 1".
struct Binding {
  std::size_t layers = 0;  // of "of" that lead to the declaration which has it
  std::string member;
  Formula formula;

  // Whether the other, of a recipe, lets nothing through that this one does not: it is the same, or for a "max" the least, for
  // a "min" the greatest of this one and of something else ("min(len(nums), 3)").
  [[nodiscard]] bool is_kept_by(const Binding& other) const;
  [[nodiscard]] std::string place() const;  // "of/max"
};

using FormulaValues = std::vector<std::reference_wrapper<const Value>>;

// What is known of a name: how large its number is, how many elements it has.
struct NameBounds {
  const Declaration* declaration = nullptr;  // null: only the number is known
  Range number;
};

// Whether a declaration as text has a formula for a size or a bound, in any layer.
[[nodiscard]] bool has_formulas(const Json& declaration);

// Takes the formulas out: in their place come the numbers that they may come to, by what is known of the names. Faults are
// reported. `bounds` gives nothing for a name that is not known yet: then nothing is reported and the outcome is false.
[[nodiscard]] bool take_formulas(Json& declaration, const JsonReader& place, const Type& type,
                                 const std::vector<FormulaName>& names,
                                 const std::function<std::optional<NameBounds>(std::size_t)>& bounds,
                                 std::vector<Binding>& bindings);

// What a formula for the member gives a bound of; null where there is no such member.
[[nodiscard]] Range* bound_range(Declaration& declaration, std::string_view member);

// Whether the declaration has such a member.
[[nodiscard]] bool accepts(Declaration& declaration, const Binding& binding);

// Sets what the formulas give; the message says which of them leaves nothing to choose.
[[nodiscard]] std::optional<std::string> set_bounds(Declaration& declaration, const std::vector<Binding>& bindings,
                                                    const FormulaValues& values);

// "k <= len(nums)", "cost.length == len(gas)"
[[nodiscard]] std::string describe_binding(const std::string& name, const Declaration& declaration, const Binding& binding);

}  // namespace rehearse
