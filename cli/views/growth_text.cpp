#include "views/growth_text.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "views/growth_plot.hpp"

namespace rehearse {
namespace {

constexpr int plot_rows = 14;

class GrowthText {
 public:
  GrowthText(const Growth& growth, int columns, Charset charset) : growth_(growth), columns_(columns), charset_(charset) {}

  std::vector<Line> finding() {
    say_time();
    return std::move(lines_);
  }

  std::vector<Line> full() {
    say_time();
    const PlotUnit unit = growth_.unit == GrowthUnit::api_calls ? PlotUnit::calls : PlotUnit::nanoseconds;
    add_plot(growth_.time, unit);
    say_memory();
    say_circumstances();
    return std::move(lines_);
  }

 private:
  void add(std::string_view text, Style style = {}) {
    for (Line& line : wrapped(sanitize_line(text, charset_), columns_, style)) lines_.push_back(std::move(line));
  }

  void say_time() {
    const Style style = growth_.time.standing == Standing::above    ? style::warning
                        : growth_.time.standing == Standing::within ? style::good
                                                                    : style::plain;
    add(summary(growth_), style);
    if (const auto each = growth_.time.fit.growth ? per_call(*growth_.time.fit.growth) : std::nullopt;
        growth_.of_calls && each) {
      add(fmt::format("That is {} a call.", big_o(*each)));
    }
    const bool known = growth_.time.fit.growth.has_value();
    if (known && growth_.time.standing == Standing::unknown && !growth_.time.target_reason.empty()) {
      add(growth_.time.target_reason, style::dim);
    }
  }

  void add_plot(const GrowthFinding& finding, PlotUnit unit) {
    auto plot = plot_lines(finding, unit, columns_, plot_rows, charset_);
    if (plot.empty()) return;
    lines_.emplace_back();
    for (Line& line : plot) lines_.push_back(std::move(line));
    const bool ascii = charset_ == Charset::ascii;
    std::string legend = fmt::format("{} measured", ascii ? "o" : "\xe2\x97\x8f");
    if (finding.fit.curve) {
      legend += fmt::format("   {} {}{}", ascii ? "*" : "\xe2\xa0\xa4", big_o(finding.fit.curve->growth),
                            finding.fit.growth ? "" : "?");
    }
    if (finding.target_class)
      legend += fmt::format("   {} {} asked for", ascii ? "." : "\xe2\xa0\x84", big_o(*finding.target_class));
    for (Line& line : wrapped(Line(legend, style::dim), columns_)) lines_.push_back(std::move(line));
    lines_.emplace_back();
  }

  void say_memory() {
    const GrowthFit& fit = growth_.memory.fit;
    if (!fit.growth) {
      add(fmt::format("Memory: cannot tell: {}.", fit.reason), style::dim);
      return;
    }
    std::string text =
        fmt::format("Memory, the input with it: {} ({:.0f}% sure)", fit.text(), std::min(99.0, 100 * fit.confidence));
    if (growth_.memory.standing == Standing::above) text += fmt::format("; {} is asked for", growth_.memory.target);
    add(text + ".", growth_.memory.standing == Standing::above ? style::warning : style::plain);
  }

  void say_circumstances() {
    if (growth_.scale.empty()) return;
    add(fmt::format("n is {}; other sizes grow with it.", growth_.scale), style::dim);
    if (growth_.inputs.size() > 1) {
      std::string tried;
      for (const std::string& name : growth_.inputs) tried += (tried.empty() ? "" : ", ") + name;
      add(fmt::format("Inputs tried: {}.", tried), style::dim);
    }
    if (growth_.attested) add("Times are by the program's own clock around the call.", style::dim);
  }

  const Growth& growth_;
  int columns_;
  Charset charset_;
  std::vector<Line> lines_;
};

}  // namespace

std::vector<Line> growth_lines(const Growth& growth, GrowthDetail detail, int columns, Charset charset) {
  GrowthText text(growth, columns, charset);
  return detail == GrowthDetail::full ? text.full() : text.finding();
}

}  // namespace rehearse
