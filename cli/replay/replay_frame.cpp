#include "replay/replay_frame.hpp"

#include <algorithm>
#include <functional>
#include <iterator>

#include <fmt/format.h>

#include "rehearse/terminal/look.hpp"
#include "screen/duration.hpp"
#include "screen/panels.hpp"
#include "views/diff_text.hpp"

namespace rehearse {
namespace {

using Wanted = std::function<bool(const Moment&)>;

bool is_run(const Moment& m) { return m.kind == MomentKind::ran; }
bool is_submission(const Moment& m) { return m.kind == MomentKind::submitted; }
bool is_failure(const Moment& m) { return m.trial == Tried::failed; }
bool is_change(const Moment& m) { return m.kind == MomentKind::saved; }

// The nearest such moment in that direction; where there is none, it stays.
bool jump(ReplayView& view, const Playback& play, int direction, const Wanted& wanted) {
  for (auto i = static_cast<std::ptrdiff_t>(view.index) + direction; i >= 0 && i < std::ssize(play.moments); i += direction) {
    if (!wanted(play.moments[static_cast<std::size_t>(i)])) continue;
    view.index = static_cast<std::size_t>(i);
    view.scroll = 0;
    return true;
  }
  return false;
}

const Wanted anything = [](const Moment&) { return true; };

bool on_letter(ReplayView& view, const Playback& play, char32_t letter) {
  switch (letter) {
    case 'n':
    case ' ': return jump(view, play, 1, anything);
    case 'p': return jump(view, play, -1, anything);
    case 'r': return jump(view, play, 1, is_run);
    case 'R': return jump(view, play, -1, is_run);
    case 's': return jump(view, play, 1, is_submission);
    case 'S': return jump(view, play, -1, is_submission);
    case 'f': return jump(view, play, 1, is_failure);
    case 'F': return jump(view, play, -1, is_failure);
    case 'c': return jump(view, play, 1, is_change);
    case 'C': return jump(view, play, -1, is_change);
    case 'g': view = {0, view.diff, 0}; return true;
    case 'G': view = {play.moments.size() - 1, view.diff, 0}; return true;
    case 'd': view = {view.index, !view.diff, 0}; return true;
    default: return false;
  }
}

Style look_of(const Moment& moment) {
  if (moment.trial == Tried::passed) return style::good;
  if (moment.trial == Tried::failed) return style::bad;
  return moment.kind == MomentKind::helped ? style::warning : style::plain;
}

Line moment_line(const Moment& moment, Charset charset) {
  const auto& marks = glyphs(charset);
  const std::string_view mark = moment.trial == Tried::passed   ? marks.tick
                                : moment.trial == Tried::failed ? marks.cross
                                                                : marks.dot;
  Line line(fmt::format("{:>7} ", timer_text(moment.at)), style::dim);
  return line.add(fmt::format("{} ", mark), look_of(moment)).add(sanitize_line(moment.text, charset), look_of(moment));
}

// How the source of this moment was tried, the moment itself left out.
std::vector<Line> trial_lines(const Playback& play, const Moment& moment, Charset charset) {
  std::vector<Line> lines;
  for (const Moment* tried : play.trials_of(moment)) {
    if (tried->index != moment.index) lines.push_back(Line("  ").add(moment_line(*tried, charset)));
  }
  return lines;
}

std::vector<Line> body(const Playback& play, const Moment& moment, const ReplayView& view, const ReplayTexts& texts,
                       Charset charset) {
  if (moment.source.empty()) return {Line("  Nothing was saved yet.", style::dim)};
  if (!view.diff) return source_text(texts.source, charset);
  if (play.next_source(moment).empty()) return {Line("  This is the last source: nothing follows.", style::dim)};
  return diff_text(texts.to_next, charset);
}

Line progress_line(const Playback& play, const Moment& moment, int columns, Charset charset) {
  Line line(
      fmt::format(" {}/{}  {} of {}  ", moment.index + 1, play.moments.size(), timer_text(moment.at), timer_text(play.end)),
      style::bold);
  return line.add(
      progress_bar(moment.at, std::max(play.end, Millis{1}), std::clamp(columns - line.width() - 1, 4, 60), charset));
}

Line keys_line(bool diff, int columns, Charset charset) {
  Line line;
  for (const auto& [key, what] : {std::pair<std::string_view, std::string_view>{"q", "leave"},
                                  {"n/p", "next, previous"},
                                  {"d", diff ? "source" : "diff"},
                                  {"r", "run"},
                                  {"s", "submission"},
                                  {"f", "not passed"},
                                  {"c", "change"},
                                  {"g/G", "ends"}}) {
    Line part(fmt::format(" {} ", key), style::accent);
    part.add(what, style::dim).add(" ");
    if (line.width() + part.width() <= columns) line.add(part);
  }
  return truncated(line, columns, glyphs(charset).ellipsis);
}

}  // namespace

ReplayStep step(ReplayView& view, const Playback& play, const Key& key, int page) {
  if (key.pasted || play.moments.empty()) return key.character == 'q' ? ReplayStep::left : ReplayStep::stayed;
  const auto scroll = [&](int by) {
    view.scroll = std::max(view.scroll + by, 0);
    return ReplayStep::moved;
  };
  const auto moved = [](bool did) { return did ? ReplayStep::moved : ReplayStep::stayed; };
  switch (key.kind) {
    case KeyKind::character: return key.character == 'q' ? ReplayStep::left : moved(on_letter(view, play, key.character));
    case KeyKind::escape: return ReplayStep::left;
    case KeyKind::control: return key.character == 'c' ? ReplayStep::left : ReplayStep::stayed;
    case KeyKind::enter:
    case KeyKind::right: return moved(jump(view, play, 1, anything));
    case KeyKind::left: return moved(jump(view, play, -1, anything));
    case KeyKind::home: return moved(on_letter(view, play, 'g'));
    case KeyKind::end: return moved(on_letter(view, play, 'G'));
    case KeyKind::up: return scroll(-1);
    case KeyKind::down: return scroll(1);
    case KeyKind::page_up: return scroll(-page);
    case KeyKind::page_down: return scroll(page);
    case KeyKind::tab:
    case KeyKind::back_tab:
    case KeyKind::backspace:
    case KeyKind::erase:
    case KeyKind::other: return ReplayStep::stayed;
  }
  return ReplayStep::stayed;
}

Frame draw_replay(const Playback& play, const ReplayView& view, const ReplayTexts& texts, Size size, Charset charset) {
  Frame frame;
  const auto& marks = glyphs(charset);
  const auto put = [&](const Line& line) {
    if (static_cast<int>(frame.lines.size()) < size.rows) frame.lines.push_back(truncated(line, size.columns, marks.ellipsis));
  };
  const Moment& moment = play.moments[view.index];
  put(progress_line(play, moment, size.columns, charset));
  for (const Line& line : wrapped(moment_line(moment, charset), size.columns, 10)) {
    if (static_cast<int>(frame.lines.size()) < 4) put(line);
  }
  auto tried = trial_lines(play, moment, charset);
  const auto room = static_cast<std::size_t>(std::max(size.rows / 4, 1));
  if (tried.size() > room) tried.erase(tried.begin(), tried.end() - static_cast<std::ptrdiff_t>(room));
  if (!tried.empty()) put(Line("  tried as it stood:", style::dim));
  for (const Line& line : tried) put(line);
  put(rule(size.columns, charset, Line(view.diff ? " to the next source " : " source ", style::heading)));
  const auto lines = body(play, moment, view, texts, charset);
  const int rows = std::max(size.rows - static_cast<int>(frame.lines.size()) - 1, 0);
  const int first = std::clamp(view.scroll, 0, std::max(static_cast<int>(lines.size()) - rows, 0));
  for (int i = 0; i < rows; ++i) {
    put(first + i < static_cast<int>(lines.size()) ? lines[static_cast<std::size_t>(first + i)] : Line());
  }
  put(keys_line(view.diff, size.columns, charset));
  return frame;
}

std::vector<Line> moment_lines(const Playback& play, const Moment& moment, const ReplayTexts& texts, int columns,
                               Charset charset) {
  auto lines = wrapped(moment_line(moment, charset), columns, 10);
  const auto append = [&](std::string_view title, std::vector<Line> more) {
    if (more.empty()) return;
    lines.emplace_back();
    lines.emplace_back(title, style::heading);
    std::move(more.begin(), more.end(), std::back_inserter(lines));
  };
  append("Tried as it stood", trial_lines(play, moment, charset));
  append("The source", source_text(texts.source, charset));
  append("To the next source", diff_text(texts.to_next, charset));
  if (moment.source.empty()) lines.emplace_back("  Nothing was saved yet.", style::dim);
  return lines;
}

std::vector<Line> playback_lines(const Playback& play, int columns, Charset charset) {
  std::vector<Line> lines;
  for (const Moment& moment : play.moments) {
    for (Line& line : wrapped(moment_line(moment, charset), columns, 10)) lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace rehearse
