#include "screen/breathing_frame.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <fmt/format.h>

#include "rehearse/terminal/look.hpp"
#include "screen/duration.hpp"

namespace rehearse {
namespace {

constexpr int widest_bar = 40;

// Slow at its ends, as a breath is.
double eased(double share) { return (1 - std::cos(share * std::numbers::pi)) / 2; }

double share_of(Millis part, Millis whole) { return static_cast<double>(part.count()) / static_cast<double>(whole.count()); }

int seconds_up(Millis time) { return static_cast<int>((time.count() + 999) / 1000); }

Line centred(const Line& line, int columns) {
  Line out(std::string(static_cast<std::size_t>(std::max((columns - line.width()) / 2, 0)), ' '));
  return out.add(line);
}

}  // namespace

Breath breath_at(Millis elapsed) {
  const Millis now = elapsed % one_breath;
  if (now < breath_in) return {"Breathe in", eased(share_of(now, breath_in)), seconds_up(breath_in - now)};
  if (now < breath_in + breath_hold) return {"Hold", 1, seconds_up(breath_in + breath_hold - now)};
  return {"Breathe out", 1 - eased(share_of(now - breath_in - breath_hold, breath_out)), seconds_up(one_breath - now)};
}

Frame breathing_frame(Millis elapsed, Millis length, Size size, Charset charset) {
  const Breath breath = breath_at(elapsed);
  const Glyphs& g = glyphs(charset);
  const int half = std::max(std::min(widest_bar, size.columns - 2) / 2, 1);
  const int full = static_cast<int>(std::lround(breath.fill * half));
  Line bar;
  for (int i = 0; i < 2 * half; ++i) {
    const bool in = i >= half - full && i < half + full;
    bar.add(in ? g.full : g.empty, in ? style::accent : style::dim);
  }
  Frame frame;
  const bool roomy = size.rows >= 9;
  const int above = std::max((size.rows - (roomy ? 7 : 3)) / 2, 0);
  frame.lines.resize(static_cast<std::size_t>(above));
  const auto add = [&](const Line& line) {
    if (static_cast<int>(frame.lines.size()) < size.rows) {
      frame.lines.push_back(truncated(centred(line, size.columns), size.columns, g.ellipsis));
    }
  };
  add(Line(fmt::format("{} {}", breath.word, breath.seconds_left), style::bold));
  if (roomy) add(Line());
  add(bar);
  if (roomy) add(Line());
  add(Line(timer_text(std::max(length - elapsed, Millis{0})) + " left, q ends it", style::dim));
  if (roomy) {
    add(Line());
    add(Line("Shoulders down. Nothing has to be solved now.", style::dim));
  }
  return frame;
}

}  // namespace rehearse
