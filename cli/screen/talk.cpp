#include "screen/talk.hpp"

#include <fmt/format.h>

namespace rehearse {
namespace {

Line label(const TalkEntry& entry) {
  using Kind = TalkEntry::Kind;
  switch (entry.kind) {
    case Kind::question: return Line("You", style::accent);
    case Kind::answer: return Line("Answer", style::good);
    case Kind::follow_up: return Line("Asked", style::good);
    case Kind::hint: return Line(fmt::format("Hint {}", entry.level), style::warning);
    case Kind::approach: return Line("Approach", style::accent);
    case Kind::complexity: return Line("Cost", style::accent);
    case Kind::note: return Line("Note", style::dim);
    case Kind::alarm: return Line("Clock", style::warning);
  }
  return {};
}

}  // namespace

std::vector<Line> talk_lines(const TalkEntry& entry, int columns, Charset charset) {
  constexpr int text_column = 10;
  Line line = label(entry).pad_to(text_column);
  return wrapped(line.add(sanitize_line(entry.text, charset)), columns, columns > 40 ? text_column : 2);
}

}  // namespace rehearse
