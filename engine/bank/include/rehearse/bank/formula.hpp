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
// "[rows(grid), columns(grid)]"), how parameters relate ("k <= len(nums)"), what a call needs and does ("size > 0", "size +
// 1"). Numbers are reckoned in 128 bits; one that is handed out has 64. Reference: problems/README.md.
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

  // Of type boolean, and true. What cannot be reckoned (an index out of bounds) does not hold.
  [[nodiscard]] bool holds(const std::vector<std::reference_wrapper<const Value>>& values) const;

  // Whether it speaks of the name of this index.
  [[nodiscard]] bool speaks_of(std::size_t name) const;

  struct Node;  // of the tree that it is
  [[nodiscard]] const Node& root() const { return *root_; }

 private:
  Formula(std::string text, std::shared_ptr<const Node> root);
  std::string text_;
  std::shared_ptr<const Node> root_;  // shared: immutable, and a Signature is copied around
};

}  // namespace rehearse
