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
constexpr std::array<std::pair<std::string_view, Operator>, 8> functions = {{{"len", Operator::length},
                                                                             {"rows", Operator::rows},
                                                                             {"columns", Operator::columns},
                                                                             {"min", Operator::least},
                                                                             {"max", Operator::greatest},
                                                                             {"sum", Operator::total},
                                                                             {"sign", Operator::sign},
                                                                             {"abs", Operator::magnitude}}};

struct Unreadable {
  std::string what;
};

const Type number_type{TypeKind::long_type, {}};
bool is_number(const Type& type) { return type.kind == TypeKind::long_type; }
bool is_sequence(const Type& type) { return type.kind == TypeKind::array; }
// Numbers in any number of layers.
bool holds_numbers(const Type& type) {
  if (type.kind == TypeKind::tree_node || type.kind == TypeKind::next_node || type.kind == TypeKind::nary_node) return true;
  return is_sequence(type) && (is_number(type.element.front()) || holds_numbers(type.element.front()));
}
bool has_length(const Type& type) { return is_sequence(type) || type.kind == TypeKind::string || is_node(type.kind); }
bool is_matrix(const Type& type) { return is_sequence(type) && is_sequence(type.element.front()); }

class Parser {
 public:
  Parser(std::string_view text, const std::vector<FormulaName>& names) : text_(text), names_(names) {}

  Node formula() {
    Node root = condition();
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
  bool take_word(std::string_view word) {
    skip();
    const std::string_view rest = text_.substr(at_);
    const auto is_letter = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; };
    if (!rest.starts_with(word) || (rest.size() > word.size() && is_letter(rest[word.size()]))) return false;
    at_ += word.size();
    return true;
  }
  void need(std::string_view token) {
    if (!take(token)) fail(fmt::format("\"{}\"", token));
  }

  Node make(Operator kind, Type type, std::size_t start, std::vector<Node> operands) const {
    const std::string_view read = text_.substr(start, at_ - start);
    return {kind, std::move(type), std::string(read.substr(0, read.find_last_not_of(' ') + 1)), 0, std::move(operands), {}};
  }

  // "a and b or c": `and` binds closer, as everywhere.
  Node condition() {
    if (++depth_ > max_depth) fail("fewer brackets within brackets");
    Node node =
        joined("or", Operator::either, [this] { return joined("and", Operator::both, [this] { return comparison(); }); });
    --depth_;
    return node;
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

  Node comparison() {
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
    return chain({{"*", Operator::multiply}, {"%", Operator::remainder}}, [this] { return unary(); });
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
      Node index = condition();
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
      Node inner = condition();
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
      elements.push_back(condition());
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
    std::vector<Node> arguments;
    do {
      arguments.push_back(condition());
    } while (is_extreme(function) && take(","));
    need(")");
    if (arguments.size() > 1) {
      for (const Node& argument : arguments) expect_number(argument);
    } else {
      check_argument(function, arguments.front());
    }
    return make(function, number_type, start, std::move(arguments));
  }

  static bool is_extreme(Operator function) { return function == Operator::least || function == Operator::greatest; }

  static void check_argument(Operator function, const Node& argument) {
    if (function == Operator::sign || function == Operator::magnitude) return expect_number(argument);
    if (function == Operator::length) {
      if (!has_length(argument.type)) unfit(argument, "an array or a string, or nodes");
    } else if (function == Operator::rows || function == Operator::columns) {
      if (!is_matrix(argument.type)) unfit(argument, "a matrix");
    } else if (!holds_numbers(argument.type)) {
      unfit(argument, "an array of whole numbers");
    }
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
    case TypeKind::list_node:
    case TypeKind::interval: return Type{TypeKind::array, {number_type}};
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
