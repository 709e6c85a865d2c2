#pragma once

#include <optional>
#include <string>

#include "interviewer/sheet_text.hpp"
#include "screen/draw.hpp"

namespace rehearse {

// What the interviewer's screen shows beside the sheet.
struct SheetScreen {
  SheetPane pane = SheetPane::problem;
  int scroll = 0;
  std::optional<Message> message;
  std::optional<Prompt> prompt;
  bool keys = false;  // what each key does, in the place of the page
};

// Pure; never wider or higher than asked, down to 20x5.
[[nodiscard]] Drawing draw_sheet(const InterviewerSheet& sheet, const SheetScreen& screen, const Instant& now, Size size,
                                 Charset charset);

}  // namespace rehearse
