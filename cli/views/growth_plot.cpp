#include "views/growth_plot.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "screen/raster.hpp"

namespace rehearse {
namespace {

constexpr int least_columns = 12;  // of the drawing itself

// A scale from values to places by their logarithm.
class Axis {
 public:
  Axis(double low, double high, int places) : low_(std::log(low)), span_(std::log(high) - std::log(low)), places_(places) {}

  [[nodiscard]] int place(double value) const {
    return static_cast<int>(std::lround((std::log(value) - low_) / span_ * (places_ - 1)));
  }
  [[nodiscard]] double value(double place) const { return std::exp(low_ + span_ * place / (places_ - 1)); }

 private:
  double low_, span_;
  int places_;
};

// The target's class, as fast as the program is at its smallest size.
GrowthCurve target_curve(const GrowthFinding& finding, double n, double value) {
  GrowthCurve curve;
  curve.growth = *finding.target_class;
  curve.factor = value / shape(curve.growth, n);
  return curve;
}

void draw_curve(const GrowthCurve& curve, const Axis& x_axis, const Axis& y_axis, Raster& raster) {
  for (int x = 0; x < raster.width(); ++x) {
    const double value = curve.at(x_axis.value(x));
    if (value > 0 && std::isfinite(value)) raster.set(x, y_axis.place(value));
  }
}

struct Drawing {
  Raster fitted, target, points;
};

void add_cell(Line& line, const Drawing& drawing, int column, int row, Charset charset) {
  const bool ascii = charset == Charset::ascii;
  if (drawing.points.at(column, row) != 0) {
    line.add(ascii ? "o" : "\xe2\x97\x8f", style::bold);
    return;
  }
  const unsigned fitted = drawing.fitted.at(column, row);
  const unsigned target = drawing.target.at(column, row);
  if ((fitted | target) == 0) {
    line.add(" ");
    return;
  }
  const Style style = fitted != 0 ? style::accent : style::dim;
  if (ascii) {
    line.add(fitted != 0 ? "*" : ".", style);
    return;
  }
  line.add(braille(fitted | target), style);
}

std::string plain_number(double value) {
  if (value >= 10'000'000) return fmt::format("{:.3g}M", value / 1e6);
  if (value >= 10'000) return fmt::format("{:.3g}k", value / 1e3);
  return fmt::format("{:.4g}", value);
}

std::string right_aligned(const std::string& text, int columns) {
  return std::string(static_cast<std::size_t>(std::max(0, columns - display_width(text))), ' ') + text;
}

// "64          10k" below the drawing, and n in the middle where there is room.
std::string size_axis(double low, double high, int columns) {
  const std::string first = plain_number(low);
  const std::string last = plain_number(high);
  std::string text = first;
  const auto used = static_cast<int>(first.size() + last.size());
  if (columns < used + 1) return text;
  std::string gap(static_cast<std::size_t>(columns - used), ' ');
  if (gap.size() >= 3) gap[gap.size() / 2] = 'n';
  return text + gap + last;
}

}  // namespace

std::string plot_figure(double value, PlotUnit unit, Charset charset) {
  switch (unit) {
    case PlotUnit::calls: return plain_number(value);
    case PlotUnit::bytes:
      if (value >= 1 << 20) return fmt::format("{:.3g} MB", value / (1 << 20));
      return fmt::format("{:.3g} KB", value / 1024);
    case PlotUnit::nanoseconds: break;
  }
  // Three figures, also of what rounds up to the next unit.
  if (value < 999.5) return fmt::format("{:.3g} ns", value);
  if (value < 999.5e3) return fmt::format("{:.3g} {}", value / 1e3, charset == Charset::ascii ? "us" : "\xc2\xb5s");
  if (value < 999.5e6) return fmt::format("{:.3g} ms", value / 1e6);
  return fmt::format("{:.3g} s", value / 1e9);
}

std::vector<Line> plot_lines(const GrowthFinding& finding, PlotUnit unit, int columns, int rows, Charset charset) {
  std::vector<std::pair<double, double>> points;
  for (const GrowthPoint& point : finding.points) {
    if (point.n > 0 && point.value() > 0) points.emplace_back(point.n, point.value());
  }
  if (points.size() < 2 || rows < 5) return {};
  std::sort(points.begin(), points.end());
  const auto [least, most] =
      std::minmax_element(points.begin(), points.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  double low = least->second;
  double high = std::max(most->second, 2 * low);  // of what does not grow noise would fill the height
  if (finding.fit.curve) high = std::max(high, finding.fit.curve->at(points.back().first));
  const std::string top = plot_figure(high, unit, charset);
  const std::string bottom = plot_figure(low, unit, charset);
  const int margin = std::max(display_width(top), display_width(bottom));
  const int across = columns - margin - 1;
  const int down = rows - 2;
  if (across < least_columns || points.front().first >= points.back().first) return {};

  Drawing drawing{Raster(across, down, charset), Raster(across, down, charset), Raster(across, down, charset)};
  const Axis x_axis(points.front().first, points.back().first, drawing.fitted.width());
  const Axis y_axis(low, high, drawing.fitted.height());
  if (finding.target_class) {
    draw_curve(target_curve(finding, points.front().first, points.front().second), x_axis, y_axis, drawing.target);
  }
  if (finding.fit.curve) draw_curve(*finding.fit.curve, x_axis, y_axis, drawing.fitted);
  for (const auto& [n, value] : points) drawing.points.set(x_axis.place(n), y_axis.place(value));

  const bool ascii = charset == Charset::ascii;
  std::vector<Line> lines;
  for (int row = 0; row < down; ++row) {
    const std::string& label = row == 0 ? top : row == down - 1 ? bottom : std::string();
    Line line(right_aligned(label, margin), style::dim);
    line.add(ascii ? "|" : "\xe2\x94\x82", style::dim);
    for (int column = 0; column < across; ++column) add_cell(line, drawing, column, row, charset);
    lines.push_back(std::move(line));
  }
  std::string floor;
  for (int i = 0; i < across; ++i) floor += ascii ? "-" : "\xe2\x94\x80";
  lines.emplace_back(std::string(static_cast<std::size_t>(margin), ' ') + (ascii ? "+" : "\xe2\x94\x94") + floor, style::dim);
  lines.emplace_back(
      std::string(static_cast<std::size_t>(margin) + 1, ' ') + size_axis(points.front().first, points.back().first, across),
      style::dim);
  return lines;
}

}  // namespace rehearse
