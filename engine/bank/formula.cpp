// The reckoning half of formula.hpp.
#include "formula.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

namespace rehearse {
namespace {

using Node = Formula::Node;
using Values = std::vector<std::reference_wrapper<const Value>>;

struct OutOfBounds {
  std::string what;
};

// Values whose shape the types promise are there: check_shape has looked at them.
template <class T>
const T& need(const T* found, const Node& node) {
  if (found == nullptr) throw OutOfBounds{fmt::format("{} is not what it was declared as", node.text)};
  return *found;
}

bool holds(FormulaComparator comparator, const Value& left, const Value& right) {
  switch (comparator) {
    case FormulaComparator::less: return left < right;
    case FormulaComparator::less_equal: return !(right < left);
    case FormulaComparator::equal: return left == right;
    case FormulaComparator::not_equal: return !(left == right);
    case FormulaComparator::greater_equal: return !(left < right);
    case FormulaComparator::greater: return right < left;
  }
  return false;
}

class Evaluation {
 public:
  explicit Evaluation(const Values& values) : values_(values) {}

  // A large array is not copied for one of its elements.
  const Value& borrow(const Node& node, Value& room) const {
    if (node.kind == FormulaOperator::name) return values_.at(static_cast<std::size_t>(node.number)).get();
    if (node.kind == FormulaOperator::index && node.operands[0].type.kind != TypeKind::string) {
      const Value& sequence = borrow(node.operands[0], room);
      const auto& elements = need(sequence.array(), node.operands[0]);
      const std::size_t index = index_below(node, elements.size());
      if (&sequence != &room) return elements[index];
      room = Value(elements[index]);
      return room;
    }
    room = of(node);
    return room;
  }

  Value of(const Node& node) const {
    switch (node.kind) {
      case FormulaOperator::number: return Value(node.number);
      case FormulaOperator::list: return list(node);
      case FormulaOperator::compare: return compare(node);
      case FormulaOperator::both: return Value(truth(node.operands[0]) && truth(node.operands[1]));
      case FormulaOperator::either: return Value(truth(node.operands[0]) || truth(node.operands[1]));
      case FormulaOperator::name: return values_.at(static_cast<std::size_t>(node.number)).get();
      case FormulaOperator::index: return element(node);
      case FormulaOperator::length:
      case FormulaOperator::rows: return Value(length(node.operands[0]));
      case FormulaOperator::columns: return Value(columns(node.operands[0]));
      case FormulaOperator::sign: {
        const std::int64_t number = integer(node.operands[0]);
        return Value(std::int64_t{number > 0} - std::int64_t{number < 0});
      }
      case FormulaOperator::negate: return Value(reckon(node, 0, integer(node.operands[0])));
      case FormulaOperator::add:
      case FormulaOperator::subtract:
      case FormulaOperator::multiply: return Value(reckon(node, integer(node.operands[0]), integer(node.operands[1])));
    }
    return Value();
  }

 private:
  std::int64_t integer(const Node& node) const {
    Value room;
    return need(borrow(node, room).integer(), node);
  }

  bool truth(const Node& node) const {
    Value room;
    return need(borrow(node, room).boolean(), node);
  }

  static std::int64_t reckon(const Node& node, std::int64_t left, std::int64_t right) {
    std::int64_t result = 0;
    const bool overflows = node.kind == FormulaOperator::add        ? __builtin_add_overflow(left, right, &result)
                           : node.kind == FormulaOperator::multiply ? __builtin_mul_overflow(left, right, &result)
                                                                    : __builtin_sub_overflow(left, right, &result);
    if (overflows) throw OutOfBounds{fmt::format("{} is beyond 64 bits", node.text)};
    return result;
  }

  std::size_t index_below(const Node& node, std::size_t size) const {
    const std::int64_t index = integer(node.operands[1]);
    if (index >= 0 && static_cast<std::uint64_t>(index) < size) return static_cast<std::size_t>(index);
    throw OutOfBounds{size == 0 ? fmt::format("index {} of what is empty", index)
                                : fmt::format("index {} is not between 0 and {}", index, size - 1)};
  }

  Value element(const Node& node) const {
    Value room;
    if (node.operands[0].type.kind != TypeKind::string) return borrow(node, room);
    const std::string& text = need(borrow(node.operands[0], room).string(), node.operands[0]);
    return Value(std::string(1, text[index_below(node, text.size())]));
  }

  std::int64_t length(const Node& node) const {
    Value room;
    const Value& value = borrow(node, room);
    if (const std::string* text = value.string()) return static_cast<std::int64_t>(text->size());
    return static_cast<std::int64_t>(need(value.array(), node).size());
  }

  std::int64_t columns(const Node& node) const {
    Value room;
    const auto& rows = need(borrow(node, room).array(), node);
    return rows.empty() ? 0 : static_cast<std::int64_t>(need(rows.front().array(), node).size());
  }

  Value list(const Node& node) const {
    Value::Array elements;
    for (const Node& operand : node.operands) elements.push_back(of(operand));
    return Value(std::move(elements));
  }

  Value compare(const Node& node) const {
    for (std::size_t i = 0; i < node.comparators.size(); ++i) {
      Value left;
      Value right;
      if (!holds(node.comparators[i], borrow(node.operands[i], left), borrow(node.operands[i + 1], right))) return Value(false);
    }
    return Value(true);
  }

  const Values& values_;
};

bool fits(const Type& given, const Type& wanted) {
  if (wanted.kind == TypeKind::real) return given.kind == TypeKind::long_type || given.kind == TypeKind::real;
  return formula_type(wanted) == given;
}

}  // namespace

Formula::Formula(std::string text, std::shared_ptr<const Node> root) : text_(std::move(text)), root_(std::move(root)) {}

const Type& Formula::type() const { return root_->type; }

bool Formula::gives(const Type& wanted) const { return fits(type(), wanted); }

Result<Value> Formula::evaluate(const std::vector<std::reference_wrapper<const Value>>& values) const try {
  return Evaluation(values).of(*root_);
} catch (const OutOfBounds& fault) {
  return unexpected(ErrorCode::bad_input, fault.what);
}

}  // namespace rehearse
