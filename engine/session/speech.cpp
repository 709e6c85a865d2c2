#include "rehearse/session/speech.hpp"

#include <algorithm>
#include <cmath>

namespace rehearse {
namespace {

constexpr int frames_a_second = 50;
constexpr std::size_t noise_frames = 10 * frames_a_second;
constexpr std::size_t window_frames = 16;
constexpr long loud_frames = 5;      // of the window: a word, and not a key that clicks
constexpr double least_level = 250;  // of 32768, root of the mean square: what a quiet voice at a desk gives at least
constexpr double over_noise = 3;     // times, about 10 dB

double level_of(std::span<const std::int16_t> samples) {
  double sum = 0;
  for (const std::int16_t sample : samples) sum += static_cast<double>(sample) * sample;
  return std::sqrt(sum / static_cast<double>(samples.size()));
}

double noise_of(const std::deque<double>& levels) {
  std::vector<double> sorted(levels.begin(), levels.end());
  const auto tenth = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 10);
  std::nth_element(sorted.begin(), tenth, sorted.end());
  return *tenth;
}

}  // namespace

void SpeechMeter::hear(std::span<const std::int16_t> samples) {
  const auto size = static_cast<std::size_t>(rate_ / frames_a_second);
  rest_.insert(rest_.end(), samples.begin(), samples.end());
  std::size_t start = 0;
  for (; rest_.size() - start >= size; start += size) frame(level_of({rest_.data() + start, size}));
  rest_.erase(rest_.begin(), rest_.begin() + static_cast<std::ptrdiff_t>(start));
}

void SpeechMeter::frame(double level) {
  ++frames_;
  recent_.push_back(level);
  if (recent_.size() > noise_frames) recent_.pop_front();
  // A room that hums all the time is no speech; but the first second of a voice is not taken for the room's noise.
  const double noise = recent_.size() < frames_a_second ? 0 : noise_of(recent_);
  loud_.push_back(level > std::max(least_level, over_noise * noise));
  if (loud_.size() > window_frames) loud_.pop_front();
  if (std::count(loud_.begin(), loud_.end(), true) < loud_frames) return;
  last_speech_ = frames_;
  spoken_ = true;
}

Millis SpeechMeter::heard() const { return Millis{frames_ * 1000 / frames_a_second}; }

Millis SpeechMeter::silent_for() const { return Millis{(frames_ - last_speech_) * 1000 / frames_a_second}; }

}  // namespace rehearse
