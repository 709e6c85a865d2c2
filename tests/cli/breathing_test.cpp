#include "screen/breathing_frame.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace std::chrono_literals;

TEST_CASE("a breath goes in for four seconds, is held for two, and goes out for six", "[breathing]") {
  CHECK(breath_at(0ms).word == "Breathe in");
  CHECK(breath_at(0ms).fill == Approx(0));
  CHECK(breath_at(0ms).seconds_left == 4);
  CHECK(breath_at(2s).fill == Approx(0.5));
  CHECK(breath_at(5s).word == "Hold");
  CHECK(breath_at(5s).fill == Approx(1));
  CHECK(breath_at(6s).word == "Breathe out");
  CHECK(breath_at(11'999ms).fill == Approx(0).margin(0.001));
  CHECK(breath_at(12s).word == "Breathe in");
}

TEST_CASE("the breath moves slowly: no step of a tenth of a second is a jump", "[breathing]") {
  for (Millis at{0}; at < 24s; at += 100ms) CHECK(std::abs(breath_at(at + 100ms).fill - breath_at(at).fill) < 0.05);
}

TEST_CASE("the exercise fits every size", "[breathing]") {
  for (const Charset charset : {Charset::utf8, Charset::ascii}) {
    for (int columns = 10; columns <= 130; columns += 15) {
      for (int rows = 3; rows <= 50; rows += 7) {
        const Frame frame = breathing_frame(7s, 2min, {columns, rows}, charset);
        CHECK(static_cast<int>(frame.lines.size()) <= rows);
        for (const Line& line : frame.lines) CHECK(line.width() <= columns);
      }
    }
  }
}

TEST_CASE("the exercise says what to do and how long it takes yet", "[breathing]") {
  std::string all;
  for (const Line& line : breathing_frame(1s, 2min, {80, 24}, Charset::ascii).lines) all += line.plain() + "\n";
  CHECK(all.find("Breathe in 3") != std::string::npos);
  CHECK(all.find("1:59 left") != std::string::npos);
}
