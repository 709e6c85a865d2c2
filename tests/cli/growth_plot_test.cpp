#include "views/growth_plot.hpp"

#include <algorithm>
#include <cmath>

#include "support/catch.hpp"
#include "views/growth_text.hpp"

using namespace rehearse;

namespace {

GrowthFinding quadratic() {
  GrowthFinding finding;
  for (double n = 50; n <= 12'800; n *= 2) finding.points.push_back({n, {{400 + 0.5 * n * n}}});
  finding.fit = fit_growth(finding.points);
  finding.target = "O(n)";
  finding.target_class = GrowthClass::linear;
  finding.standing = Standing::above;
  return finding;
}

std::string text_of(const std::vector<Line>& lines) {
  std::string text;
  for (const Line& line : lines) text += line.plain() + "\n";
  return text;
}

bool is_ascii(const std::string& text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace

TEST_CASE("a plot is as wide and as high as it may be, at 80 and at 20 columns", "[growth]") {
  for (const Charset charset : {Charset::ascii, Charset::utf8}) {
    for (const int columns : {80, 40, 20}) {
      const auto lines = plot_lines(quadratic(), PlotUnit::nanoseconds, columns, 12, charset);
      INFO(text_of(lines));
      REQUIRE(lines.size() == 12);
      for (const Line& line : lines) CHECK(line.width() <= columns);
      CHECK(lines[3].width() == columns);
      CHECK(is_ascii(text_of(lines)) == (charset == Charset::ascii));
    }
  }
}

TEST_CASE("a plot names the ends of its axes with their units", "[growth]") {
  const auto lines = plot_lines(quadratic(), PlotUnit::nanoseconds, 60, 12, Charset::ascii);
  CHECK(lines.front().plain().find("81.9 ms") != std::string::npos);
  CHECK(lines[9].plain().find("1.65 us") != std::string::npos);
  CHECK(lines.back().plain().find("50") != std::string::npos);
  CHECK(lines.back().plain().find("12.8k") != std::string::npos);
  CHECK(lines.back().plain().find(" n ") != std::string::npos);
}

TEST_CASE("readings rise to the right, and the target's curve stays below a worse one", "[growth]") {
  const auto lines = plot_lines(quadratic(), PlotUnit::nanoseconds, 60, 12, Charset::ascii);
  CHECK(lines.front().plain().back() == 'o');
  CHECK(lines[9].plain().find('|') + 1 == lines[9].plain().find('o'));
  const std::string last_column_of_target = lines[4].plain() + lines[5].plain() + lines[6].plain();
  CHECK(last_column_of_target.find('.') != std::string::npos);
  std::size_t points = 0;
  for (const Line& line : lines) points += static_cast<std::size_t>(std::ranges::count(line.plain(), 'o'));
  CHECK(points == 9);
}

TEST_CASE("where there is no room or nothing to draw, nothing is drawn", "[growth]") {
  CHECK(plot_lines(quadratic(), PlotUnit::nanoseconds, 10, 12, Charset::utf8).empty());
  CHECK(plot_lines(quadratic(), PlotUnit::nanoseconds, 80, 3, Charset::utf8).empty());
  CHECK(plot_lines({}, PlotUnit::nanoseconds, 80, 12, Charset::utf8).empty());
}

TEST_CASE("figures have three digits and a unit", "[growth]") {
  CHECK(plot_figure(812, PlotUnit::nanoseconds, Charset::utf8) == "812 ns");
  CHECK(plot_figure(1234, PlotUnit::nanoseconds, Charset::ascii) == "1.23 us");
  CHECK(plot_figure(999'900, PlotUnit::nanoseconds, Charset::ascii) == "1 ms");
  CHECK(plot_figure(2.5e9, PlotUnit::nanoseconds, Charset::ascii) == "2.5 s");
  CHECK(plot_figure(31, PlotUnit::calls, Charset::ascii) == "31");
  CHECK(plot_figure(3 << 20, PlotUnit::bytes, Charset::ascii) == "3 MB");
}

TEST_CASE("a finding above the target is told with both, and fits into any width", "[growth]") {
  Growth growth;
  growth.scale = "nums.length";
  growth.input = "sorted";
  growth.inputs = {"random", "sorted"};
  growth.attested = true;
  growth.time = quadratic();
  growth.memory.fit.reason = "too little";
  const std::string finding = text_of(growth_lines(growth, GrowthDetail::finding, 200, Charset::ascii));
  CHECK(finding.find("on input \"sorted\"") != std::string::npos);
  CHECK(finding.find("slower in kind than O(n)") != std::string::npos);
  for (const int columns : {100, 20}) {
    for (const Line& line : growth_lines(growth, GrowthDetail::full, columns, Charset::utf8)) CHECK(line.width() <= columns);
  }
  const std::string full = text_of(growth_lines(growth, GrowthDetail::full, 100, Charset::ascii));
  CHECK(full.find("n is nums.length") != std::string::npos);
  CHECK(full.find("Inputs tried: random, sorted.") != std::string::npos);
  CHECK(full.find("the program's own clock") != std::string::npos);
  CHECK(full.find("Memory: cannot tell: too little.") != std::string::npos);
}
