#include "cpp_tokens.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>
#include <string>

namespace rehearse {
namespace {

// Longest first.
constexpr auto punctuators = std::to_array<std::string_view>(
    {"<<=", ">>=", "<=>", "...", "->*", "::", "++", "--", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "+=", "-=",
     "*=",  "/=",  "%=",  "&=",  "|=",  "^=", "->", ".*", "##", "<",  ">",  "=",  "+",  "-",  "*",  "/",  "%"});

bool is_word_start(char c) {
  return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}
bool is_digit(char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; }
bool is_word_part(char c) { return is_word_start(c) || is_digit(c); }

class Scanner {
 public:
  explicit Scanner(std::string_view source) : source_(source) {}

  std::vector<CppToken> scan() {
    while (skip_blanks_and_comments()) take_one();
    return std::move(tokens_);
  }

 private:
  [[nodiscard]] char at(std::size_t offset) const { return offset < source_.size() ? source_[offset] : '\0'; }

  // False at the end of the source.
  bool skip_blanks_and_comments() {
    while (place_ < source_.size()) {
      const char c = source_[place_];
      if (c == '\n') {
        ++line_;
        fresh_line_ = true;
        ++place_;
      } else if (std::isspace(static_cast<unsigned char>(c)) != 0) {
        ++place_;
      } else if (c == '\\' && at(place_ + 1) == '\n') {
        place_ += 2;
        ++line_;
      } else if (source_.substr(place_).starts_with("//")) {
        place_ = std::min(source_.find('\n', place_), source_.size());
      } else if (source_.substr(place_).starts_with("/*")) {
        const std::size_t close = source_.find("*/", place_ + 2);
        advance(close == std::string_view::npos ? source_.size() : close + 2);
      } else {
        return true;
      }
    }
    return false;
  }

  void advance(std::size_t end) {
    line_ += static_cast<int>(std::count(source_.begin() + static_cast<std::ptrdiff_t>(place_),
                                         source_.begin() + static_cast<std::ptrdiff_t>(end), '\n'));
    place_ = end;
  }

  void add(CppTokenKind kind, std::size_t end) {
    end = std::min(end, source_.size());
    tokens_.push_back({kind, source_.substr(place_, end - place_), place_, line_});
    fresh_line_ = false;
    advance(end);
  }

  void take_one() {
    const char c = source_[place_];
    if (c == '#' && fresh_line_) return add(CppTokenKind::directive, end_of_directive());
    if (is_word_start(c)) return take_word();
    if (is_digit(c) || (c == '.' && is_digit(at(place_ + 1)))) return add(CppTokenKind::number, end_of_number());
    if (c == '"') return add(CppTokenKind::text, end_of_literal(place_, '"'));
    if (c == '\'') return add(CppTokenKind::character, end_of_literal(place_, '\''));
    const std::string_view rest = source_.substr(place_);
    const auto* const found =
        std::find_if(punctuators.begin(), punctuators.end(), [&](std::string_view p) { return rest.starts_with(p); });
    add(CppTokenKind::punctuation, place_ + (found == punctuators.end() ? 1 : found->size()));
  }

  void take_word() {
    std::size_t end = place_;
    while (is_word_part(at(end))) ++end;
    const std::string_view word = source_.substr(place_, end - place_);
    const bool prefix = word == "L" || word == "u" || word == "U" || word == "u8";
    if (at(end) == '"' && !word.empty() && word.back() == 'R' &&
        (word == "R" || word == "LR" || word == "uR" || word == "UR" || word == "u8R")) {
      return add(CppTokenKind::text, end_of_raw_text(end));
    }
    if (prefix && at(end) == '"') return add(CppTokenKind::text, end_of_literal(end, '"'));
    if (prefix && at(end) == '\'') return add(CppTokenKind::character, end_of_literal(end, '\''));
    add(CppTokenKind::word, end);
  }

  [[nodiscard]] std::size_t end_of_directive() const {
    std::size_t end = place_;
    while (end < source_.size() && (source_[end] != '\n' || source_[end - 1] == '\\')) ++end;
    return end;
  }

  [[nodiscard]] std::size_t end_of_number() const {
    std::size_t end = place_;
    while (is_word_part(at(end)) || at(end) == '.' || (at(end) == '\'' && is_word_part(at(end + 1))) || is_exponent_sign(end)) {
      ++end;
    }
    return end;
  }
  [[nodiscard]] bool is_exponent_sign(std::size_t place) const {
    if (at(place) != '+' && at(place) != '-') return false;
    const char before = at(place - 1);
    const bool hexadecimal = at(place_) == '0' && (at(place_ + 1) == 'x' || at(place_ + 1) == 'X');
    return hexadecimal ? before == 'p' || before == 'P' : before == 'e' || before == 'E';
  }

  [[nodiscard]] std::size_t end_of_literal(std::size_t open, char quote) const {
    std::size_t end = open + 1;
    while (end < source_.size() && source_[end] != quote && source_[end] != '\n') end += source_[end] == '\\' ? 2U : 1U;
    if (at(end) == quote) ++end;
    while (is_word_part(at(end))) ++end;  // a suffix: "..."s
    return end;
  }

  [[nodiscard]] std::size_t end_of_raw_text(std::size_t quote) const {
    const std::size_t open = source_.find('(', quote);
    if (open == std::string_view::npos) return source_.size();
    const std::string close = ")" + std::string(source_.substr(quote + 1, open - quote - 1)) + "\"";
    const std::size_t end = source_.find(close, open);
    return end == std::string_view::npos ? source_.size() : end + close.size();
  }

  std::string_view source_;
  std::size_t place_ = 0;
  int line_ = 1;
  bool fresh_line_ = true;
  std::vector<CppToken> tokens_;
};

// Names that template arguments follow, of the library; those of the source itself are told by their declarations.
const std::set<std::string_view>& library_templates() {
  static const std::set<std::string_view> names = {"array",
                                                   "bitset",
                                                   "const_cast",
                                                   "deque",
                                                   "dynamic_cast",
                                                   "equal_to",
                                                   "forward_list",
                                                   "function",
                                                   "get",
                                                   "greater",
                                                   "greater_equal",
                                                   "hash",
                                                   "holds_alternative",
                                                   "initializer_list",
                                                   "less",
                                                   "less_equal",
                                                   "list",
                                                   "make_pair",
                                                   "make_shared",
                                                   "make_tuple",
                                                   "make_unique",
                                                   "map",
                                                   "max",
                                                   "min",
                                                   "minus",
                                                   "multimap",
                                                   "multiplies",
                                                   "multiset",
                                                   "numeric_limits",
                                                   "optional",
                                                   "pair",
                                                   "plus",
                                                   "priority_queue",
                                                   "queue",
                                                   "reinterpret_cast",
                                                   "set",
                                                   "shared_ptr",
                                                   "span",
                                                   "stack",
                                                   "static_cast",
                                                   "template",
                                                   "tuple",
                                                   "uniform_int_distribution",
                                                   "unique_ptr",
                                                   "unordered_map",
                                                   "unordered_multimap",
                                                   "unordered_multiset",
                                                   "unordered_set",
                                                   "variant",
                                                   "vector",
                                                   "weak_ptr",
                                                   "basic_string",
                                                   "accumulate",
                                                   "bit_cast",
                                                   "is_same_v",
                                                   "conditional_t",
                                                   "enable_if_t",
                                                   "make_optional",
                                                   "bit_and",
                                                   "bit_or",
                                                   "bit_xor"};
  return names;
}

class AngleFinder {
 public:
  explicit AngleFinder(std::vector<CppToken>& tokens) : tokens_(tokens) {}

  void find() {
    for (std::size_t i = 1; i < tokens_.size(); ++i) {
      if (tokens_[i].text == "<" && !tokens_[i].angle && may_open(i)) static_cast<void>(close(i));
    }
  }

 private:
  [[nodiscard]] bool may_open(std::size_t open) {
    const CppToken& before = tokens_[open - 1];
    if (before.kind != CppTokenKind::word) return false;
    if (before.text == "template") return true;
    return library_templates().count(before.text) != 0 || own_templates().count(before.text) != 0;
  }

  // What stands after "template <...> class" or before the parameters of a function template.
  const std::set<std::string_view>& own_templates() {
    if (!own_.empty() || looked_) return own_;
    looked_ = true;
    for (std::size_t i = 0; i + 1 < tokens_.size(); ++i) {
      if (tokens_[i].text != "template" || tokens_[i + 1].text != "<") continue;
      std::size_t end = i + 1;
      int depth = 0;
      for (; end < tokens_.size(); ++end) {
        if (tokens_[end].text == "<") ++depth;
        if (tokens_[end].text == ">" && --depth == 0) break;
        if (tokens_[end].text == ">>" && (depth -= 2) <= 0) break;
      }
      while (++end < tokens_.size() && tokens_[end].text != "{" && tokens_[end].text != ";" && tokens_[end].text != "(") {
        if (tokens_[end].kind != CppTokenKind::word) continue;
        const bool named = end + 1 < tokens_.size() && (tokens_[end + 1].text == "{" || tokens_[end + 1].text == "(" ||
                                                        tokens_[end + 1].text == ":" || tokens_[end + 1].text == "=");
        if (named) own_.insert(tokens_[end].text);
      }
    }
    return own_;
  }

  // Marks the bracket and its partner, and those between; the place after it, or that of `open` if there is none.
  std::size_t close(std::size_t open) {
    int round = 0;
    for (std::size_t i = open + 1; i < tokens_.size(); ++i) {
      const std::string_view text = tokens_[i].text;
      if (text == "(" || text == "[") ++round;
      if ((text == ")" || text == "]") && --round < 0) return open;
      if (text == ";" || text == "{" || text == "}" || text == "&&" || text == "||") return open;
      if (text == "<" && may_open(i)) {
        const std::size_t after = close(i);
        if (after == i) return open;
        i = after - 1;
        continue;
      }
      if (text == ">>" && round == 0) split(i);
      if (tokens_[i].text != ">" || round != 0) continue;
      tokens_[open].angle = tokens_[i].angle = true;
      return i + 1;
    }
    return open;
  }

  void split(std::size_t index) {
    CppToken second = tokens_[index];
    second.text.remove_prefix(1);
    ++second.offset;
    tokens_[index].text.remove_suffix(1);
    tokens_.insert(tokens_.begin() + static_cast<std::ptrdiff_t>(index) + 1, second);
  }

  std::vector<CppToken>& tokens_;
  std::set<std::string_view> own_;
  bool looked_ = false;
};

}  // namespace

std::vector<CppToken> tokenize_cpp(std::string_view source) {
  auto tokens = Scanner(source).scan();
  AngleFinder(tokens).find();
  return tokens;
}

}  // namespace rehearse
