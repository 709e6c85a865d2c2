#pragma once

#include <string>
#include <vector>

#include "rehearse/session/session.hpp"
#include "rehearse/terminal/line.hpp"
#include "rehearse/terminal/text.hpp"

namespace rehearse {

// The contract that was stated for a task, and how it stands against what was measured, if that is known.
[[nodiscard]] std::vector<Line> contract_lines(const TaskState& task, int columns, Charset charset);

// {"schema", "contract" {...} or null, "checked" [{"clause", "standing", "stated", "measured"}]}
[[nodiscard]] std::string contract_json(const TaskState& task);

}  // namespace rehearse
