#pragma once

#include <string>
#include <string_view>

namespace rehearse {

// A problem statement in LaTeX as readable Markdown: sections, lists, emphasis, verbatim, tables as rows, formulas in plain
// text. What is not known is left out, its arguments kept as text: whatever the text is, something readable comes out, in
// bounded time.
[[nodiscard]] std::string markdown_of_latex(std::string_view latex);

// A formula as plain text: "1 \\le n \\le 10^5" is "1 ≤ n ≤ 10^5".
[[nodiscard]] std::string plain_formula(std::string_view formula);

}  // namespace rehearse
