#pragma once

#include <string>
#include <vector>

#include "rehearse/analysis/growth.hpp"
#include "rehearse/terminal/line.hpp"
#include "rehearse/terminal/text.hpp"

namespace rehearse {

// How figures on the upright axis are written.
enum class PlotUnit { nanoseconds, calls, bytes };
[[nodiscard]] std::string plot_figure(double value, PlotUnit unit, Charset charset);  // "1.2 ms", "340", "2 MB"

// The readings of a finding on logarithmic axes, with the curve that was fitted and the target's from the same start. As wide
// as `columns` and `rows` high, axes included; nothing where there are fewer than two points or no room.
[[nodiscard]] std::vector<Line> plot_lines(const GrowthFinding& finding, PlotUnit unit, int columns, int rows, Charset charset);

}  // namespace rehearse
