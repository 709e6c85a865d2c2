// The reading half of formula.hpp: text to a tree of known types.
#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "formula.hpp"
#include "utf8.hpp"

namespace rehearse {
namespace {

using Node = Formula::Node;
using Operator = FormulaOperator;
using Comparator = FormulaComparator;

constexpr int max_depth = 30;

constexpr std::array<std::pair<std::string_view, Comparator>, 6> comparators = {{{"<=", Comparator::less_equal},
                                                                                 {">=", Comparator::greater_equal},
                                                                                 {"==", Comparator::equal},
                                                                                 {"!=", Comparator::not_equal},
                                                                                 {"<", Comparator::less},
                                                                                 {">", Comparator::greater}}};
constexpr std::array<std::pair<std::string_view, Operator>, 4> functions = {
    {{"len", Operator::length}, {"rows", Operator::rows}, {"columns", Operator::columns}, {"sign", Operator::sign}}};

struct Unreadable {
  std::string what;
};

const Type number_type{TypeKind::long_type, {}};
bool is_number(const Type& type) { return type.kind == TypeKind::long_type; }
bool is_sequence(const Type& type) { return type.kind == TypeKind::array; }
bool is_matrix(const Type& type) { return is_sequence(type) && is_sequence(type.element.front()); }

class Parser {
 public:
  Parser(std::string_view text, const std::vector<FormulaName>& names) : text_(text), names_(names) {}

  Node formula() {
    Node root = disjunction();
    skip();
    if (at_ != text_.size()) fail("an operator or the end");
    return root;
  }

 private:
  [[noreturn]] void fail(std::string_view wanted) const {
    const std::string found = at_ < text_.size() ? fmt::format("\"{}\"", printable(text_.substr(at_), 20)) : "the end";
    throw Unreadable{fmt::format("column {}: expected {}, found {}", at_ + 1, wanted, found)};
  }
  [[noreturn]] static void unfit(const Node& node, std::string_view wanted) {
    throw Unreadable{fmt::format("{} is of type {}; expected {}", node.text, to_string(node.type), wanted)};
  }
  static void expect_number(const Node& node) {
    if (!is_number(node.type)) unfit(node, "a whole number");
  }

  void skip() {
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
  }
  bool take(std::string_view token) {
    skip();
    if (!text_.substr(at_).starts_with(token)) return false;
    at_ += token.size();
    return true;
  }
  void need(std::string_view token) {
    if (!take(token)) fail(fmt::format("\"{}\"", token));
  }

  Node make(Operator kind, Type type, std::size_t start, std::vector<Node> operands) const {
    return {kind, std::move(type), std::string(text_.substr(start, at_ - start)), 0, std::move(operands), {}};
  }

  // A word between two operands, and no mere beginning of a name.
  bool take_word(std::string_view word) {
    skip();
    const std::string_view rest = text_.substr(at_);
    if (!rest.starts_with(word)) return false;
    const unsigned char next = rest.size() > word.size() ? static_cast<unsigned char>(rest[word.size()]) : ' ';
    if (std::isalnum(next) != 0 || next == '_') return false;
    at_ += word.size();
    return true;
  }

  template <class Read>
  Node joined(std::string_view word, Operator kind, Read read) {
    skip();
    const std::size_t start = at_;
    Node left = read();
    while (take_word(word)) {
      Node right = read();
      for (const Node* side : {&left, &right}) {
        if (side->type.kind != TypeKind::boolean) unfit(*side, "a comparison");
      }
      std::vector<Node> operands;
      operands.push_back(std::move(left));
      operands.push_back(std::move(right));
      left = make(kind, Type{TypeKind::boolean, {}}, start, std::move(operands));
    }
    return left;
  }

  Node disjunction() {
    return joined("or", Operator::either, [this] { return conjunction(); });
  }
  Node conjunction() {
    return joined("and", Operator::both, [this] { return comparison(); });
  }

  Node comparison() {
    if (++depth_ > max_depth) fail("fewer brackets within brackets");
    skip();
    const std::size_t start = at_;
    Node first = sum();
    std::vector<Node> operands;
    std::vector<Comparator> found;
    while (const auto comparator = take_comparator()) {
      if (operands.empty()) operands.push_back(std::move(first));
      operands.push_back(sum());
      check_comparable(operands[operands.size() - 2], operands.back(), *comparator);
      found.push_back(*comparator);
    }
    --depth_;
    if (operands.empty()) return first;
    Node node = make(Operator::compare, Type{TypeKind::boolean, {}}, start, std::move(operands));
    node.comparators = std::move(found);
    return node;
  }

  static void check_comparable(const Node& left, const Node& right, Comparator comparator) {
    if (comparator != Comparator::equal && comparator != Comparator::not_equal) {
      expect_number(left);
      expect_number(right);
    } else if (left.type != right.type) {
      unfit(right, fmt::format("{}, as {} is", to_string(left.type), left.text));
    }
  }

  std::optional<Comparator> take_comparator() {
    for (const auto& [sign, comparator] : comparators) {
      if (take(sign)) return comparator;
    }
    return std::nullopt;
  }

  // `sign`s join operands that `operand` reads.
  template <class Read>
  Node chain(std::initializer_list<std::pair<std::string_view, Operator>> signs, Read read) {
    skip();
    const std::size_t start = at_;
    Node left = read();
    for (;;) {
      const auto found = std::find_if(signs.begin(), signs.end(), [&](const auto& sign) { return take(sign.first); });
      if (found == signs.end()) return left;
      Node right = read();
      expect_number(left);
      expect_number(right);
      std::vector<Node> operands;
      operands.push_back(std::move(left));
      operands.push_back(std::move(right));
      left = make(found->second, number_type, start, std::move(operands));
    }
  }

  Node sum() {
    return chain({{"+", Operator::add}, {"-", Operator::subtract}}, [this] { return product(); });
  }
  Node product() {
    return chain({{"*", Operator::multiply}}, [this] { return unary(); });
  }

  Node unary() {
    skip();
    const std::size_t start = at_;
    if (!take("-")) return indexed();
    if (++depth_ > max_depth) fail("fewer signs");
    Node operand = unary();
    --depth_;
    expect_number(operand);
    return make(Operator::negate, number_type, start, {std::move(operand)});
  }

  Node indexed() {
    skip();
    const std::size_t start = at_;
    Node node = primary();
    while (take("[")) {
      Node index = disjunction();
      need("]");
      expect_number(index);
      const bool is_text = node.type.kind == TypeKind::string;
      if (!is_text && !is_sequence(node.type)) unfit(node, "an array or a string");
      Type element = is_text ? Type{TypeKind::character, {}} : node.type.element.front();
      std::vector<Node> operands;
      operands.push_back(std::move(node));
      operands.push_back(std::move(index));
      node = make(Operator::index, std::move(element), start, std::move(operands));
    }
    return node;
  }

  Node primary() {
    skip();
    const std::size_t start = at_;
    if (take("(")) {
      Node inner = disjunction();
      need(")");
      return inner;
    }
    if (take("[")) return list(start);
    const auto at = [this](std::size_t i) { return i < text_.size() ? static_cast<unsigned char>(text_[i]) : 0; };
    if (std::isdigit(at(at_)) != 0) return number();
    while (std::isalnum(at(at_)) != 0 || at(at_) == '_') ++at_;
    if (at_ == start) fail("a number, a name or a bracket");
    return named(text_.substr(start, at_ - start), start);
  }

  Node list(std::size_t start) {
    std::vector<Node> elements;
    do {
      elements.push_back(disjunction());
      if (elements.back().type != elements.front().type) unfit(elements.back(), to_string(elements.front().type));
    } while (take(","));
    need("]");
    Type type{TypeKind::array, {elements.front().type}};
    return make(Operator::list, std::move(type), start, std::move(elements));
  }

  Node number() {
    const std::size_t start = at_;
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text_.data() + at_, text_.data() + text_.size(), value);
    if (error != std::errc()) fail("a number of at most 64 bits");
    at_ = static_cast<std::size_t>(end - text_.data());
    Node node = make(Operator::number, number_type, start, {});
    node.number = value;
    return node;
  }

  Node named(std::string_view word, std::size_t start) {
    for (const auto& [name, function] : functions) {
      if (word == name && take("(")) return call(function, start);
    }
    for (std::size_t i = 0; i < names_.size(); ++i) {
      if (names_[i].name != word) continue;
      Node node = make(Operator::name, formula_type(names_[i].type), start, {});
      node.number = static_cast<std::int64_t>(i);
      return node;
    }
    at_ = start;
    std::vector<std::string_view> known;
    for (const FormulaName& name : names_) known.push_back(name.name);
    fail(fmt::format("one of {}", fmt::join(known, ", ")));
  }

  Node call(Operator function, std::size_t start) {
    Node argument = disjunction();
    need(")");
    const bool has_length = is_sequence(argument.type) || argument.type.kind == TypeKind::string;
    if (function == Operator::sign) expect_number(argument);
    if (function == Operator::length && !has_length) unfit(argument, "an array or a string");
    if ((function == Operator::rows || function == Operator::columns) && !is_matrix(argument.type)) unfit(argument, "a matrix");
    return make(function, number_type, start, {std::move(argument)});
  }

  std::string_view text_;
  const std::vector<FormulaName>& names_;
  std::size_t at_ = 0;
  int depth_ = 0;
};

}  // namespace

Type formula_type(const Type& type) {
  switch (type.kind) {
    case TypeKind::integer:
    case TypeKind::long_type: return number_type;
    case TypeKind::array:
    case TypeKind::list: return Type{TypeKind::array, {formula_type(type.element.front())}};
    case TypeKind::list_node: return Type{TypeKind::array, {number_type}};
    case TypeKind::void_type:
    case TypeKind::boolean:
    case TypeKind::real:
    case TypeKind::character:
    case TypeKind::string:
    case TypeKind::tree_node:
    case TypeKind::random_node:
    case TypeKind::graph_node:
    case TypeKind::nary_node:
    case TypeKind::next_node:
    case TypeKind::quad_node:
    case TypeKind::nested_integer:
    case TypeKind::interval:
    case TypeKind::table: return type;
  }
  return type;
}

Result<Formula> Formula::parse(std::string_view text, const std::vector<FormulaName>& names) try {
  return Formula(std::string(text), std::make_shared<const Node>(Parser(text, names).formula()));
} catch (const Unreadable& unreadable) {
  return unexpected(ErrorCode::bad_input, unreadable.what);
}

}  // namespace rehearse
