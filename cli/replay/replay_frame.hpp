#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "rehearse/review/line_diff.hpp"
#include "rehearse/review/playback.hpp"
#include "rehearse/terminal/key.hpp"
#include "rehearse/terminal/painter.hpp"
#include "rehearse/terminal/text.hpp"

namespace rehearse {

// Where a viewer of a playback stands. Pure: keys move it, draw() shows it.
struct ReplayView {
  std::size_t index = 0;
  bool diff = false;  // instead of the source: the way from it to the next
  int scroll = 0;
};

enum class ReplayStep { stayed, moved, left };

// n/right/space next, p/left previous, r/R next and previous run, s/S submission, f/F something that did not pass, c/C change
// of the source, g/G first and last, d diff, up/down/page scroll, q or Escape.
ReplayStep step(ReplayView& view, const Playback& play, const Key& key, int page);

// The texts that a moment needs.
struct ReplayTexts {
  std::string source;
  std::vector<DiffHunk> to_next;
};

[[nodiscard]] Frame draw_replay(const Playback& play, const ReplayView& view, const ReplayTexts& texts, Size size,
                                Charset charset);

// A moment without a screen: what happened, how the source was tried, the source, and the way to the next.
[[nodiscard]] std::vector<Line> moment_lines(const Playback& play, const Moment& moment, const ReplayTexts& texts, int columns,
                                             Charset charset);
// All moments, one a line.
[[nodiscard]] std::vector<Line> playback_lines(const Playback& play, int columns, Charset charset);

}  // namespace rehearse
