#include "rehearse/terminal/line_editor.hpp"

#include "support/catch.hpp"

using namespace rehearse;

namespace {
LineEditor::Outcome type(LineEditor& editor, std::string_view bytes) {
  KeyDecoder decoder;
  auto outcome = LineEditor::Outcome::editing;
  for (const Key& key : decoder.feed(bytes)) outcome = editor.handle(key);
  for (const Key& key : decoder.flush()) outcome = editor.handle(key);
  return outcome;
}
}  // namespace

TEST_CASE("typing, moving and erasing edit the text", "[line editor]") {
  LineEditor editor;
  type(editor, "héllo");
  CHECK(editor.text() == "héllo");
  type(editor, "\x1b[D\x1b[D\x1b[D\x7f");
  CHECK(editor.text() == "hllo");
  type(editor, "e");
  CHECK(editor.text() == "hello");
  type(editor, "\x1b[3~");
  CHECK(editor.text() == "helo");
  type(editor, "\x01X\x05Y");
  CHECK(editor.text() == "XheloY");
}

TEST_CASE("words and ends of the line can be erased at once", "[line editor]") {
  LineEditor editor("one two  three");
  type(editor, "\x17");
  CHECK(editor.text() == "one two  ");
  type(editor, "\x17");
  CHECK(editor.text() == "one ");
  type(editor, "two\x1b[D\x0b");
  CHECK(editor.text() == "one tw");
  type(editor, "\x15");
  CHECK(editor.text().empty());
}

TEST_CASE("erasing at the ends does nothing", "[line editor]") {
  LineEditor editor("a");
  type(editor, "\x1b[3~\x1b[C");
  CHECK(editor.text() == "a");
  type(editor, "\x1b[H\x7f\x1b[D\x17");
  CHECK(editor.text() == "a");
}

TEST_CASE("Enter accepts and Escape cancels, unless pasted", "[line editor]") {
  LineEditor editor;
  CHECK(type(editor, "x\r") == LineEditor::Outcome::accepted);
  CHECK(type(editor, "\x1b") == LineEditor::Outcome::cancelled);
  CHECK(type(editor, "\x1b[200~two\rlines\x1b[201~") == LineEditor::Outcome::editing);
  CHECK(editor.text() == "xtwo lines");
}

TEST_CASE("the window follows the cursor", "[line editor]") {
  LineEditor editor("abcdefghij");
  CHECK(editor.window(5).text == "ghij");
  CHECK(editor.window(5).cursor == 4);
  type(editor, "\x01");
  CHECK(editor.window(5).text == "abcde");
  CHECK(editor.window(5).cursor == 0);
}
