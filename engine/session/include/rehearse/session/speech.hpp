#pragma once

#include <cstdint>
#include <deque>
#include <span>
#include <vector>

#include "rehearse/base/clock.hpp"

namespace rehearse {

// Listens to the level of recorded samples for how long nobody has spoken. No words, no voices: only loud or not. Its time is
// that of the samples, so that it needs no clock.
class SpeechMeter {
 public:
  explicit SpeechMeter(int samples_a_second) : rate_(samples_a_second) {}

  // Signed 16 bits, one channel.
  void hear(std::span<const std::int16_t> samples);

  [[nodiscard]] Millis heard() const;       // in all
  [[nodiscard]] Millis silent_for() const;  // at the end of it; a start without a word counts
  [[nodiscard]] bool ever_spoken() const { return spoken_; }

 private:
  void frame(double level);

  int rate_;
  std::int64_t frames_ = 0, last_speech_ = 0;
  bool spoken_ = false;
  std::vector<std::int16_t> rest_;  // of a frame that is not full
  std::deque<double> recent_;       // levels, of the last ten seconds: the room's own noise is the quietest tenth of them
  std::deque<bool> loud_;           // of the last third of a second
};

}  // namespace rehearse
