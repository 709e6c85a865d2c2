#pragma once

#include <string>
#include <string_view>

namespace rehearse {

// A source without its comments and the empty lines they leave: the bank's submissions say in a comment what is wrong with
// them. `extension`: of its file, ".cpp"; "#" begins a comment in Python, "--" in SQL, "//" and "/*" elsewhere. Text is left
// alone.
[[nodiscard]] std::string bare_source(std::string_view source, std::string_view extension);

}  // namespace rehearse
