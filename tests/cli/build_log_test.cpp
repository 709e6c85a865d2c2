#include "screen/build_log.hpp"

#include <string>

#include "rehearse/terminal/look.hpp"
#include "support/catch.hpp"

using namespace rehearse;

namespace {

std::string painted(std::string_view log) {
  std::string text;
  for (const Line& line : build_log_lines(log, Charset::utf8)) text += encoded(line, Paint::coloured) + "\n";
  return text;
}

Style style_of(std::string_view log, std::string_view part) {
  for (const Line& line : build_log_lines(log, Charset::utf8)) {
    for (const Span& span : line.spans()) {
      if (span.text.find(part) != std::string::npos) return span.style;
    }
  }
  return {};
}

}  // namespace

TEST_CASE("the words of a build log are coloured, whatever compiler wrote them") {
  const std::string gcc = "solution.cpp:3:12: error: 'x' was not declared\n    3 |     return x;\n      |            ^\n";
  CHECK(style_of(gcc, "solution.cpp:3:12:") == style::bold);
  CHECK(style_of(gcc, "error:").colour == Colour::red);
  CHECK(style_of(gcc, "declared").colour == Colour::none);
  CHECK(style_of(gcc, "^") == style::good);
  CHECK(style_of(gcc, "return").colour == Colour::none);
  CHECK(style_of("a.c:1:1: warning: unused", "warning:").colour == Colour::yellow);
  CHECK(style_of("a.c:1:1: note: declared here", "note:").colour == Colour::cyan);
  CHECK(style_of("Solution.java:3: error: ';' expected", "error:").colour == Colour::red);
  CHECK(style_of("solution.rs:3:5: error[E0425]: cannot find", "error[").colour == Colour::red);
  CHECK(style_of("SyntaxError: invalid syntax", "SyntaxError:").colour == Colour::red);
  CHECK(style_of("solution.ts(3,5): error TS2322: no", "error TS").colour == Colour::red);
}

TEST_CASE("the text of a build log is what it was") {
  const std::string log = "solution.cpp:3:12: error: no\n  int noterror: 5; // terror: x\n\n: : 1:2:\nError\n^\n:9\na:\n";
  std::string plain;
  for (const Line& line : build_log_lines(log, Charset::utf8)) plain += line.plain() + "\n";
  CHECK(plain == log);
}

TEST_CASE("a build log brings no colours of its own") {
  CHECK(painted("\x1b[31merror\x1b[0m").find("\x1b[31m") == std::string::npos);
}
