// The reckoning half of formula.hpp.
#include "formula.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <utility>

#include <fmt/format.h>

namespace rehearse {
namespace {

using Node = Formula::Node;
using Values = std::vector<std::reference_wrapper<const Value>>;

struct OutOfBounds {
  std::string what;
};
// The least or greatest of no numbers was asked for.
struct NoNumbers {};

// Wide enough for a sum of 64-bit numbers and for a product of two.
__extension__ using Wide = __int128;

// Values whose shape the types promise are there: check_shape has looked at them.
template <class T>
const T& need(const T* found, const Node& node) {
  if (found == nullptr) throw OutOfBounds{fmt::format("{} is not what it was declared as", node.text)};
  return *found;
}

template <class T>
bool is_met(FormulaComparator comparator, const T& left, const T& right) {
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

struct Totals {
  bool any = false;
  Wide sum = 0;
  std::int64_t least = std::numeric_limits<std::int64_t>::max();
  std::int64_t greatest = std::numeric_limits<std::int64_t>::min();
};

void add_up(const Value& value, Totals& totals) {
  if (const auto* number = value.integer()) {
    totals.any = true;
    totals.sum += *number;
    totals.least = std::min(totals.least, *number);
    totals.greatest = std::max(totals.greatest, *number);
  } else if (value.array() != nullptr) {
    for (const Value& element : *value.array()) add_up(element, totals);
  }
}

class Evaluation {
 public:
  explicit Evaluation(const Values& values) : values_(values) {}

  Value of(const Node& node) const {
    switch (node.kind) {
      case FormulaOperator::list: return list(node);
      case FormulaOperator::compare: return Value(compare(node));
      case FormulaOperator::both: return Value(is_true(node.operands[0]) && is_true(node.operands[1]));
      case FormulaOperator::either: return Value(is_true(node.operands[0]) || is_true(node.operands[1]));
      case FormulaOperator::name: return value_of(node);
      case FormulaOperator::index: return element(node);
      case FormulaOperator::number:
      case FormulaOperator::length:
      case FormulaOperator::rows:
      case FormulaOperator::columns:
      case FormulaOperator::least:
      case FormulaOperator::greatest:
      case FormulaOperator::total:
      case FormulaOperator::sign:
      case FormulaOperator::magnitude:
      case FormulaOperator::negate:
      case FormulaOperator::add:
      case FormulaOperator::subtract:
      case FormulaOperator::multiply:
      case FormulaOperator::remainder: return narrowed(number(node), node);
    }
    return Value();
  }

 private:
  const Value& value_of(const Node& name) const { return values_.at(static_cast<std::size_t>(name.number)).get(); }

  // A large array is not copied for one of its elements.
  const Value& borrow(const Node& node, Value& room) const {
    if (node.kind == FormulaOperator::name) return value_of(node);
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

  static Value narrowed(Wide number, const Node& node) {
    const auto narrow = static_cast<std::int64_t>(number);
    if (narrow != number) throw OutOfBounds{fmt::format("{} is beyond 64 bits", node.text)};
    return Value(narrow);
  }

  bool is_true(const Node& node) const {
    Value room;
    return need(borrow(node, room).boolean(), node);
  }

  Wide number(const Node& node) const {
    switch (node.kind) {
      case FormulaOperator::number: return node.number;
      case FormulaOperator::length:
      case FormulaOperator::rows: return length(node.operands[0]);
      case FormulaOperator::columns: return columns(node.operands[0]);
      case FormulaOperator::least:
      case FormulaOperator::greatest: return extreme(node);
      case FormulaOperator::total: return totals(node.operands[0]).sum;
      case FormulaOperator::sign: {
        const Wide operand = number(node.operands[0]);
        return Wide{operand > 0} - Wide{operand < 0};
      }
      case FormulaOperator::magnitude: {
        const Wide operand = number(node.operands[0]);
        return operand < 0 ? reckon(node, 0, operand) : operand;
      }
      case FormulaOperator::negate: return reckon(node, 0, number(node.operands[0]));
      case FormulaOperator::add:
      case FormulaOperator::subtract:
      case FormulaOperator::multiply: return reckon(node, number(node.operands[0]), number(node.operands[1]));
      case FormulaOperator::remainder: return remainder(node, number(node.operands[0]), number(node.operands[1]));
      case FormulaOperator::name:
      case FormulaOperator::list:
      case FormulaOperator::index:
      case FormulaOperator::compare:
      case FormulaOperator::both:
      case FormulaOperator::either: break;
    }
    Value room;
    return need(borrow(node, room).integer(), node);
  }

  static Wide reckon(const Node& node, Wide left, Wide right) {
    Wide result = 0;
    const bool overflows = node.kind == FormulaOperator::add        ? __builtin_add_overflow(left, right, &result)
                           : node.kind == FormulaOperator::multiply ? __builtin_mul_overflow(left, right, &result)
                                                                    : __builtin_sub_overflow(left, right, &result);
    if (overflows) throw OutOfBounds{fmt::format("{} is beyond 128 bits", node.text)};
    return result;
  }

  // Of the sign of the divisor, so that a number is even or odd below zero, too.
  static Wide remainder(const Node& node, Wide left, Wide right) {
    if (right == 0) throw OutOfBounds{fmt::format("{} divides by zero", node.text)};
    if (right == -1) return 0;  // the least number would overflow
    const Wide result = left % right;
    return result != 0 && (result < 0) != (right < 0) ? result + right : result;
  }

  Totals totals(const Node& node) const {
    Value room;
    Totals all;
    add_up(borrow(node, room), all);
    return all;
  }

  Wide extreme(const Node& node) const {
    const bool is_least = node.kind == FormulaOperator::least;
    if (node.operands.size() == 1) {
      const Totals all = totals(node.operands[0]);
      if (!all.any) throw NoNumbers{};
      return is_least ? all.least : all.greatest;
    }
    Wide result = number(node.operands[0]);
    for (const Node& operand : node.operands) {
      const Wide other = number(operand);
      result = is_least ? std::min(result, other) : std::max(result, other);
    }
    return result;
  }

  std::size_t index_below(const Node& node, std::size_t size) const {
    const Wide index = number(node.operands[1]);
    if (index >= 0 && index < Wide{size}) return static_cast<std::size_t>(index);
    const std::int64_t shown = *narrowed(index, node.operands[1]).integer();
    throw OutOfBounds{size == 0 ? fmt::format("index {} of what is empty", shown)
                                : fmt::format("index {} is not between 0 and {}", shown, size - 1)};
  }

  Value element(const Node& node) const {
    Value room;
    if (node.operands[0].type.kind != TypeKind::string) return borrow(node, room);
    const std::string& text = need(borrow(node.operands[0], room).string(), node.operands[0]);
    return Value(std::string(1, text[index_below(node, text.size())]));
  }

  // Of nodes their number: no null counts.
  Wide length(const Node& node) const {
    Value room;
    const Value& value = borrow(node, room);
    if (const std::string* text = value.string()) return text->size();
    const Value::Array& elements = need(value.array(), node);
    if (!is_node(node.type.kind)) return elements.size();
    return std::count_if(elements.begin(), elements.end(), [](const Value& element) { return !element.is_null(); });
  }

  Wide columns(const Node& node) const {
    Value room;
    const auto& rows = need(borrow(node, room).array(), node);
    return rows.empty() ? 0 : need(rows.front().array(), node).size();
  }

  Value list(const Node& node) const {
    Value::Array elements;
    for (const Node& operand : node.operands) elements.push_back(of(operand));
    return Value(std::move(elements));
  }

  // What is asked of the least or greatest of nothing holds.
  bool compare(const Node& node) const {
    for (std::size_t i = 0; i < node.comparators.size(); ++i) {
      try {
        if (!compare(node.operands[i], node.comparators[i], node.operands[i + 1])) return false;
      } catch (const NoNumbers&) {
        continue;
      }
    }
    return true;
  }

  bool compare(const Node& left, FormulaComparator comparator, const Node& right) const {
    if (left.type.kind == TypeKind::long_type) return is_met(comparator, number(left), number(right));
    Value left_room;
    Value right_room;
    return is_met(comparator, borrow(left, left_room), borrow(right, right_room));
  }

  const Values& values_;
};

bool speaks_of_name(const Node& node, std::int64_t name) {
  if (node.kind == FormulaOperator::name) return node.number == name;
  return std::any_of(node.operands.begin(), node.operands.end(), [&](const Node& part) { return speaks_of_name(part, name); });
}

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
} catch (const NoNumbers&) {
  return unexpected(ErrorCode::bad_input, "there is no least or greatest of nothing");
}

bool Formula::holds(const std::vector<std::reference_wrapper<const Value>>& values) const {
  const auto result = evaluate(values);
  return result && result->boolean() != nullptr && *result->boolean();
}

bool Formula::speaks_of(std::size_t name) const { return speaks_of_name(*root_, static_cast<std::int64_t>(name)); }

}  // namespace rehearse
