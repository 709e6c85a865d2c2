#include "interviewer/draw_sheet.hpp"

#include <algorithm>
#include <iterator>
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
    const auto candidate = candidate_lines(sheet_.view, now_, size_.columns - 2, charset_);
    if (size_.rows >= 7) add(Line(" ").add(candidate.front()));
    add(Line(" ").add(candidate.back()));  // the clock comes first
    add(tabs());
    const auto words = small ? std::vector<Line>()
                             : last_words(sheet_.view.session.task(), size_.columns - 2, size_.rows >= 24 ? 6 : 2, charset_);
    const bool has_message = size_.rows >= 7 || screen_.prompt || screen_.message;  // else the page has its row
    const int footer = (has_message ? 2 : 1) + (words.empty() ? 0 : static_cast<int>(words.size()) + 1);
    body(size_.rows - row() - footer);
    if (!words.empty()) add(rule(size_.columns, charset_, Line(" Said ", style::dim)));
    for (const Line& line : words) add(Line(" ").add(line));
    if (has_message) message();
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
    if (screen_.keys)
      return rule(size_.columns, charset_, bar.add("[", style::dim).add("Keys", style::bold).add("]", style::dim));
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
    const auto lines = screen_.keys ? key_lines() : sheet_lines(sheet_, screen_.pane, size_.columns - 2, charset_);
    const int total = static_cast<int>(lines.size());
    const bool own_row = rows >= 3;  // for the sign that there is more; else it stands behind the last line
    drawing_.page = own_row ? rows - 1 : rows;
    drawing_.max_scroll = total <= rows ? 0 : total - rows + (own_row ? 1 : 0);
    const int first = std::clamp(screen_.scroll, 0, drawing_.max_scroll);
    const bool more = first + rows < total;
    for (int i = 0; i < rows; ++i) {
      const bool at_sign = more && i == rows - 1;
      Line line(" ");
      if (first + i < total) line.add(lines[static_cast<std::size_t>(first + i)]);
      if (!at_sign) {
        add(line);
      } else if (own_row) {
        add(Line(fmt::format(" {} more: Space", g_.down), style::dim));
      } else {
        add(truncated(line, size_.columns - 2, g_.ellipsis).add(" ").add(g_.down, style::dim));
      }
    }
  }

  void message() {
    if (screen_.prompt) {
      const PromptLine prompt = prompt_line(*screen_.prompt, size_.columns, charset_);
      drawing_.frame.cursor = Cursor{row(), prompt.cursor};
      return add(prompt.line);
    }
    Line line(" ");
    if (screen_.message) {
      const bool bad = screen_.message->kind == Message::Kind::error;
      line.add(sanitize_line(screen_.message->text, charset_), bad ? style::bad : style::plain);
    }
    add(line);
  }

  struct KeyHelp {
    const char* key;
    const char* word;
    const char* text;
  };
  static constexpr KeyHelp all_keys[] = {{"Tab", "page", "the next page of the sheet"},
                                         {"a", "answer", "answer a question by its number"},
                                         {"h", "hint", "give the hint of a level"},
                                         {"u", "follow-up", "ask a follow-up question, by its number or your own"},
                                         {"s", "say", "say something to the candidate"},
                                         {"n", "note", "a note that the candidate never sees in the session"},
                                         {"g", "score", "score the four parts of the rubric"},
                                         {"?", "keys", "this list, and back"},
                                         {"q", "leave", "leave; the session goes on"}};

  [[nodiscard]] std::vector<Line> key_lines() const {
    std::vector<Line> lines;
    for (const KeyHelp& help : all_keys) {
      Line line(help.key, style::accent);
      while (line.width() < 5) line.add(" ");
      for (Line& part : wrapped(line.add(help.text), size_.columns - 2, 5)) lines.push_back(std::move(part));
    }
    return lines;
  }

  // As many as fit; how to see all and how to leave always do.
  [[nodiscard]] Line keys() const {
    const auto entry = [](const KeyHelp& help) {
      return Line(" ").add(help.key, style::accent).add(" ").add(help.word, style::dim).add(" ");
    };
    constexpr std::size_t optional = std::size(all_keys) - 2;
    const Line last = entry(all_keys[optional]).add(entry(all_keys[optional + 1]));
    Line bar;
    for (std::size_t i = 0; i < optional; ++i) {
      const Line next = entry(all_keys[i]);
      if (bar.width() + next.width() + last.width() > size_.columns) break;
      bar.add(next);
    }
    return bar.add(last);
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
