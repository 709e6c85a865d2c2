#include <cmath>
#include <random>

#include "rehearse/session/speech.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace std::chrono_literals;

namespace {

constexpr int rate = 16000;

// A tone whose loudness wavers as syllables do, or a room's noise.
class Sound {
 public:
  std::vector<std::int16_t> voice(double seconds, double level) {
    std::vector<std::int16_t> samples(static_cast<std::size_t>(seconds * rate));
    for (std::size_t i = 0; i < samples.size(); ++i) {
      const double t = static_cast<double>(i) / rate;
      samples[i] = static_cast<std::int16_t>(level * (0.6 + 0.4 * std::sin(t * 25)) * std::sin(t * 1100));
    }
    return samples;
  }
  std::vector<std::int16_t> noise(double seconds, double level) {
    std::normal_distribution<double> around(0, level);
    std::vector<std::int16_t> samples(static_cast<std::size_t>(seconds * rate));
    for (auto& sample : samples) sample = static_cast<std::int16_t>(std::clamp(around(random_), -32000.0, 32000.0));
    return samples;
  }
  std::vector<std::int16_t> clicks(double seconds) {  // a key twice a second, 15 ms each
    std::vector<std::int16_t> samples = noise(seconds, 20);
    for (std::size_t at = 0; at + 240 < samples.size(); at += rate / 2) {
      for (std::size_t i = 0; i < 240; ++i) samples[at + i] = static_cast<std::int16_t>(i % 2 == 0 ? 9000 : -9000);
    }
    return samples;
  }

 private:
  std::mt19937 random_{7};
};

}  // namespace

TEST_CASE("time is that of the samples, however they come in pieces", "[speech]") {
  SpeechMeter meter(rate);
  const auto samples = Sound().noise(3, 30);
  for (std::size_t at = 0; at < samples.size(); at += 777) {
    meter.hear(std::span(samples).subspan(at, std::min<std::size_t>(777, samples.size() - at)));
  }
  CHECK(meter.heard() == 3s);
  CHECK(meter.silent_for() == 3s);
  CHECK_FALSE(meter.ever_spoken());
}

TEST_CASE("a voice is heard over a quiet room and silence counts from its end", "[speech]") {
  Sound sound;
  SpeechMeter meter(rate);
  meter.hear(sound.noise(5, 30));
  meter.hear(sound.voice(2, 3000));
  CHECK(meter.ever_spoken());
  CHECK(meter.silent_for() < 200ms);
  meter.hear(sound.noise(60, 30));
  CHECK(meter.silent_for() > 59s);
  CHECK(meter.silent_for() <= 60s);
}

TEST_CASE("a loud but steady room is no voice, and a voice over it is one", "[speech]") {
  Sound sound;
  SpeechMeter meter(rate);
  meter.hear(sound.noise(30, 400));
  CHECK(meter.silent_for() > 25s);
  meter.hear(sound.voice(2, 8000));
  CHECK(meter.silent_for() < 200ms);
}

TEST_CASE("a keyboard alone is no voice", "[speech]") {
  SpeechMeter meter(rate);
  meter.hear(Sound().clicks(30));
  CHECK_FALSE(meter.ever_spoken());
}
