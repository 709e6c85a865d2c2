#pragma once

#include <vector>

#include "rehearse/review/journal.hpp"
#include "rehearse/review/readiness_gate.hpp"
#include "rehearse/terminal/line.hpp"
#include "rehearse/terminal/text.hpp"

// Applications and the gate before them, as lines.
namespace rehearse {

[[nodiscard]] std::vector<Line> pipeline_table(const Journal& journal, int columns, Charset charset);
[[nodiscard]] std::vector<Line> application_lines(const Application& application, const Journal& journal, int columns,
                                                  Charset charset);
[[nodiscard]] std::vector<Line> gate_lines(const Gate& gate, int columns, Charset charset);

}  // namespace rehearse
