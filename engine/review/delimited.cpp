#include "delimited.hpp"

#include <utility>

namespace rehearse {
namespace {

std::string trimmed(const std::string& text) {
  const auto begin = text.find_first_not_of(" \t");
  return begin == std::string::npos ? std::string() : text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

class Reader {
 public:
  Reader(std::string_view text, char separator) : text_(text), separator_(separator) {}

  std::vector<DelimitedRow> rows() {
    while (at_ < text_.size()) step();
    row_.torn = quoted_;
    end_row();
    return std::move(rows_);
  }

 private:
  void step() {
    const char c = text_[at_++];
    if (c == '\n') ++line_;
    if (quoted_) {
      if (c != '"') {
        field_ += c;
      } else if (at_ < text_.size() && text_[at_] == '"') {
        field_ += '"';
        ++at_;
      } else {
        quoted_ = false;
      }
    } else if (c == '"' && trimmed(field_).empty() && !was_quoted_) {
      quoted_ = was_quoted_ = true;
      field_.clear();
    } else if (c == separator_) {
      end_field();
    } else if (c == '\n') {
      end_row();
    } else if (c != '\r' && !(was_quoted_ && (c == ' ' || c == '\t'))) {
      field_ += c;
    }
  }

  void end_field() {
    row_.fields.push_back(was_quoted_ ? field_ : trimmed(field_));
    field_.clear();
    was_quoted_ = false;
  }

  void end_row() {
    end_field();
    const bool blank = row_.fields.size() == 1 && row_.fields.front().empty();
    if (!blank) rows_.push_back(std::move(row_));
    row_ = DelimitedRow{};
    row_.line = line_;
  }

  std::string_view text_;
  char separator_;
  std::size_t at_ = 0;
  int line_ = 1;
  bool quoted_ = false, was_quoted_ = false;
  std::string field_;
  DelimitedRow row_;
  std::vector<DelimitedRow> rows_;
};

}  // namespace

std::vector<DelimitedRow> read_delimited(std::string_view text, char separator) { return Reader(text, separator).rows(); }

}  // namespace rehearse
