#pragma once

#include <string_view>

namespace rehearse {

// How many lines were added and removed between two texts: the length of the shortest edit script (Myers, 1986). Beyond
// 2,000 edits the count stops there: by then it is another program.
[[nodiscard]] int changed_lines(std::string_view before, std::string_view after);

}  // namespace rehearse
