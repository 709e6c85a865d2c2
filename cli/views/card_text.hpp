#pragma once

#include <string>
#include <vector>

#include "rehearse/review/card.hpp"
#include "rehearse/terminal/line.hpp"
#include "rehearse/terminal/text.hpp"

namespace rehearse {

[[nodiscard]] std::vector<Line> card_table(const std::vector<Card>& cards, Day today, int columns, Charset charset);
// One card with its whole log.
[[nodiscard]] std::vector<Line> card_lines(const Card& card, Day today, int columns, Charset charset);
// What to do about leeches; nothing where there are none.
[[nodiscard]] std::vector<Line> leech_lines(const std::vector<Card>& cards, int columns, Charset charset);

// "today", "tomorrow", "in 5 days", "3 days ago".
[[nodiscard]] std::string day_text(Day day, Day today);

[[nodiscard]] std::string cards_json(const std::vector<Card>& cards, Day today);  // without their logs
[[nodiscard]] std::string card_json(const Card& card, Day today);

}  // namespace rehearse
