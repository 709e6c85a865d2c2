#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rehearse {

// A row of a table as text, with the line on which it begins.
struct DelimitedRow {
  int line = 1;
  std::vector<std::string> fields;
  bool torn = false;  // a quote was opened and never closed
};

// Rows of comma-separated values (RFC 4180) or of those with another separator; lines end with LF or CRLF. Blank lines are left
// out, blanks around a field that is not quoted too.
[[nodiscard]] std::vector<DelimitedRow> read_delimited(std::string_view text, char separator);

}  // namespace rehearse
