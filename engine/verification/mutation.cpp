#include "mutation.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <optional>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "cpp_tokens.hpp"
#include "statement_finder.hpp"

namespace rehearse {
namespace {

using Swap = std::pair<std::string_view, std::string_view>;

// What one operator is taken for another; each pair is a mutation of its own.
constexpr auto operator_swaps = std::to_array<Swap>(
    {{"<", "<="},  {"<", ">="},    {"<=", "<"},    {"<=", ">"},  {">", ">="},  {">", "<="},  {">=", ">"},  {">=", "<"},
     {"==", "!="}, {"!=", "=="},   {"+", "-"},     {"-", "+"},   {"*", "/"},   {"*", "+"},   {"/", "*"},   {"%", "*"},
     {"+=", "-="}, {"-=", "+="},   {"*=", "/="},   {"/=", "*="}, {"%=", "/="}, {"++", "--"}, {"--", "++"}, {"&&", "||"},
     {"||", "&&"}, {"&", "|"},     {"|", "&"},     {"^", "|"},   {"&=", "|="}, {"|=", "&="}, {"^=", "|="}, {"<<", ">>"},
     {">>", "<<"}, {"<<=", ">>="}, {">>=", "<<="}, {"!", ""}});

constexpr auto word_swaps = std::to_array<Swap>({{"true", "false"},
                                                 {"false", "true"},
                                                 {"INT_MAX", "(INT_MAX - 1)"},
                                                 {"INT_MAX", "0"},
                                                 {"INT_MIN", "(INT_MIN + 1)"},
                                                 {"INT_MIN", "0"},
                                                 {"LLONG_MAX", "(LLONG_MAX - 1)"},
                                                 {"LLONG_MAX", "0"},
                                                 {"LLONG_MIN", "(LLONG_MIN + 1)"},
                                                 {"LLONG_MIN", "0"},
                                                 {"continue", "break"},
                                                 {"break", "continue"}});

// Whose first two arguments may change places without any effect.
constexpr auto symmetric =
    std::to_array<std::string_view>({"min", "max", "gcd", "lcm", "__gcd", "swap", "hypot", "minmax", "abs", "midpoint"});

bool is_comparison(std::string_view text) { return text == "<" || text == "<=" || text == ">" || text == ">="; }

std::string shortened(std::string_view text) {
  std::string line;
  for (const char c : text) {
    const bool blank = std::isspace(static_cast<unsigned char>(c)) != 0;
    if (blank && (line.empty() || line.back() == ' ')) continue;
    line += blank ? ' ' : c;
  }
  constexpr std::size_t most = 60;
  if (line.size() > most) line = line.substr(0, most - 3) + "...";
  return line;
}

class Mutator {
 public:
  explicit Mutator(std::string_view source) : source_(source), tokens_(tokenize_cpp(source)) {}

  std::vector<Mutation> all() {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      mutate_operator(i);
      mutate_bound(i);
      mutate_constant(i);
      negate_condition(i);
      swap_arguments(i);
    }
    for (const Statement& statement : find_statements(tokens_)) drop(statement);
    std::stable_sort(made_.begin(), made_.end(), [](const Mutation& a, const Mutation& b) { return a.offset < b.offset; });
    return std::move(made_);
  }

 private:
  [[nodiscard]] std::string_view text(std::size_t i) const { return i < tokens_.size() ? tokens_[i].text : std::string_view(); }
  [[nodiscard]] std::size_t end_of(std::size_t i) const { return tokens_[i].offset + tokens_[i].text.size(); }
  [[nodiscard]] std::string_view span(std::size_t first, std::size_t last) const {
    return source_.substr(tokens_[first].offset, end_of(last) - tokens_[first].offset);
  }

  void add(std::size_t offset, std::size_t length, std::string replacement, int line, std::string change) {
    made_.push_back({offset, length, std::move(replacement), line, std::move(change)});
  }
  void replace(std::size_t i, std::string_view by) {
    const CppToken& token = tokens_[i];
    add(token.offset, token.text.size(), std::string(by), token.line,
        by.empty() ? fmt::format("{} is left out", token.text) : fmt::format("{} becomes {}", token.text, by));
  }

  // What stands before can be the left operand of a binary operator.
  [[nodiscard]] bool follows_operand(std::size_t i) const {
    if (i == 0) return false;
    const CppToken& before = tokens_[i - 1];
    if (before.kind == CppTokenKind::number || before.kind == CppTokenKind::character || before.kind == CppTokenKind::text)
      return true;
    if (before.kind == CppTokenKind::word) return before.text != "return" && before.text != "case" && before.text != "operator";
    return before.text == ")" || before.text == "]";
  }
  // "a * b" and "a*b", not "T* a" nor "T *a".
  [[nodiscard]] bool is_evenly_spaced(std::size_t i) const {
    const bool before = i > 0 && end_of(i - 1) < tokens_[i].offset;
    const bool after = i + 1 < tokens_.size() && end_of(i) < tokens_[i + 1].offset;
    return before == after;
  }

  [[nodiscard]] bool may_mutate_operator(std::size_t i) const {
    const std::string_view token = text(i);
    if (tokens_[i].kind != CppTokenKind::punctuation || tokens_[i].angle) return false;
    if (i > 0 && text(i - 1) == "operator") return false;
    if (token == "!" || token == "++" || token == "--") return true;
    if (token == "*" || token == "&" || token == "&&")
      return follows_operand(i) && is_evenly_spaced(i) && text(i - 1) != "auto";
    return follows_operand(i);
  }

  void mutate_operator(std::size_t i) {
    if (!may_mutate_operator(i)) return;
    for (const auto& [from, to] : operator_swaps) {
      if (text(i) == from) replace(i, to);
    }
  }

  // "i < n": "i < n - 1". The other side is what "<=" does.
  void mutate_bound(std::size_t i) {
    if (!is_comparison(text(i)) || !may_mutate_operator(i)) return;
    const auto last = end_of_operand(i);
    if (!last || tokens_[*last].kind == CppTokenKind::number) return;  // a constant has mutations of its own
    const bool lower = text(i) == "<" || text(i) == ">=";
    add(end_of(*last), 0, lower ? " - 1" : " + 1", tokens_[i].line,
        fmt::format("{} becomes {}", shortened(span(i, *last)), shortened(span(i, *last)) + (lower ? " - 1" : " + 1")));
  }
  // The last token of the right operand.
  [[nodiscard]] std::optional<std::size_t> end_of_operand(std::size_t i) const {
    int depth = 0;
    for (std::size_t k = i + 1; k < tokens_.size(); ++k) {
      const std::string_view token = text(k);
      if (token == "(" || token == "[" || token == "{") ++depth;
      const bool closes = token == ")" || token == "]" || token == "}";
      if (closes && depth-- > 0) continue;
      const bool ends =
          closes || token == ";" || token == "&&" || token == "||" || token == "?" || token == ":" || token == ",";
      if (depth <= 0 && ends) return k > i + 1 ? std::optional(k - 1) : std::nullopt;
    }
    return std::nullopt;
  }

  void mutate_constant(std::size_t i) {
    const CppToken& token = tokens_[i];
    if (token.kind == CppTokenKind::number) return mutate_number(i);
    if (token.kind == CppTokenKind::character) return mutate_character(i);
    if (token.kind != CppTokenKind::word) return;
    for (const auto& [from, to] : word_swaps) {
      if (token.text == from && !(i > 0 && text(i - 1) == "::")) replace(i, to);
    }
  }
  void mutate_number(std::size_t i) {
    const std::string_view digits = text(i);
    const bool plain = digits == "0" || (digits.front() != '0' && std::all_of(digits.begin(), digits.end(), [](char c) {
                                           return std::isdigit(static_cast<unsigned char>(c)) != 0;
                                         }));
    long long value = 0;
    if (plain && std::from_chars(digits.data(), digits.data() + digits.size(), value).ec == std::errc() &&
        value < (1LL << 62U)) {
      replace(i, std::to_string(value + 1));
      replace(i, value == 0 ? "(-1)" : std::to_string(value - 1));
      return;
    }
    replace(i, fmt::format("({} + 1)", digits));
    replace(i, fmt::format("({} - 1)", digits));
  }
  void mutate_character(std::size_t i) {
    const std::string_view literal = text(i);
    if (literal.size() != 3 || literal[1] == '~' || literal[1] == '&' || literal[1] == '[') return;
    const char next = static_cast<char>(literal[1] + 1);
    if (next == '\'' || next == '\\') return;
    replace(i, fmt::format("'{}'", next));
  }

  void negate_condition(std::size_t i) {
    if ((text(i) != "if" && text(i) != "while") || text(i + 1) != "(") return;
    const std::size_t first = i + 2;
    const auto close = matching(i + 1);
    if (!close || *close <= first) return;
    int comparisons = 0;
    bool composed = false;
    for (std::size_t k = first; k < *close; ++k) {
      if (text(k) == ";" || text(k) == "=" || text(k) == "auto") return;  // declares something
      composed = composed || text(k) == "&&" || text(k) == "||";
      comparisons += (is_comparison(text(k)) && !tokens_[k].angle) || text(k) == "==" || text(k) == "!=" ? 1 : 0;
    }
    if (!composed && (comparisons == 1 || text(first) == "!")) return;  // the operators' own mutations are this
    const std::string_view condition = span(first, *close - 1);
    add(tokens_[first].offset, condition.size(), fmt::format("!({})", condition), tokens_[i].line,
        fmt::format("the condition {} is negated", shortened(condition)));
  }
  [[nodiscard]] std::optional<std::size_t> matching(std::size_t open) const {
    int depth = 0;
    for (std::size_t k = open; k < tokens_.size(); ++k) {
      if (text(k) == "(" || text(k) == "[" || text(k) == "{") ++depth;
      if ((text(k) == ")" || text(k) == "]" || text(k) == "}") && --depth == 0) return k;
    }
    return std::nullopt;
  }

  void swap_arguments(std::size_t i) {
    if (text(i) != "(" || i == 0 || tokens_[i - 1].kind != CppTokenKind::word || is_control(text(i - 1))) return;
    if (std::find(symmetric.begin(), symmetric.end(), text(i - 1)) != symmetric.end()) return;
    const auto close = matching(i);
    if (!close) return;
    std::vector<std::size_t> commas;
    int depth = 0;
    for (std::size_t k = i + 1; k < *close; ++k) {
      if (text(k) == "(" || text(k) == "[" || text(k) == "{" || (text(k) == "<" && tokens_[k].angle)) ++depth;
      if (text(k) == ")" || text(k) == "]" || text(k) == "}" || (text(k) == ">" && tokens_[k].angle)) --depth;
      if (depth == 0 && text(k) == ",") commas.push_back(k);
    }
    if (commas.empty()) return;
    const std::size_t second_end = commas.size() > 1 ? commas[1] : *close;
    if (commas[0] == i + 1 || second_end == commas[0] + 1) return;
    if (looks_like_declaration(tokens_, i + 1, commas[0])) return;  // parameters
    const std::string_view first = span(i + 1, commas[0] - 1);
    const std::string_view second = span(commas[0] + 1, second_end - 1);
    if (first == second) return;
    const std::string_view both = span(i + 1, second_end - 1);
    add(tokens_[i + 1].offset, both.size(), fmt::format("{}, {}", second, first), tokens_[i].line,
        fmt::format("the arguments {} and {} of {} change places", shortened(first), shortened(second), text(i - 1)));
  }
  static bool is_control(std::string_view word) {
    return word == "if" || word == "for" || word == "while" || word == "switch" || word == "return" || word == "sizeof" ||
           word == "decltype" || word == "catch" || word == "operator";
  }

  void drop(const Statement& statement) {
    const std::string_view whole = span(statement.first, statement.semicolon);
    add(tokens_[statement.first].offset, whole.size() - 1, {}, tokens_[statement.first].line,
        fmt::format("{} is dropped", shortened(whole)));
  }

  std::string_view source_;
  std::vector<CppToken> tokens_;
  std::vector<Mutation> made_;
};

}  // namespace

std::vector<Mutation> mutations_of(std::string_view source) { return Mutator(source).all(); }

std::string mutated(std::string_view source, const Mutation& mutation) {
  std::string text(source.substr(0, mutation.offset));
  text.append(mutation.replacement);
  text.append(source.substr(mutation.offset + mutation.length));
  return text;
}

}  // namespace rehearse
