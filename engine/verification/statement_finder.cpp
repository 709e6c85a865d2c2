#include "statement_finder.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace rehearse {
namespace {

// Words that no statement worth dropping begins with.
constexpr auto declarators = std::to_array<std::string_view>(
    {"auto",   "bool",   "case",   "char",   "class",  "const",     "constexpr", "default", "do",        "double", "enum",
     "float",  "friend", "goto",   "int",    "long",   "namespace", "operator",  "private", "protected", "public", "short",
     "signed", "size_t", "static", "string", "struct", "template",  "try",       "typedef", "unsigned",  "using"});

bool is_declarator(std::string_view word) { return std::binary_search(declarators.begin(), declarators.end(), word); }

class StatementFinder {
 public:
  explicit StatementFinder(const std::vector<CppToken>& tokens) : tokens_(tokens) {}

  std::vector<Statement> find() {
    levels_.push_back({'{', 0});
    for (std::size_t i = 0; i < tokens_.size(); ++i) visit(i);
    return std::move(found_);
  }

 private:
  struct Level {
    char bracket = '{';
    std::size_t start = 0;  // of the statement
  };

  void visit(std::size_t i) {
    const std::string_view text = tokens_[i].text;
    if (tokens_[i].kind == CppTokenKind::directive) {
      levels_.back().start = i + 1;
    } else if (text == "(" || text == "[" || text == "{") {
      levels_.push_back({text.front(), i + 1});
    } else if ((text == ")" || text == "]" || text == "}") && levels_.size() > 1) {
      levels_.pop_back();
      // The end of a block ends a statement, the end of an initializer does not.
      if (text == "}" && !goes_on_after(i)) levels_.back().start = i + 1;
    } else if (text == ";" && levels_.back().bracket == '{') {
      end_statement(levels_.back().start, i);
      levels_.back().start = i + 1;
    }
  }

  [[nodiscard]] bool goes_on_after(std::size_t close) const {
    if (close + 1 >= tokens_.size()) return false;
    const CppToken& next = tokens_[close + 1];
    return next.kind == CppTokenKind::punctuation && next.text != "}" && next.text != "{" && next.text != "++" &&
           next.text != "--" && next.text != "*" && next.text != "~";
  }

  void end_statement(std::size_t first, std::size_t semicolon) {
    first = skip_heads(first, semicolon);
    if (first >= semicolon || levels_.size() < 2) return;
    const CppToken& token = tokens_[first];
    const bool begins =
        token.kind == CppTokenKind::word || token.text == "++" || token.text == "--" || token.text == "*" || token.text == "(";
    if (!begins || is_declarator(token.text) || looks_like_declaration(tokens_, first, semicolon)) return;
    found_.push_back({first, semicolon});
  }

  // "if (...)", "else", "case 1:", "public:" before the statement proper.
  [[nodiscard]] std::size_t skip_heads(std::size_t first, std::size_t end) const {
    while (first < end) {
      const std::string_view text = tokens_[first].text;
      if (text == "else" || text == "do") {
        ++first;
      } else if (text == "if" || text == "for" || text == "while" || text == "switch") {
        first = after_brackets(first + 1, end);
      } else if (text == "case" || text == "default" || text == "public" || text == "private" || text == "protected") {
        while (first < end && tokens_[first].text != ":") ++first;
        ++first;
      } else {
        return first;
      }
    }
    return first;
  }
  [[nodiscard]] std::size_t after_brackets(std::size_t open, std::size_t end) const {
    if (open < end && tokens_[open].text == "constexpr") ++open;
    int depth = 0;
    for (std::size_t i = open; i < end; ++i) {
      if (tokens_[i].text == "(") ++depth;
      if (tokens_[i].text == ")" && --depth == 0) return i + 1;
    }
    return end;
  }

  const std::vector<CppToken>& tokens_;
  std::vector<Level> levels_;
  std::vector<Statement> found_;
};

}  // namespace

std::vector<Statement> find_statements(const std::vector<CppToken>& tokens) { return StatementFinder(tokens).find(); }

bool looks_like_declaration(const std::vector<CppToken>& tokens, std::size_t first, std::size_t end) {
  const auto text = [&](std::size_t i) { return i < end ? tokens[i].text : std::string_view(); };
  const auto is_word = [&](std::size_t i) { return i < end && tokens[i].kind == CppTokenKind::word; };
  if (!is_word(first)) return false;
  if (text(first) == "return" || text(first) == "delete" || text(first) == "throw" || text(first) == "co_return" ||
      text(first) == "new") {
    return false;
  }
  if (is_declarator(text(first))) return true;
  std::size_t i = first + 1;
  while (text(i) == "::" && is_word(i + 1)) i += 2;
  if (i < end && text(i) == "<" && tokens[i].angle) {
    int depth = 0;
    for (; i < end; ++i) {
      if (!tokens[i].angle) continue;
      depth += tokens[i].text == "<" ? 1 : -1;
      if (depth == 0) break;
    }
    ++i;
    while (text(i) == "::" && is_word(i + 1)) i += 2;
  }
  if (is_word(i)) return true;
  const bool pointer = text(i) == "*" || text(i) == "&" || text(i) == "&&";
  if (!pointer) return false;
  while (text(i) == "*" || text(i) == "&" || text(i) == "&&" || text(i) == "const") ++i;
  // "T* a", not "a * b": the star leans to one side.
  if (!is_word(i)) return i >= end;
  const CppToken& star = tokens[i - 1];
  const bool gap_before = tokens[i - 2].offset + tokens[i - 2].text.size() < star.offset;
  const bool gap_after = star.offset + star.text.size() < tokens[i].offset;
  return gap_before != gap_after;
}

}  // namespace rehearse
