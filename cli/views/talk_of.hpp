#pragma once

#include <vector>

#include "rehearse/session/session.hpp"
#include "screen/talk.hpp"

namespace rehearse {

// What the log keeps of a talk, as entries to show: a question comes with its answer.
[[nodiscard]] std::vector<TalkEntry> talk_of(const Utterance& utterance);

}  // namespace rehearse
