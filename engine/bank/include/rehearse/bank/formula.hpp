#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/bank/type.hpp"
#include "rehearse/bank/value.hpp"

namespace rehearse {

// A name that a formula may speak of.
struct FormulaName {
  std::string name;
  Type type;
};

// An expression over values, checked for its types when it is read: what an API answers ("version >= bad", "values[index]",
// "sign(pick - num)", "[rows(grid), columns(grid)]"). Reference: problems/README.md.
class Formula {
 public:
  // The error says what is wrong with the text and at which column.
  [[nodiscard]] static Result<Formula> parse(std::string_view text, const std::vector<FormulaName>& names);

  [[nodiscard]] const std::string& text() const { return text_; }
  // Whole numbers are all of type long.
  [[nodiscard]] const Type& type() const;
  // Whether its value can be a `wanted`: a number of any width, an array or a list of such.
  [[nodiscard]] bool gives(const Type& wanted) const;

  // `values` by the order of the names. The error says which index or number is out of bounds.
  [[nodiscard]] Result<Value> evaluate(const std::vector<std::reference_wrapper<const Value>>& values) const;

  struct Node;  // of the tree that it is

 private:
  Formula(std::string text, std::shared_ptr<const Node> root);
  std::string text_;
  std::shared_ptr<const Node> root_;  // shared: immutable, and a Signature is copied around
};

}  // namespace rehearse
