#pragma once

#include "console.hpp"
#include "rehearse/practice/drilling.hpp"

namespace rehearse {

enum class DialogueEnd { done, left };

// Asks what an item without code asks, takes the answer and its rating, and shows what it is held against. Left: by the end of
// input, or q on a line of its own; what was answered until then is on record.
[[nodiscard]] Result<DialogueEnd> run_exercise(Console& console, Practice& practice, const DrillView& drill);

}  // namespace rehearse
