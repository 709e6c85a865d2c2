#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rehearse/practice/planning.hpp"
#include "rehearse/terminal/line.hpp"
#include "rehearse/terminal/text.hpp"

namespace rehearse {

// What a home screen shows: what is running or waits for its review, and what there is to do. At most 22 lines at 80 columns,
// so that the prompt below it fits on a terminal of 24.
[[nodiscard]] std::vector<Line> home_lines(const Home& home, const std::optional<SessionView>& session, int columns,
                                           Charset charset);

inline constexpr int home_schema = 1;
[[nodiscard]] std::string home_json(const Home& home, const std::optional<SessionView>& session);

// The one thing to do now: go on with what runs, review what ended, else what the plan says. Empty: nothing asks for it.
[[nodiscard]] std::string command_to_copy(const Home& home, const std::optional<SessionView>& session);

}  // namespace rehearse
