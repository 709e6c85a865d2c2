#pragma once

#include <string>

#include "context.hpp"

namespace rehearse {

struct TimedAnswer {
  std::string text;
  Millis took{};
};

// Lines typed on the terminal until an empty one, with a word when the limit is over; nothing is cut off.
// ErrorCode::interrupted if the terminal goes away or q stands alone at the beginning.
[[nodiscard]] Result<TimedAnswer> read_timed_answer(Context& context, Millis limit);

}  // namespace rehearse
