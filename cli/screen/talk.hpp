#pragma once

#include <string>
#include <vector>

#include "rehearse/terminal/line.hpp"
#include "rehearse/terminal/text.hpp"

namespace rehearse {

// Something that was said, by the candidate, the interviewer or the clock.
struct TalkEntry {
  enum class Kind { question, answer, follow_up, hint, approach, complexity, note, alarm };
  Kind kind = Kind::note;
  std::string text;
  int level = 0;  // of a hint
};

[[nodiscard]] std::vector<Line> talk_lines(const TalkEntry& entry, int columns, Charset charset);

}  // namespace rehearse
