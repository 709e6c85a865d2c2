#include "interviewer/draw_sheet.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "rehearse/terminal/look.hpp"
#include "screen/panels.hpp"

namespace rehearse {
namespace {

class SheetArtist {
 public:
  SheetArtist(const InterviewerSheet& sheet, const SheetScreen& screen, const Instant& now, Size size, Charset charset)
      : sheet_(sheet), screen_(screen), now_(now), size_(size), charset_(charset), g_(glyphs(charset)) {}

  Drawing draw() {
    const bool small = size_.rows < 12;
    for (const Line& line : candidate_lines(sheet_.view, now_, size_.columns - 2, charset_)) {
      if (!small || row() == 0 || size_.rows >= 7) add(Line(" ").add(line));
    }
    add(tabs());
    const auto words = small ? std::vector<Line>()
                             : last_words(sheet_.view.session.task(), size_.columns - 2, size_.rows >= 24 ? 6 : 3, charset_);
    const int footer = 2 + (words.empty() ? 0 : static_cast<int>(words.size()) + 1);
    body(size_.rows - row() - footer);
    if (!words.empty()) add(rule(size_.columns, charset_, Line(" Said ", style::dim)));
    for (const Line& line : words) add(Line(" ").add(line));
    message();
    add(keys());
    return std::move(drawing_);
  }

 private:
  [[nodiscard]] int row() const { return static_cast<int>(drawing_.frame.lines.size()); }
  void add(const Line& line) {
    if (row() < size_.rows) drawing_.frame.lines.push_back(truncated(line, size_.columns, g_.ellipsis));
  }

  [[nodiscard]] Line tabs() const {
    Line bar;
    for (int i = 0; i < sheet_panes; ++i) {
      const auto pane = static_cast<SheetPane>(i);
      const bool open = pane == screen_.pane;
      if (size_.columns < 60 && !open) continue;
      bar.add(open ? "[" : " ", style::dim)
          .add(sheet_title(pane), open ? style::bold : style::dim)
          .add(open ? "]" : " ", style::dim);
    }
    return rule(size_.columns, charset_, bar);
  }

  void body(int rows) {
    if (rows <= 0) return;
    const auto lines = sheet_lines(sheet_, screen_.pane, size_.columns - 2, charset_);
    const int total = static_cast<int>(lines.size());
    drawing_.page = std::max(rows - 1, 1);
    drawing_.max_scroll = total <= rows ? 0 : total - rows + 1;
    const int first = std::clamp(screen_.scroll, 0, drawing_.max_scroll);
    const bool more = first + rows < total;
    for (int i = 0; i < rows; ++i) {
      if (more && i == rows - 1) {
        add(Line(fmt::format(" {} more: Space", g_.down), style::dim));
      } else {
        add(first + i < total ? Line(" ").add(lines[static_cast<std::size_t>(first + i)]) : Line());
      }
    }
  }

  void message() {
    if (screen_.prompt) {
      Line line(" ");
      line.add(screen_.prompt->label + ": ", style::heading);
      const int start = line.width();
      const auto window = screen_.prompt->editor.window(std::max(size_.columns - start - 1, 1));
      drawing_.frame.cursor = Cursor{row(), std::min(start + window.cursor, size_.columns - 1)};
      return add(line.add(sanitize_line(window.text, Charset::utf8)));
    }
    Line line(" ");
    if (screen_.message) {
      const bool bad = screen_.message->kind == Message::Kind::error;
      line.add(sanitize_line(screen_.message->text, charset_), bad ? style::bad : style::plain);
    }
    add(line);
  }

  [[nodiscard]] Line keys() const {
    Line bar;
    const std::pair<const char*, const char*> all[] = {{"Tab", "page"}, {"a", "answer"}, {"h", "hint"},  {"u", "follow-up"},
                                                       {"s", "say"},    {"n", "note"},   {"g", "score"}, {"q", "leave"}};
    for (const auto& [key, word] : all) {
      Line next(" ");
      next.add(key, style::accent).add(" ").add(word, style::dim).add(" ");
      if (bar.width() + next.width() > size_.columns) break;
      bar.add(next);
    }
    return bar;
  }

  const InterviewerSheet& sheet_;
  const SheetScreen& screen_;
  const Instant& now_;
  Size size_;
  Charset charset_;
  const Glyphs& g_;
  Drawing drawing_;
};

}  // namespace

Drawing draw_sheet(const InterviewerSheet& sheet, const SheetScreen& screen, const Instant& now, Size size, Charset charset) {
  return SheetArtist(sheet, screen, now, size, charset).draw();
}

}  // namespace rehearse
