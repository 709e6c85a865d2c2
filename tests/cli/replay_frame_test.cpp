#include "replay/replay_frame.hpp"

#include <algorithm>

#include "support/event_script.hpp"

namespace rehearse {
namespace {

Playback two_saves() {
  EventScript script;
  script.at(5min).save(10, 10).at(6min).run(1, 3).at(9min).note().at(12min).save(12, 4).at(13min).run(3, 3);
  script.at(15min).submit("edge", Verdict::wrong_answer).end();
  return playback(script.session(), script.events());
}

Key letter(char32_t character) { return {KeyKind::character, character}; }

std::string text_of(const Frame& frame) {
  std::string text;
  for (const Line& line : frame.lines) text += line.plain() + "\n";
  return text;
}

const ReplayTexts texts{"def f():\n    return 1\n", diff_hunks("def f():\n    return 1\n", "def f():\n    return 2\n")};

TEST_CASE("keys step from moment to moment and stop at either end", "[replay]") {
  const Playback play = two_saves();
  ReplayView view;
  CHECK(step(view, play, letter('p'), 10) == ReplayStep::stayed);
  CHECK(step(view, play, letter('n'), 10) == ReplayStep::moved);
  CHECK(view.index == 1);
  CHECK(step(view, play, letter('G'), 10) == ReplayStep::moved);
  CHECK(view.index + 1 == play.moments.size());
  CHECK(step(view, play, {KeyKind::right}, 10) == ReplayStep::stayed);
  CHECK(step(view, play, letter('g'), 10) == ReplayStep::moved);
  CHECK(view.index == 0);
}

TEST_CASE("keys jump to runs, submissions, changes and what did not pass", "[replay]") {
  const Playback play = two_saves();
  ReplayView view;
  const auto at = [&](char32_t key) {
    (void)step(view, play, letter(key), 10);
    return play.moments[view.index].at;
  };
  CHECK(at('r') == 6min);
  CHECK(at('r') == 13min);
  CHECK(at('R') == 6min);
  CHECK(at('s') == 15min);
  CHECK(at('F') == 6min);
  CHECK(at('f') == 15min);
  CHECK(at('C') == 12min);
  CHECK(at('C') == 5min);
  CHECK(at('C') == 5min);  // there is none before
}

TEST_CASE("q and Escape leave, pasted text does not move", "[replay]") {
  const Playback play = two_saves();
  ReplayView view;
  CHECK(step(view, play, letter('q'), 10) == ReplayStep::left);
  CHECK(step(view, play, {KeyKind::escape}, 10) == ReplayStep::left);
  CHECK(step(view, play, {KeyKind::character, 'n', false, true}, 10) == ReplayStep::stayed);
  CHECK(view.index == 0);
}

TEST_CASE("a frame fits its terminal, whatever its size", "[replay]") {
  const Playback play = two_saves();
  for (const Charset charset : {Charset::utf8, Charset::ascii}) {
    for (const int columns : {10, 40, 120}) {
      for (const int rows : {1, 5, 24}) {
        for (std::size_t i = 0; i < play.moments.size(); ++i) {
          const Frame frame = draw_replay(play, {i, i % 2 == 0, 3}, texts, {columns, rows}, charset);
          CHECK(static_cast<int>(frame.lines.size()) <= rows);
          for (const Line& line : frame.lines) CHECK(line.width() <= columns);
          if (charset == Charset::ascii) CHECK(std::ranges::all_of(text_of(frame), [](char c) { return c > 0; }));
        }
      }
    }
  }
}

TEST_CASE("a frame shows the source, or the way to the next, and how it was tried", "[replay]") {
  const Playback play = two_saves();
  const std::size_t saved = play.at(5min)->index;
  const std::string source = text_of(draw_replay(play, {saved, false, 0}, texts, {100, 30}, Charset::utf8));
  CHECK(source.find("return 1") != std::string::npos);
  CHECK(source.find("run: 1 of 3 samples passed") != std::string::npos);
  const std::string diff = text_of(draw_replay(play, {saved, true, 0}, texts, {100, 30}, Charset::utf8));
  CHECK(diff.find("-     return 1") != std::string::npos);
  CHECK(diff.find("+     return 2") != std::string::npos);
  const std::string first = text_of(draw_replay(play, {0, false, 0}, {}, {100, 30}, Charset::utf8));
  CHECK(first.find("Nothing was saved yet") != std::string::npos);
  const std::string last = text_of(draw_replay(play, {play.moments.size() - 1, true, 0}, texts, {100, 30}, Charset::utf8));
  CHECK(last.find("This is the last source") != std::string::npos);
}

TEST_CASE("without a screen a moment is told whole", "[replay]") {
  const Playback play = two_saves();
  std::string text;
  for (const Line& line : moment_lines(play, *play.at(5min), texts, 80, Charset::ascii)) text += line.plain() + "\n";
  CHECK(text.find("Tried as it stood") < text.find("The source"));
  CHECK(text.find("The source") < text.find("To the next source"));
  CHECK(playback_lines(play, 80, Charset::ascii).size() == play.moments.size());
}

}  // namespace
}  // namespace rehearse
