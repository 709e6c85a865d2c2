#include "rehearse/terminal/look.hpp"

#include <map>
#include <string>

#include "support/catch.hpp"

using namespace rehearse;

namespace {
Environment with(std::map<std::string, std::string> variables) {
  return [variables = std::move(variables)](const char* name) -> std::optional<std::string> {
    const auto found = variables.find(name);
    if (found == variables.end() || found->second.empty()) return std::nullopt;
    return found->second;
  };
}
}  // namespace

TEST_CASE("colour is for terminals that want it", "[look]") {
  const auto automatic = ColourChoice::automatic;
  CHECK(choose_paint(automatic, true, with({{"TERM", "xterm"}})) == Paint::coloured);
  CHECK(choose_paint(automatic, false, with({{"TERM", "xterm"}})) == Paint::plain);
  CHECK(choose_paint(automatic, true, with({{"TERM", "dumb"}})) == Paint::plain);
  CHECK(choose_paint(automatic, true, with({})) == Paint::plain);
  CHECK(choose_paint(automatic, true, with({{"TERM", "xterm"}, {"NO_COLOR", "1"}})) == Paint::plain);
  CHECK(choose_paint(automatic, true, with({{"TERM", "xterm"}, {"NO_COLOR", ""}})) == Paint::coloured);
  CHECK(choose_paint(automatic, false, with({{"CLICOLOR_FORCE", "1"}})) == Paint::coloured);
  CHECK(choose_paint(automatic, false, with({{"CLICOLOR_FORCE", "0"}})) == Paint::plain);
}

TEST_CASE("an explicit choice of colour goes before the environment", "[look]") {
  CHECK(choose_paint(ColourChoice::always, false, with({{"NO_COLOR", "1"}})) == Paint::coloured);
  CHECK(choose_paint(ColourChoice::never, true, with({{"CLICOLOR_FORCE", "1"}})) == Paint::plain);
  CHECK(parse_colour_choice("always") == ColourChoice::always);
  CHECK_FALSE(parse_colour_choice("maybe"));
}

TEST_CASE("the ASCII glyphs are ASCII", "[look]") {
  const Glyphs& g = glyphs(Charset::ascii);
  for (const std::string_view text : {g.horizontal, g.vertical, g.full, g.empty, g.bullet, g.tick, g.cross, g.arrow, g.pointer,
                                      g.ellipsis, g.dot, g.up, g.down}) {
    CHECK_FALSE(text.empty());
    for (const char c : text) CHECK((c >= ' ' && c <= '~'));
  }
}
