#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rehearse {

// Dates as tables hold them, "2024-02-29", as days since 1970-01-01; from the year 1000 to 9999.
[[nodiscard]] std::optional<std::int64_t> parse_date(std::string_view text);
[[nodiscard]] std::string format_date(std::int64_t days);

}  // namespace rehearse
