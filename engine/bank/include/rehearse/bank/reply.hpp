#pragma once

#include <string>
#include <string_view>

#include "rehearse/bank/problem.hpp"

namespace rehearse {

// What an interviewer replies to a question that a clarification is about. A yes or no answers the clarification's own
// question: where the one that was asked turns it round ("unsorted?" for "sorted?", "distinct?" for "duplicates?"), the reply
// says which question it answers.
[[nodiscard]] std::string reply_to(const Clarification& clarification, std::string_view question);

}  // namespace rehearse
