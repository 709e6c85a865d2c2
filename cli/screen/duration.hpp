#pragma once

#include <string>

#include "rehearse/base/clock.hpp"

namespace rehearse {

// "7:05", "119:59"; hours stay minutes, as on an interviewer's clock. Rounded down; what is left is rounded up.
[[nodiscard]] std::string timer_text(Millis duration);
[[nodiscard]] std::string countdown_text(Millis left);

// "45 min", "2 h 5 min", "40 s": for sentences.
[[nodiscard]] std::string duration_text(Millis duration);

// Local time: "2026-11-21 23:54", "23:54".
[[nodiscard]] std::string date_time_text(Millis wall);
[[nodiscard]] std::string time_text(Millis wall);

}  // namespace rehearse
