#include "relation.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <limits>
#include <utility>

#include <fmt/format.h>

#include "json_reader.hpp"
#include "utf8.hpp"

namespace rehearse {
namespace {

using Function = Relation::Function;
using Comparator = Relation::Comparator;

// Wide enough for a sum of 64-bit numbers and for a product of two.
__extension__ using Wide = __int128;

bool holds_integers(const Type& type) {
  switch (type.kind) {
    case TypeKind::integer:
    case TypeKind::long_type:
    case TypeKind::list_node:
    case TypeKind::tree_node: return true;
    case TypeKind::array:
    case TypeKind::list: return holds_integers(type.element.front());
    case TypeKind::void_type:
    case TypeKind::boolean:
    case TypeKind::real:
    case TypeKind::character:
    case TypeKind::string:
    case TypeKind::random_node:
    case TypeKind::graph_node:
    case TypeKind::nary_node:
    case TypeKind::next_node:
    case TypeKind::quad_node:
    case TypeKind::nested_integer:
    case TypeKind::interval:
    case TypeKind::table: return false;
  }
  return false;
}

bool is_sequence(const Type& type) { return type.kind == TypeKind::array || type.kind == TypeKind::list; }

struct NamedFunction {
  std::string_view name;
  Function function;
  std::string_view argument;  // what it is asked of, in words
};
constexpr std::array<NamedFunction, 6> functions = {{
    {"len", Function::length, "a string, an array, a linked list or a tree"},
    {"rows", Function::rows, "a matrix"},
    {"columns", Function::columns, "a matrix"},
    {"min", Function::least, "an array of integers"},
    {"max", Function::greatest, "an array of integers"},
    {"sum", Function::total, "an array of integers"},
}};

bool takes(Function function, const Type& type) {
  const bool is_array = is_sequence(type);
  const bool is_nodes = type.kind == TypeKind::list_node || type.kind == TypeKind::tree_node;
  switch (function) {
    case Function::number: return true;
    case Function::value: return type.kind == TypeKind::integer || type.kind == TypeKind::long_type;
    case Function::length: return is_array || is_nodes || type.kind == TypeKind::string;
    case Function::rows:
    case Function::columns: return is_array && is_sequence(type.element.front());
    case Function::least:
    case Function::greatest:
    case Function::total: return (is_array || is_nodes) && holds_integers(type);
  }
  return false;
}

constexpr std::array<std::pair<std::string_view, Comparator>, 6> comparators = {{
    {"<=", Comparator::less_equal},
    {">=", Comparator::greater_equal},
    {"==", Comparator::equal},
    {"!=", Comparator::not_equal},
    {"<", Comparator::less},
    {">", Comparator::greater},
}};

class RelationParser {
 public:
  RelationParser(std::string_view text, const std::vector<Parameter>& parameters) : rest_(text), parameters_(parameters) {}

  Result<Relation::Expression> expression() {
    Relation::Expression sum;
    bool negative = skip("-");
    do {
      auto terms = product();
      if (!terms) return unexpected(terms.error());
      sum.push_back({negative, std::move(*terms)});
      skip_spaces();
      negative = rest_.starts_with('-');
    } while (skip("+") || skip("-"));
    return sum;
  }

  Result<Comparator> comparator() {
    for (const auto& [sign, value] : comparators) {
      if (skip(sign)) return value;
    }
    return fail("one of < <= == != >= >");
  }

  Result<void> end() {
    skip_spaces();
    if (rest_.empty()) return {};
    return fail("the end of the relation");
  }

 private:
  tl::unexpected<Error> fail(std::string_view expectation) {
    skip_spaces();
    const std::string found = rest_.empty() ? "the end" : fmt::format("\"{}\"", printable(rest_, 30));
    return unexpected(ErrorCode::bad_input, fmt::format("expected {}, found {}", expectation, found));
  }

  Result<std::vector<Relation::Term>> product() {
    std::vector<Relation::Term> terms;
    do {
      auto parsed = term();
      if (!parsed) return unexpected(parsed.error());
      terms.push_back(*parsed);
    } while (skip("*"));
    return terms;
  }

  Result<Relation::Term> term() {
    skip_spaces();
    if (!rest_.empty() && std::isdigit(static_cast<unsigned char>(rest_.front())) != 0) return number();
    const std::string name = word();
    if (name.empty()) return fail("a number, a parameter or a function");
    if (!skip("(")) return parameter(Function::value, name, "an integer");
    const auto* found =
        std::find_if(functions.begin(), functions.end(), [&](const NamedFunction& f) { return f.name == name; });
    if (found == functions.end()) {
      return unexpected(ErrorCode::bad_input,
                        fmt::format("there is no function \"{}\"; expected len, rows, columns, min, max or sum", name));
    }
    auto result = parameter(found->function, word(), found->argument);
    if (result && !skip(")")) return fail("\")\"");
    return result;
  }

  Result<Relation::Term> number() {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
    if (error != std::errc()) return fail("an integer of 64 bits");
    rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
    return Relation::Term{Function::number, value, 0};
  }

  Result<Relation::Term> parameter(Function function, const std::string& name, std::string_view argument) {
    const auto found = std::find_if(parameters_.begin(), parameters_.end(),
                                    [&](const Parameter& parameter) { return parameter.name == name; });
    if (found == parameters_.end()) {
      return unexpected(ErrorCode::bad_input, fmt::format("there is no parameter \"{}\" to relate", name));
    }
    if (!takes(function, found->type)) {
      return unexpected(ErrorCode::bad_input,
                        fmt::format("expected {} here, but {} is of type {}", argument, name, to_string(found->type)));
    }
    return Relation::Term{function, 0, static_cast<std::size_t>(found - parameters_.begin())};
  }

  std::string word() {
    skip_spaces();
    std::size_t size = 0;
    while (size < rest_.size() && (std::isalnum(static_cast<unsigned char>(rest_[size])) != 0 || rest_[size] == '_')) ++size;
    std::string text(rest_.substr(0, size));
    rest_.remove_prefix(size);
    return text;
  }

  bool skip(std::string_view sign) {
    skip_spaces();
    if (!rest_.starts_with(sign)) return false;
    rest_.remove_prefix(sign.size());
    return true;
  }
  void skip_spaces() {
    while (rest_.starts_with(' ')) rest_.remove_prefix(1);
  }

  std::string_view rest_;
  const std::vector<Parameter>& parameters_;
};

struct Totals {
  std::size_t count = 0;
  Wide sum = 0;
  std::int64_t least = std::numeric_limits<std::int64_t>::max();
  std::int64_t greatest = std::numeric_limits<std::int64_t>::min();
};

void add_up(const Value& value, Totals& totals) {
  if (const auto* number = value.integer()) {
    ++totals.count;
    totals.sum += *number;
    totals.least = std::min(totals.least, *number);
    totals.greatest = std::max(totals.greatest, *number);
  } else if (value.array() != nullptr) {
    for (const Value& element : *value.array()) add_up(element, totals);
  }
}

Wide length(const Value& value) {
  if (value.string() != nullptr) return value.string()->size();
  const Value::Array& elements = *value.array();
  // A tree's length is the number of its nodes; no other array holds null.
  return std::count_if(elements.begin(), elements.end(), [](const Value& element) { return !element.is_null(); });
}

Wide columns(const Value& value) { return value.array()->empty() ? std::size_t{0} : value.array()->front().array()->size(); }

// Empty where the term asks for the least or greatest of nothing.
std::optional<Wide> evaluate(const Relation::Term& term, const Value::Array& arguments) {
  if (term.function == Function::number) return term.number;
  const Value& value = arguments[term.parameter];
  if (term.function == Function::value) return *value.integer();
  if (term.function == Function::length) return length(value);
  if (term.function == Function::rows) return value.array()->size();
  if (term.function == Function::columns) return columns(value);
  Totals totals;
  add_up(value, totals);
  if (term.function == Function::total) return totals.sum;
  if (totals.count == 0) return std::nullopt;
  return term.function == Function::least ? totals.least : totals.greatest;
}

// What an expression comes to. Overflow of 128 bits takes a relation as not holding.
enum class Outcome { number, vacuous, overflow };
struct Sum {
  Outcome outcome = Outcome::number;
  Wide number = 0;
};

Sum evaluate(const Relation::Expression& expression, const Value::Array& arguments) {
  Sum sum;
  for (const auto& product : expression) {
    Wide value = product.negative ? -1 : 1;
    for (const auto& term : product.terms) {
      const auto factor = evaluate(term, arguments);
      if (!factor) return {Outcome::vacuous, 0};
      if (__builtin_mul_overflow(value, *factor, &value)) return {Outcome::overflow, 0};
    }
    if (__builtin_add_overflow(sum.number, value, &sum.number)) return {Outcome::overflow, 0};
  }
  return sum;
}

bool compare(Wide left, Comparator comparator, Wide right) {
  switch (comparator) {
    case Comparator::less: return left < right;
    case Comparator::less_equal: return left <= right;
    case Comparator::equal: return left == right;
    case Comparator::not_equal: return left != right;
    case Comparator::greater_equal: return left >= right;
    case Comparator::greater: return left > right;
  }
  return false;
}

}  // namespace

Result<Relation> Relation::parse(const std::string& text, const std::vector<Parameter>& parameters) {
  RelationParser parser(text, parameters);
  auto left = parser.expression();
  if (!left) return unexpected(left.error());
  const auto comparator = parser.comparator();
  if (!comparator) return unexpected(comparator.error());
  auto right = parser.expression();
  if (!right) return unexpected(right.error());
  if (const auto end = parser.end(); !end) return unexpected(end.error());
  Relation relation;
  relation.text_ = text;
  relation.left_ = std::move(*left);
  relation.comparator_ = *comparator;
  relation.right_ = std::move(*right);
  return relation;
}

bool Relation::holds(const Value::Array& arguments) const {
  const Sum left = evaluate(left_, arguments);
  const Sum right = evaluate(right_, arguments);
  if (left.outcome == Outcome::vacuous || right.outcome == Outcome::vacuous) return true;
  if (left.outcome == Outcome::overflow || right.outcome == Outcome::overflow) return false;
  return compare(left.number, comparator_, right.number);
}

bool Relation::names(std::size_t parameter) const {
  const auto in = [&](const Expression& expression) {
    return std::any_of(expression.begin(), expression.end(), [&](const Product& product) {
      return std::any_of(product.terms.begin(), product.terms.end(),
                         [&](const Term& term) { return term.function != Function::number && term.parameter == parameter; });
    });
  };
  return in(left_) || in(right_);
}

}  // namespace rehearse
