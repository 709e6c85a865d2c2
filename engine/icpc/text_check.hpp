#pragma once

#include <string>
#include <string_view>

namespace rehearse {

// Whether a name is UTF-8 without control characters and marks that turn the direction of text.
[[nodiscard]] bool is_plain_name(std::string_view name);

// The name as it may be shown in a message: in quotes, cut, without what is not plain.
[[nodiscard]] std::string shown_name(std::string_view name);

// A text without carriage returns, control characters and bytes that are no UTF-8.
[[nodiscard]] std::string plain_text_of(std::string_view text);

}  // namespace rehearse
