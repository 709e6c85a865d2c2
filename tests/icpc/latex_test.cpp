#include "rehearse/icpc/latex.hpp"

#include <random>

#include "support/catch.hpp"

using namespace rehearse;

TEST_CASE("the usual commands of a statement become Markdown") {
  CHECK(markdown_of_latex("\\problemname{A Sum}\nGiven \\emph{two} \\textbf{numbers} \\texttt{a}.") ==
        "A Sum\n\nGiven *two* **numbers** `a`.\n");
  CHECK(markdown_of_latex("\\section*{Input}\nOne line.") == "## Input\n\nOne line.\n");
  CHECK(markdown_of_latex("\\begin{itemize}\n\\item one\n\\item two\n\\end{itemize}") == "- one\n- two\n");
  CHECK(markdown_of_latex("\\begin{enumerate}\n\\item one\n\\item two\n\\end{enumerate}after") == "1. one\n2. two\n\nafter\n");
  CHECK(markdown_of_latex("``So'' it -- is~here % a comment\nnow") == "\"So\" it – is here now\n");
  CHECK(markdown_of_latex("\\begin{verbatim}\n  x  y\n\\end{verbatim}") == "```\n  x  y\n```\n");
}

TEST_CASE("formulas become plain text") {
  CHECK(plain_formula("1 \\le n \\leq 10^5") == "1 ≤ n ≤ 10^5");
  CHECK(plain_formula("\\frac{n+1}{2} \\cdot \\sqrt{x") == "(n+1)/2 · √(x)");
  CHECK(markdown_of_latex("with $a_i$ and $n \\ge 2$") == "with `a_i` and n ≥ 2\n");
}

TEST_CASE("what is not known goes, and its text stays") {
  CHECK(markdown_of_latex("\\strange[x]{kept} \\macro text") == "[x]kept  text\n");
  CHECK(markdown_of_latex("50\\% of \\$5 \\& more") == "50% of $5 & more\n");
}

TEST_CASE("whatever the text, the conversion ends") {
  std::mt19937_64 random(7);
  const std::string_view pieces[] = {
      "\\begin{itemize}", "\\end{itemize}",    "\\item ", "{", "}",          "$", "$$", "\\",  "\\frac", "%", "\n", "text ",
      "\\verb|",          "\\begin{verbatim}", "[",       "]", "\\section{", "~", "&",  "\\'", "\\("};
  for (int round = 0; round < 5000; ++round) {
    std::string text;
    for (auto left = random() % 40; left > 0; --left) text += pieces[random() % std::size(pieces)];
    const std::string markdown = markdown_of_latex(text);
    CHECK(markdown.size() <= 20 * text.size() + 100);
  }
  CHECK(markdown_of_latex(std::string(100'000, '{')).size() <= 100'001);
  CHECK(markdown_of_latex(std::string(100'000, '$')).size() <= 400'001);
}
