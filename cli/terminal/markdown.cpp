#include "rehearse/terminal/markdown.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include <md4c.h>

#include "rehearse/terminal/look.hpp"
#include "rehearse/terminal/table.hpp"

namespace rehearse {
namespace {

// Named entities that statements use; others are shown as they are written.
std::string entity_text(std::string_view entity) {
  static constexpr std::pair<std::string_view, char32_t> names[] = {
      {"&lt;", U'<'},      {"&gt;", U'>'},      {"&amp;", U'&'},      {"&quot;", U'"'},   {"&apos;", U'\''},
      {"&nbsp;", 0xA0},    {"&le;", 0x2264},    {"&ge;", 0x2265},     {"&ne;", 0x2260},   {"&times;", 0xD7},
      {"&ndash;", 0x2013}, {"&mdash;", 0x2014}, {"&hellip;", 0x2026}, {"&rarr;", 0x2192}, {"&larr;", 0x2190}};
  std::string text;
  for (const auto& [name, code_point] : names) {
    if (name == entity) {
      append_code_point(text, code_point);
      return text;
    }
  }
  return std::string(entity);
}

class Renderer {
 public:
  Renderer(int columns, Charset charset) : columns_(std::max(columns, 4)), charset_(charset) {}

  std::vector<Line> render(std::string_view source) {
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_NOHTML | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) { return of(self).enter(type, detail); };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) { return of(self).leave(type); };
    parser.enter_span = [](MD_SPANTYPE type, void*, void* self) { return of(self).span(type, true); };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* self) { return of(self).span(type, false); };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
      return of(self).text(type, std::string_view(text, size));
    };
    if (md_parse(source.data(), static_cast<MD_SIZE>(source.size()), &parser, this) != 0) {
      return wrapped(sanitize(source, charset_), columns_);
    }
    while (!lines_.empty() && lines_.back().empty()) lines_.pop_back();
    return std::move(lines_);
  }

 private:
  struct List {
    bool ordered = false;
    unsigned number = 0;
    bool tight = true;
  };

  static Renderer& of(void* self) { return *static_cast<Renderer*>(self); }

  int enter(MD_BLOCKTYPE type, void* detail) {
    switch (type) {
      case MD_BLOCK_UL: open_list({false, 0, static_cast<MD_BLOCK_UL_DETAIL*>(detail)->is_tight != 0}); break;
      case MD_BLOCK_OL: {
        const auto* list = static_cast<MD_BLOCK_OL_DETAIL*>(detail);
        open_list({true, list->start, list->is_tight != 0});
        break;
      }
      case MD_BLOCK_LI: open_item(); break;
      case MD_BLOCK_QUOTE:
        separate();
        prefixes_.push_back(Line(std::string(glyphs(charset_).vertical) + " ", style::dim));
        break;
      case MD_BLOCK_H:
        separate();
        base_ = style::heading;
        break;
      case MD_BLOCK_CODE:
        flush_paragraph();
        separate();
        in_code_ = true;
        code_.clear();
        break;
      case MD_BLOCK_TABLE:
        separate();
        table_ = Table();
        break;
      case MD_BLOCK_TR: table_.rows.emplace_back(); break;
      case MD_BLOCK_TH:
      case MD_BLOCK_TD: open_cell(type == MD_BLOCK_TH, static_cast<MD_BLOCK_TD_DETAIL*>(detail)->align); break;
      case MD_BLOCK_P:
      case MD_BLOCK_HR: separate(); break;
      case MD_BLOCK_DOC:
      case MD_BLOCK_HTML:
      case MD_BLOCK_THEAD:
      case MD_BLOCK_TBODY: break;
    }
    return 0;
  }

  int leave(MD_BLOCKTYPE type) {
    switch (type) {
      case MD_BLOCK_UL:
      case MD_BLOCK_OL: lists_.pop_back(); break;
      case MD_BLOCK_LI: close_item(); break;
      case MD_BLOCK_QUOTE: prefixes_.pop_back(); break;
      case MD_BLOCK_H:
      case MD_BLOCK_P:
        flush_paragraph();
        base_ = {};
        break;
      case MD_BLOCK_CODE: close_code(); break;
      case MD_BLOCK_HR: rule(); break;
      case MD_BLOCK_TABLE: close_table(); break;
      case MD_BLOCK_TH:
      case MD_BLOCK_TD:
        table_.rows.back().push_back(std::exchange(paragraph_, {}));
        base_ = {};
        break;
      case MD_BLOCK_DOC:
      case MD_BLOCK_HTML:
      case MD_BLOCK_THEAD:
      case MD_BLOCK_TBODY:
      case MD_BLOCK_TR: break;
    }
    return 0;
  }

  int span(MD_SPANTYPE type, bool entered) {
    switch (type) {
      case MD_SPAN_EM: italic_ += entered ? 1 : -1; break;
      case MD_SPAN_STRONG: bold_ += entered ? 1 : -1; break;
      case MD_SPAN_CODE: mono_ += entered ? 1 : -1; break;
      case MD_SPAN_A: link_ += entered ? 1 : -1; break;
      case MD_SPAN_DEL: struck_ += entered ? 1 : -1; break;
      case MD_SPAN_IMG:
      case MD_SPAN_LATEXMATH:
      case MD_SPAN_LATEXMATH_DISPLAY:
      case MD_SPAN_WIKILINK:
      case MD_SPAN_U: break;
    }
    return 0;
  }

  int text(MD_TEXTTYPE type, std::string_view text) {
    if (in_code_) {
      code_ += text;
    } else if (type == MD_TEXT_BR) {
      flush_paragraph();
    } else if (type == MD_TEXT_SOFTBR) {
      paragraph_.add(" ", style());
    } else if (type == MD_TEXT_ENTITY) {
      paragraph_.add(sanitize_line(entity_text(text), charset_), style());
    } else if (type != MD_TEXT_NULLCHAR) {
      paragraph_.add(sanitize_line(text, charset_), style());
    }
    return 0;
  }

  [[nodiscard]] Style style() const {
    Style result = base_;
    if (bold_ > 0) result.bold = true;
    if (italic_ > 0) result.italic = true;
    if (link_ > 0) result.underline = true;
    if (struck_ > 0) result.dim = true;
    if (mono_ > 0) result.colour = Colour::yellow;
    return result;
  }

  // What stands before a line of the open quotes and list items. An item's mark is spent by its first line.
  [[nodiscard]] Line prefix() {
    Line line;
    for (Line& part : prefixes_) {
      line.add(part);
      if (!part.plain().starts_with(glyphs(charset_).vertical))
        part = Line(std::string(static_cast<std::size_t>(part.width()), ' '));
    }
    return line;
  }

  [[nodiscard]] int width() const {
    int used = 0;
    for (const Line& part : prefixes_) used += part.width();
    return std::max(columns_ - used, 4);
  }

  void emit(const std::vector<Line>& lines) {
    for (const Line& line : lines) lines_.push_back(prefix().add(line));
    fresh_item_ = false;
  }

  // One empty line between blocks, none at the start, in a tight list or right after an item's mark.
  void separate() {
    flush_paragraph();
    if (lines_.empty() || lines_.back().empty() || fresh_item_) return;
    if (!lists_.empty() && lists_.back().tight) return;
    lines_.emplace_back();
  }

  void flush_paragraph() {
    if (paragraph_.empty()) return;
    emit(wrapped(std::exchange(paragraph_, {}), width()));
  }

  void open_list(List list) {
    flush_paragraph();
    if (lists_.empty()) separate();
    lists_.push_back(list);
    first_item_ = true;
  }

  void open_item() {
    flush_paragraph();
    List& list = lists_.back();
    if (!list.tight && !first_item_ && !lines_.back().empty()) lines_.emplace_back();
    first_item_ = false;
    const std::string mark =
        list.ordered ? " " + std::to_string(list.number++) + ". " : " " + std::string(glyphs(charset_).bullet) + " ";
    prefixes_.push_back(Line(mark, style::accent));
    fresh_item_ = true;
  }

  void close_item() {
    flush_paragraph();
    if (fresh_item_) emit({Line()});
    prefixes_.pop_back();
  }

  void close_code() {
    in_code_ = false;
    const std::string code = sanitize(code_, charset_);
    std::string_view rest = code;
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      emit_code(rest.substr(0, end));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }

  // Code is broken at the edge and nowhere else: its spaces mean something.
  void emit_code(std::string_view line) {
    const int room = std::max(width() - 2, 2);
    do {
      std::string_view piece = head(line, room);
      if (piece.empty()) piece = line;
      emit({Line(std::string(glyphs(charset_).vertical) + " ", style::dim).add(piece, style::accent)});
      line.remove_prefix(piece.size());
    } while (!line.empty());
  }

  void rule() {
    std::string text;
    for (int i = 0; i < width(); ++i) text += glyphs(charset_).horizontal;
    emit({Line(text, style::dim)});
  }

  void open_cell(bool is_head, MD_ALIGN align) {
    if (is_head) {
      table_.right.push_back(align == MD_ALIGN_RIGHT);
      base_ = style::bold;
    }
  }

  void close_table() { emit(layout_table(table_, width(), charset_)); }

  int columns_;
  Charset charset_;
  std::vector<Line> lines_;
  std::vector<Line> prefixes_;
  std::vector<List> lists_;
  Line paragraph_;
  Style base_;
  Table table_;
  std::string code_;
  int bold_ = 0, italic_ = 0, mono_ = 0, link_ = 0, struck_ = 0;
  bool in_code_ = false;
  bool first_item_ = false;
  bool fresh_item_ = false;
};

}  // namespace

std::vector<Line> render_markdown(std::string_view source, int columns, Charset charset) {
  return Renderer(columns, charset).render(source);
}

}  // namespace rehearse
