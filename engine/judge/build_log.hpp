#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rehearse {

// How the judge's own first line of a log begins, where a compiler did not end by itself.
inline constexpr std::string_view compiler_note = "the compiler ";

inline constexpr std::size_t max_log_bytes = 64U << 10U;

// A compiler's messages as shown: plain text (plain_text.hpp), without the sandbox's paths, without lines that hold one of
// `hide`, cut at max_log_bytes with a note.
[[nodiscard]] std::string clean_log(std::string_view log, const std::vector<std::string>& hide);

}  // namespace rehearse
