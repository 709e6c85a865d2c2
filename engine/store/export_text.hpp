#pragma once

#include <string_view>

namespace rehearse {

inline constexpr std::string_view export_format = "rehearse-export";  // the value of the member "format"

}  // namespace rehearse
