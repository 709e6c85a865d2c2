#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/bank/signature.hpp"

namespace rehearse {

// A comparison between parameters of one call: "1 <= k" needs no relation, "k <= len(nums)" does.
//   relation   = expression ("<" | "<=" | "==" | "!=" | ">=" | ">") expression
//   expression = product { ("+" | "-") product };  product = term { "*" term }
//   term       = number | parameter | function "(" parameter ")"
// Functions: len, rows, columns, min, max, sum. What is asked of nothing (the maximum of no elements) holds.
class Relation {
 public:
  [[nodiscard]] static Result<Relation> parse(const std::string& text, const std::vector<Parameter>& parameters);

  [[nodiscard]] bool holds(const Value::Array& arguments) const;
  [[nodiscard]] bool names(std::size_t parameter) const;
  [[nodiscard]] const std::string& text() const { return text_; }

  enum class Function { number, value, length, rows, columns, least, greatest, total };
  enum class Comparator { less, less_equal, equal, not_equal, greater_equal, greater };
  struct Term {
    Function function = Function::number;
    std::int64_t number = 0;
    std::size_t parameter = 0;
  };
  struct Product {
    bool negative = false;
    std::vector<Term> terms;
  };
  using Expression = std::vector<Product>;

 private:
  std::string text_;
  Expression left_;
  Comparator comparator_ = Comparator::equal;
  Expression right_;
};

}  // namespace rehearse
