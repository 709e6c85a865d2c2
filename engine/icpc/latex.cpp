#include "rehearse/icpc/latex.hpp"

#include <algorithm>
#include <cctype>
#include <map>
#include <vector>

namespace rehearse {
namespace {

constexpr std::size_t max_depth = 60;

using Words = std::map<std::string_view, std::string_view>;

// Commands that stand for a character or a word.
const Words& symbols() {
  static const Words table{{"le", "≤"},
                           {"leq", "≤"},
                           {"leqslant", "≤"},
                           {"ge", "≥"},
                           {"geq", "≥"},
                           {"geqslant", "≥"},
                           {"ne", "≠"},
                           {"neq", "≠"},
                           {"lt", "<"},
                           {"gt", ">"},
                           {"times", "×"},
                           {"cdot", "·"},
                           {"div", "÷"},
                           {"pm", "±"},
                           {"mp", "∓"},
                           {"ldots", "..."},
                           {"dots", "..."},
                           {"cdots", "..."},
                           {"dotsc", "..."},
                           {"vdots", "..."},
                           {"textellipsis", "..."},
                           {"infty", "∞"},
                           {"in", "∈"},
                           {"notin", "∉"},
                           {"subset", "⊂"},
                           {"subseteq", "⊆"},
                           {"cup", "∪"},
                           {"cap", "∩"},
                           {"emptyset", "∅"},
                           {"forall", "∀"},
                           {"exists", "∃"},
                           {"land", "∧"},
                           {"lor", "∨"},
                           {"neg", "¬"},
                           {"oplus", "⊕"},
                           {"sum", "Σ"},
                           {"prod", "Π"},
                           {"to", "→"},
                           {"rightarrow", "→"},
                           {"Rightarrow", "⇒"},
                           {"leftarrow", "←"},
                           {"mapsto", "↦"},
                           {"iff", "⇔"},
                           {"implies", "⇒"},
                           {"approx", "≈"},
                           {"equiv", "≡"},
                           {"sim", "~"},
                           {"mid", "|"},
                           {"lfloor", "⌊"},
                           {"rfloor", "⌋"},
                           {"lceil", "⌈"},
                           {"rceil", "⌉"},
                           {"langle", "⟨"},
                           {"rangle", "⟩"},
                           {"alpha", "α"},
                           {"beta", "β"},
                           {"gamma", "γ"},
                           {"delta", "δ"},
                           {"epsilon", "ε"},
                           {"varepsilon", "ε"},
                           {"theta", "θ"},
                           {"lambda", "λ"},
                           {"mu", "μ"},
                           {"pi", "π"},
                           {"sigma", "σ"},
                           {"phi", "φ"},
                           {"omega", "ω"},
                           {"Delta", "Δ"},
                           {"Sigma", "Σ"},
                           {"Omega", "Ω"},
                           {"degree", "°"},
                           {"circ", "°"},
                           {"prime", "'"},
                           {"min", "min"},
                           {"max", "max"},
                           {"log", "log"},
                           {"gcd", "gcd"},
                           {"lcm", "lcm"},
                           {"mod", "mod"},
                           {"bmod", "mod"},
                           {"sin", "sin"},
                           {"cos", "cos"},
                           {"tan", "tan"},
                           {"lim", "lim"},
                           {"quad", " "},
                           {"qquad", "  "},
                           {"textbackslash", "\\"},
                           {"backslash", "\\"},
                           {"textasciitilde", "~"},
                           {"textasciicircum", "^"},
                           {"ss", "ß"},
                           {"o", "ø"},
                           {"O", "Ø"},
                           {"ae", "æ"},
                           {"AE", "Æ"},
                           {"aa", "å"},
                           {"AA", "Å"},
                           {"l", "ł"},
                           {"L", "Ł"},
                           {"copyright", "©"},
                           {"dag", "†"},
                           {"textless", "<"},
                           {"textgreater", ">"},
                           {"textbar", "|"},
                           {"S", "§"},
                           {"euro", "€"},
                           {"ell", "l"}};
  return table;
}

// What stands around the argument of a command.
struct Marks {
  std::string_view before, after;
};
const std::map<std::string_view, Marks>& wrappers() {
  static const std::map<std::string_view, Marks> table{{"textbf", {"**", "**"}},
                                                       {"emph", {"*", "*"}},
                                                       {"textit", {"*", "*"}},
                                                       {"texttt", {"`", "`"}},
                                                       {"verb", {"`", "`"}},
                                                       {"section", {"\n\n## ", "\n\n"}},
                                                       {"section*", {"\n\n## ", "\n\n"}},
                                                       {"subsection", {"\n\n### ", "\n\n"}},
                                                       {"subsection*", {"\n\n### ", "\n\n"}},
                                                       {"subsubsection", {"\n\n### ", "\n\n"}},
                                                       {"paragraph", {"\n\n**", "** "}},
                                                       {"problemname", {"\n\n", "\n\n"}},
                                                       {"url", {"", ""}},
                                                       {"footnote", {" (", ")"}},
                                                       {"sqrt", {"√(", ")"}},
                                                       {"underline", {"", ""}},
                                                       {"caption", {"\n\n*", "*\n\n"}}};
  return table;
}

// Commands whose arguments say nothing to a reader: how many there are.
const std::map<std::string_view, int>& silent() {
  static const std::map<std::string_view, int> table{
      {"includegraphics", 1}, {"vspace", 1},     {"vspace*", 1},       {"hspace", 1},    {"hspace*", 1}, {"label", 1},
      {"color", 1},           {"usepackage", 1}, {"documentclass", 1}, {"setlength", 2}, {"input", 1},   {"cline", 1},
      {"renewcommand", 2},    {"newcommand", 2}, {"def", 0},           {"pagestyle", 1}, {"hfill", 0}};
  return table;
}

class Converter {
 public:
  Converter(std::string_view text, bool is_formula) : rest_(text), in_formula_(is_formula) {}

  std::string run() {
    convert('\0', 0);
    return std::move(out_);
  }

 private:
  // Until the character that closes the group, or the end.
  void convert(char closing, std::size_t depth) {
    while (!rest_.empty()) {
      const char c = rest_.front();
      if (c == closing) {
        rest_.remove_prefix(1);
        return;
      }
      if (c == '\\') {
        command(depth);
        continue;
      }
      rest_.remove_prefix(1);
      plain(c, depth);
    }
  }

  void plain(char c, std::size_t depth) {
    switch (c) {
      case '%':
        rest_.remove_prefix(std::min(rest_.find('\n'), rest_.size() - (rest_.empty() ? 0 : 1)) + (rest_.empty() ? 0 : 1));
        return;
      case '~': out_ += ' '; return;
      case '&': out_ += " | "; return;
      case '}': return;
      case '$': formula(); return;
      case '{':
        if (depth < max_depth) convert('}', depth + 1);
        return;
      case '`':
      case '\'':
        if (!in_formula_ && rest_.starts_with(c)) {
          rest_.remove_prefix(1);
          out_ += '"';
        } else {
          out_ += in_formula_ || c == '\'' ? c : '\'';
        }
        return;
      case '-':
        if (!in_formula_ && rest_.starts_with('-')) {
          rest_.remove_prefix(rest_.starts_with("--") ? 2 : 1);
          out_ += "–";
          return;
        }
        out_ += c;
        return;
      default: out_ += c; return;
    }
  }

  void formula() {
    const bool display = rest_.starts_with('$');
    if (display) rest_.remove_prefix(1);
    const std::string_view end = display ? "$$" : "$";
    const std::size_t at = rest_.find(end);
    const std::string_view inside = rest_.substr(0, at);
    rest_.remove_prefix(at == std::string_view::npos ? rest_.size() : at + end.size());
    add_formula(inside, display);
  }

  void add_formula(std::string_view inside, bool display) {
    const std::string text = plain_formula(inside);
    // Stars and underscores of a formula are no emphasis.
    const bool needs_code = text.find_first_of("*_<[`") != std::string::npos && text.find('`') == std::string::npos;
    const std::string shown = needs_code ? "`" + text + "`" : text;
    out_ += display ? "\n\n" + shown + "\n\n" : shown;
  }

  std::string name() {
    rest_.remove_prefix(1);  // the backslash
    std::size_t length = 0;
    while (length < rest_.size() && std::isalpha(static_cast<unsigned char>(rest_[length])) != 0) ++length;
    if (length == 0) length = rest_.empty() ? 0 : 1;
    std::string word(rest_.substr(0, length));
    rest_.remove_prefix(length);
    const bool is_word = !word.empty() && std::isalpha(static_cast<unsigned char>(word.front())) != 0;
    if (is_word && rest_.starts_with('*')) {
      rest_.remove_prefix(1);
      word += '*';
    }
    return word;
  }

  void skip_spaces() { rest_.remove_prefix(std::min(rest_.find_first_not_of(" \t"), rest_.size())); }

  void skip_option() {
    skip_spaces();
    if (!rest_.starts_with('[')) return;
    const std::size_t end = rest_.find(']');
    if (end != std::string_view::npos) rest_.remove_prefix(end + 1);
  }

  // The text of an argument in braces, as it stands.
  std::string_view raw_argument() {
    skip_spaces();
    if (!rest_.starts_with('{')) return {};
    std::size_t depth = 0;
    for (std::size_t i = 0; i < rest_.size(); ++i) {
      if (rest_[i] == '\\') {
        ++i;
      } else if (rest_[i] == '{') {
        ++depth;
      } else if (rest_[i] == '}' && --depth == 0) {
        const auto inside = rest_.substr(1, i - 1);
        rest_.remove_prefix(i + 1);
        return inside;
      }
    }
    const auto inside = rest_.substr(1);
    rest_ = {};
    return inside;
  }

  // An argument, converted.
  std::string argument(std::size_t depth) {
    const std::string_view inside = raw_argument();
    if (depth >= max_depth) return std::string(inside);
    Converter converter(inside, in_formula_);
    converter.lists_ = lists_;
    converter.convert('\0', depth + 1);
    return std::move(converter.out_);
  }

  void command(std::size_t depth) {
    const std::string word = name();
    if (word.empty()) return;
    if (const auto symbol = symbols().find(word); symbol != symbols().end()) {
      out_ += symbol->second;
      if (!in_formula_ && rest_.starts_with("{}")) rest_.remove_prefix(2);
      return;
    }
    if (const auto quiet = silent().find(word); quiet != silent().end()) {
      skip_option();
      for (int i = 0; i < quiet->second; ++i) static_cast<void>(raw_argument());
      return;
    }
    if (word == "verb" && !rest_.empty()) return verbatim_word();
    if (const auto wrapper = wrappers().find(word); wrapper != wrappers().end()) {
      skip_option();
      out_ += wrapper->second.before;
      out_ += argument(depth);
      out_ += wrapper->second.after;
      return;
    }
    structure(word, depth);
  }

  void verbatim_word() {
    const char mark = rest_.front();
    const std::size_t end = std::min(rest_.find(mark, 1), rest_.size());
    out_ += "`" + std::string(rest_.substr(1, end - 1)) + "`";
    rest_.remove_prefix(std::min(end + 1, rest_.size()));
  }

  void structure(const std::string& word, std::size_t depth) {
    if (word == "\\" || word == "newline" || word == "par") {
      skip_option();
      out_ += word == "par" ? "\n\n" : "  \n";
    } else if (word == "item") {
      item();
    } else if (word == "begin") {
      begin();
    } else if (word == "end") {
      end();
    } else if (word == "frac" || word == "dfrac" || word == "tfrac") {
      const std::string above = argument(depth);
      out_ += group_of(above) + "/" + group_of(argument(depth));
    } else if (word == "binom") {
      const std::string above = argument(depth);
      out_ += "C(" + above + ", " + argument(depth) + ")";
    } else if (word == "href") {
      static_cast<void>(raw_argument());
      out_ += argument(depth);
    } else if (word == "illustration") {
      for (int i = 0; i < 2; ++i) static_cast<void>(raw_argument());
      out_ += "\n\n*" + argument(depth) + "*\n\n";
    } else if (word == "(" || word == "[") {
      const std::string_view close = word == "(" ? "\\)" : "\\]";
      const std::size_t at = rest_.find(close);
      const std::string_view inside = rest_.substr(0, at);
      rest_.remove_prefix(at == std::string_view::npos ? rest_.size() : at + 2);
      add_formula(inside, word == "[");
    } else if (word == "," || word == ";" || word == ":" || word == " " || word == "\n") {
      out_ += ' ';
    } else if (word.size() == 1 && std::string_view("#$%&_{}|").find(word) != std::string_view::npos) {
      out_ += word;
    } else if (word.size() == 1 && std::string_view("'`^\"~=.").find(word) != std::string_view::npos) {
      accent(word.front());
    }
    // Anything else is unknown: its name goes, its arguments are groups that follow, and stay as text.
  }

  // The usual letters; of the others the letter alone.
  void accent(char mark) {
    std::string letter(raw_argument());
    if (letter.empty() && !rest_.empty()) {
      letter = rest_.front();
      rest_.remove_prefix(1);
    }
    static const std::map<std::string, std::string_view> known{
        {"'e", "é"},  {"'a", "á"},  {"'o", "ó"},  {"'u", "ú"},  {"'i", "í"},  {"`e", "è"},
        {"`a", "à"},  {"^e", "ê"},  {"^o", "ô"},  {"\"a", "ä"}, {"\"o", "ö"}, {"\"u", "ü"},
        {"\"A", "Ä"}, {"\"O", "Ö"}, {"\"U", "Ü"}, {"~n", "ñ"},  {"'c", "ć"}};
    const auto found = known.find(mark + letter);
    out_ += found == known.end() ? std::string_view(letter) : found->second;
  }

  static std::string group_of(const std::string& text) {
    return text.find_first_of(" +-*/·") == std::string::npos ? text : "(" + text + ")";
  }

  void item() {
    skip_option();
    skip_spaces();
    if (out_.empty() || out_.back() != '\n') out_ += '\n';
    const std::size_t level = lists_.empty() ? 0 : lists_.size() - 1;
    out_ += std::string(3 * level, ' ');
    if (!lists_.empty() && lists_.back() > 0) {
      out_ += std::to_string(lists_.back()++) + ". ";
    } else {
      out_ += "- ";
    }
  }

  void begin() {
    const std::string environment(raw_argument());
    if (environment == "verbatim" || environment == "lstlisting") {
      if (environment == "lstlisting") skip_option();
      const std::string close = "\\end{" + environment + "}";
      const std::size_t at = rest_.find(close);
      std::string inside(rest_.substr(0, at));
      rest_.remove_prefix(at == std::string_view::npos ? rest_.size() : at + close.size());
      if (!inside.starts_with('\n')) inside.insert(0, "\n");
      if (!inside.ends_with('\n')) inside += '\n';
      out_ += "\n\n```" + inside + "```\n\n";
    } else if (environment == "itemize" || environment == "enumerate" || environment == "description") {
      skip_option();
      if (lists_.empty()) out_ += "\n\n";
      lists_.push_back(environment == "enumerate" ? 1 : 0);
    } else if (environment == "Input" || environment == "Output" || environment == "Interaction") {
      out_ += "\n\n## " + environment + "\n\n";
    } else if (environment == "tabular" || environment == "wrapfigure" || environment == "array") {
      skip_option();
      static_cast<void>(raw_argument());
      if (environment == "wrapfigure") static_cast<void>(raw_argument());
      out_ += "\n\n";
    } else if (environment == "equation" || environment == "equation*" || environment == "align" || environment == "align*") {
      const std::string close = "\\end{" + environment + "}";
      const std::size_t at = rest_.find(close);
      add_formula(rest_.substr(0, at), true);
      rest_.remove_prefix(at == std::string_view::npos ? rest_.size() : at + close.size());
    } else {
      skip_option();
    }
  }

  void end() {
    const std::string environment(raw_argument());
    const bool is_list = environment == "itemize" || environment == "enumerate" || environment == "description";
    if (is_list && !lists_.empty()) lists_.pop_back();
    out_ += is_list && !lists_.empty() ? "\n" : "\n\n";
  }

  std::string_view rest_;
  std::string out_;
  bool in_formula_;
  std::vector<int> lists_;  // those we are in: the next number, 0 for one without numbers
};

// At most one blank line in a row, no spaces at the ends of lines but those that break one, none at either end; lines of code
// keep their indents.
std::string tidied(std::string_view text) {
  std::string tidy;
  int blank = 1;
  bool in_code = false;
  while (!text.empty()) {
    std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    if (line.starts_with("```")) in_code = !in_code;
    const std::size_t indent = std::min(line.find_first_not_of(" \t"), line.size());
    const std::string_view words = line.substr(indent);
    const bool is_item =
        words.starts_with("- ") || (!words.empty() && std::isdigit(static_cast<unsigned char>(words.front())) != 0 &&
                                    words.find(". ") != std::string_view::npos && words.find(". ") < 4);
    // Indented text would be code to a reader of Markdown.
    if (!in_code && !is_item) line = words;
    const bool breaks = line.ends_with("  ");
    while (!in_code && (line.ends_with(' ') || line.ends_with('\t'))) line.remove_suffix(1);
    blank = line.empty() ? blank + 1 : 0;
    if (blank > 1 && !in_code) continue;
    tidy.append(line).append(breaks && !line.empty() && !in_code ? "  \n" : "\n");
  }
  while (tidy.ends_with("\n\n")) tidy.pop_back();
  return tidy;
}

}  // namespace

std::string plain_formula(std::string_view formula) {
  std::string text = Converter(formula, true).run();
  std::string plain;
  for (const char c : text) {
    const char shown = c == '\n' || c == '\t' ? ' ' : c;
    if (shown != ' ' || (!plain.empty() && plain.back() != ' ')) plain += shown;
  }
  while (plain.ends_with(' ')) plain.pop_back();
  return plain;
}

std::string markdown_of_latex(std::string_view latex) { return tidied(Converter(latex, false).run()); }

}  // namespace rehearse
