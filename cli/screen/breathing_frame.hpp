#pragma once

#include <string_view>

#include "rehearse/base/clock.hpp"
#include "rehearse/terminal/painter.hpp"
#include "rehearse/terminal/text.hpp"

namespace rehearse {

// One calm breath: in 4 seconds, held 2, out 6; five a minute.
inline constexpr Millis breath_in{4000}, breath_hold{2000}, breath_out{6000};
inline constexpr Millis one_breath = breath_in + breath_hold + breath_out;

struct Breath {
  std::string_view word;  // "Breathe in", "Hold", "Breathe out"
  double fill = 0;        // of the lungs, from 0 to 1
  int seconds_left = 0;   // of this part
};
[[nodiscard]] Breath breath_at(Millis elapsed);

// The exercise at this moment: a bar that grows and shrinks with the breath. Pure; fits any size.
[[nodiscard]] Frame breathing_frame(Millis elapsed, Millis length, Size size, Charset charset);

}  // namespace rehearse
