#pragma once

#include "rehearse/terminal/painter.hpp"
#include "rehearse/terminal/text.hpp"
#include "screen/model.hpp"

namespace rehearse {

struct Drawing {
  Frame frame;
  int page = 1;        // rows of the scrolled pane
  int max_scroll = 0;  // the largest useful scroll
};

// The interview screen at a size: full from 110x30 on, standard from 80x24 on, small below, and down to clock and message at
// 20x5. Pure; never wider or higher than asked. A scroll beyond the end shows the end.
[[nodiscard]] Drawing draw(const ScreenModel& model, Size size, Charset charset);

}  // namespace rehearse
