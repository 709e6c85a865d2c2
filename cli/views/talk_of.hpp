#pragma once

#include <string>
#include <vector>

#include "rehearse/session/session.hpp"
#include "rehearse/terminal/text.hpp"
#include "screen/model.hpp"

namespace rehearse {

// What was said in a task, as the log has it: a question gives two entries, itself and its answer.
[[nodiscard]] std::vector<TalkEntry> talk_of(const Utterance& utterance);

// "asked", "answer", "hint 2" ...: the name of an entry in lines.
[[nodiscard]] std::string talk_name(const TalkEntry& entry);

// The candidate's list of parts, numbered, with those that are done ticked off.
[[nodiscard]] std::vector<Line> subproblem_lines(const std::vector<Subproblem>& list, int columns, Charset charset);

}  // namespace rehearse
