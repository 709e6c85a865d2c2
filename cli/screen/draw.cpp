#include "screen/draw.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include <fmt/format.h>

#include "rehearse/terminal/look.hpp"
#include "screen/clock_face.hpp"
#include "screen/duration.hpp"
#include "screen/panels.hpp"

namespace rehearse {
namespace {

constexpr int side_columns = 44;

// Draws one frame from the top; every layout is a sequence of its parts.
class Artist {
 public:
  Artist(const ScreenModel& model, Size size, Charset charset)
      : model_(model), size_(size), charset_(charset), g_(glyphs(charset)) {}

  Drawing draw() {
    const bool tiny = size_.columns < 40 || size_.rows < 10;
    const bool standard = size_.columns >= 80 && size_.rows >= 24;
    if (tiny) {
      draw_tiny();
    } else if (standard) {
      draw_standard(size_.columns >= 110 && size_.rows >= 30);
    } else {
      draw_small();
    }
    return std::move(drawing_);
  }

 private:
  void add(const Line& line) {
    if (row() < size_.rows) drawing_.frame.lines.push_back(truncated(line, size_.columns, g_.ellipsis));
  }
  [[nodiscard]] int row() const { return static_cast<int>(drawing_.frame.lines.size()); }

  void draw_standard(bool wide) {
    header();
    if (!wide) phase_row();
    add(tab_bar(model_, size_.columns, charset_));
    const int footer = 2 + static_cast<int>(message_lines(3).size());  // rule, message, keys
    int rows = size_.rows - row() - footer;
    if (wide) {
      wide_body(rows);
    } else {
      const bool summary = model_.pane != Pane::tests && (model_.report || model_.activity);
      const auto tests = summary ? tests_summary(model_, size_.columns - 2, 6, charset_) : std::vector<Line>();
      if (summary) rows -= static_cast<int>(tests.size()) + 1;
      body(rows);
      if (summary) add(rule(size_.columns, charset_, Line(" Tests ", style::dim)));
      for (const Line& line : tests) add(Line(" ").add(line));
    }
    add(rule(size_.columns, charset_));
    message_rows(3);
    add(key_bar(model_, size_.columns, charset_));
  }

  void draw_small() {
    Line first = clock_line().add("  ").add(sanitize_line(model_.title, charset_), style::bold);
    add(first);
    add(Line(" ").add(current_phase(std::min(20, size_.columns - 34))));
    add(tab_bar(model_, size_.columns, charset_));
    body(size_.rows - row() - 1 - static_cast<int>(message_lines(2).size()));
    message_rows(2);
    add(key_bar(model_, size_.columns, charset_));
  }

  // The clock, what is due, and a way to type: nothing else has room.
  void draw_tiny() {
    Line first = clock_line();
    if (!model_.phases.empty()) first.add(" ").add(phase().name, style::accent);
    add(first);
    const int rows = size_.rows - 2;
    if (model_.prompt || model_.confirmation || model_.message) {
      if (model_.prompt) {
        if (rows < 0) drawing_.frame.lines.pop_back();  // on a single row, what is typed comes first
        prompt_row();
      } else {
        for (const Line& line : message_lines(static_cast<std::size_t>(std::max(rows, 1)), size_.columns)) add(line);
      }
      while (row() < size_.rows - 1) add(Line());
    } else {
      const auto lines = pane_lines(model_, model_.pane, size_.columns, charset_);
      scrolled(lines, std::max(rows, 0), [&](const Line& line) { add(line); });
    }
    add(key_bar(model_, size_.columns, charset_));
  }

  void header() {
    const auto face = clock_face(clock(), clock_style(), charset_);
    const int face_width = face.front().width();
    const int room = size_.columns - face_width - 4;
    const std::array<Line, 3> left{Line(sanitize_line(model_.title, charset_), style::bold), facts(),
                                   model_.phases.empty() ? Line() : current_phase(std::clamp(room - 36, 6, 30))};
    for (std::size_t i = 0; i < left.size(); ++i) {
      Line line(" ");
      line.add(truncated(left[i], room, g_.ellipsis)).pad_to(size_.columns - face_width - 1);
      add(line.add(face[i]));
    }
  }

  // "32:10 left - phone - C++ - task 1 of 2 - medium - math": the time also as text, for those who cannot see the figures.
  [[nodiscard]] Line facts() const {
    Line line;
    const auto fact = [&](const std::string& text, Style style) {
      if (text.empty()) return;
      if (!line.empty()) line.add(fmt::format(" {} ", g_.dot), style::dim);
      line.add(sanitize_line(text, charset_), style);
    };
    if (model_.time_left) fact(countdown_text(*model_.time_left) + " left", clock_style());
    fact(model_.profile + (model_.strict ? " (strict)" : ""), style::accent);
    fact(model_.language, style::plain);
    if (model_.task_count > 1) fact(fmt::format("task {} of {}", model_.task + 1, model_.task_count), style::plain);
    if (model_.paused) fact("paused", style::warning);
    if (model_.recording) fact("recording", style::warning);
    fact(model_.difficulty, style::plain);
    fact(fmt::format("{}", fmt::join(model_.topics, ", ")), style::dim);
    return line;
  }

  [[nodiscard]] const PhaseClock& phase() const { return model_.phases[static_cast<std::size_t>(model_.phase)]; }

  [[nodiscard]] Line current_phase(int bar) const {
    if (model_.phases.empty()) return Line("no clock: take the time you need", style::dim);
    const PhaseClock& now = phase();
    Line line(now.name, style::accent);
    line.add("  ").add(progress_bar(now.spent, now.budget, std::max(bar, 4), charset_)).add("  ");
    return line.add(timer_text(now.spent), over(now)).add(fmt::format(" of {}", timer_text(now.budget)), style::dim);
  }

  [[nodiscard]] static Style over(const PhaseClock& phase) {
    if (phase.spent * 2 > phase.budget * 3) return style::bad;
    return phase.spent > phase.budget ? style::warning : style::plain;
  }

  // All phases in a row: what the past ones took, the present one, what the coming ones may take.
  void phase_row() {
    if (model_.phases.empty()) return add(Line());
    Line line;
    for (std::size_t i = 0; i < model_.phases.size(); ++i) {
      const PhaseClock& each = model_.phases[i];
      line.add(i == 0 ? " " : "  ");
      if (static_cast<int>(i) == model_.phase) {
        line.add(fmt::format("{} {}", g_.pointer, each.name), style::heading);
      } else if (each.spent >= Millis(1000)) {
        line.add(each.name).add(" " + timer_text(each.spent), over(each));
      } else {
        line.add(fmt::format("{} {}", each.name, timer_text(each.budget)), style::dim);
      }
    }
    add(line);
  }

  void body(int rows) {
    const auto lines = pane_lines(model_, model_.pane, size_.columns - 2, charset_);
    scrolled(lines, rows, [&](const Line& line) { add(Line(" ").add(line)); });
  }

  // The pane on the left; clocks, tests and talk on the right.
  void wide_body(int rows) {
    const int left = size_.columns - side_columns - 3;
    std::vector<Line> side;
    const auto section = [&](std::string_view name, std::vector<Line> lines) {
      if (!side.empty()) side.emplace_back();
      side.emplace_back(name, style::heading);
      std::move(lines.begin(), lines.end(), std::back_inserter(side));
    };
    if (!model_.phases.empty()) section("Phases", phase_list());
    section("Tests", tests_summary(model_, side_columns, 8, charset_));
    section("Talk", talk_tail(model_, side_columns, rows - static_cast<int>(side.size()) - 2, charset_));

    std::size_t next = 0;
    const auto lines = pane_lines(model_, model_.pane, left - 1, charset_);
    scrolled(lines, rows, [&](const Line& line) {
      Line whole(" ");
      whole.add(line).pad_to(left).add(fmt::format("{} ", g_.vertical), style::dim);
      if (next < side.size()) whole.add(side[next++]);
      add(whole);
    });
  }

  [[nodiscard]] std::vector<Line> phase_list() const {
    std::vector<Line> lines;
    for (std::size_t i = 0; i < model_.phases.size(); ++i) {
      const PhaseClock& each = model_.phases[i];
      const bool current = static_cast<int>(i) == model_.phase;
      Line line(current ? g_.pointer : " ", style::accent);
      line.add(" ").add(each.name, current ? style::heading : style::plain).pad_to(13);
      line.add(fmt::format("{:>6}", timer_text(each.spent)), over(each));
      line.add(fmt::format(" of {:>5}  ", timer_text(each.budget)), style::dim);
      lines.push_back(line.add(progress_bar(each.spent, each.budget, side_columns - line.width(), charset_)));
    }
    return lines;
  }

  // Exactly `rows` lines of the content from the model's scroll on; a mark in place of the last one if there is more.
  template <class Put>
  void scrolled(const std::vector<Line>& lines, int rows, Put put) {
    if (rows <= 0) return;
    const int total = static_cast<int>(lines.size());
    drawing_.page = std::max(rows - 1, 1);
    drawing_.max_scroll = total <= rows ? 0 : total - rows + 1;
    const int first = std::clamp(model_.scroll, 0, drawing_.max_scroll);
    const bool more = first + rows < total;
    for (int i = 0; i < rows; ++i) {
      const int index = first + i;
      if (more && i == rows - 1) {
        const std::string_view move = size_.columns < 40 ? "Space" : "more: Space";
        put(Line(fmt::format("{} {}", g_.down, move), style::dim));
      } else {
        put(index < total ? lines[static_cast<std::size_t>(index)] : Line());
      }
    }
  }

  [[nodiscard]] std::string clock() const {
    return model_.time_left ? countdown_text(*model_.time_left) : timer_text(model_.elapsed);
  }

  [[nodiscard]] Style clock_style() const {
    if (model_.paused || !model_.time_left) return style::dim;
    if (*model_.time_left * 10 <= model_.budget) return {.colour = Colour::red, .bold = true};
    if (*model_.time_left * 4 <= model_.budget) return {.colour = Colour::yellow, .bold = true};
    return {.colour = Colour::green, .bold = true};
  }

  [[nodiscard]] Line clock_line() const {
    Line line(" ");
    line.add(clock(), clock_style());
    if (model_.paused) line.add(" paused", style::warning);
    return line;
  }

  // At least one, so that the screen does not jump with every word.
  [[nodiscard]] std::vector<Line> message_lines(std::size_t most) const { return message_lines(most, size_.columns - 2); }
  [[nodiscard]] std::vector<Line> message_lines(std::size_t most, int columns) const {
    if (model_.prompt) return {Line()};
    auto lines = wrapped(message_line(), columns);
    if (lines.size() > most) {
      lines.resize(most);
      lines.back() = truncated(lines.back(), columns - 1, "").add(g_.ellipsis, style::dim);
    }
    return lines;
  }

  void message_rows(std::size_t most) {
    if (model_.prompt) return prompt_row();
    for (const Line& line : message_lines(most)) add(Line(" ").add(line));
  }

  [[nodiscard]] Line message_line() const {
    if (model_.confirmation) return Line(*model_.confirmation, {.colour = Colour::yellow, .bold = true});
    if (!model_.message) return Line();
    Style style;
    switch (model_.message->kind) {
      case Message::Kind::info: break;
      case Message::Kind::good: style = style::good; break;
      case Message::Kind::warning: style = style::warning; break;
      case Message::Kind::error: style = style::bad; break;
    }
    return Line(sanitize_line(model_.message->text, charset_), style);
  }

  void prompt_row() {
    const PromptLine prompt = prompt_line(*model_.prompt, size_.columns, charset_);
    drawing_.frame.cursor = Cursor{row(), prompt.cursor};
    add(prompt.line);
  }

  const ScreenModel& model_;
  Size size_;
  Charset charset_;
  const Glyphs& g_;
  Drawing drawing_;
};

}  // namespace

Drawing draw(const ScreenModel& model, Size size, Charset charset) { return Artist(model, size, charset).draw(); }

}  // namespace rehearse
