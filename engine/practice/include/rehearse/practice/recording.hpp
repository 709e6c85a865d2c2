#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/practice/practice.hpp"

namespace rehearse {

inline constexpr std::chrono::minutes usual_silence{3};

// The sound of one session, by the system's recorder, kept on this machine alone: <data>/recordings/<session>/1.wav, 2.wav ...,
// one a time that it was switched on, in a folder that only the user may read. It runs as long as this object; what began
// and what ended is on record, also that a recorder died.
class Recording {
 public:
  // conflict: another terminal records this session, or it has ended; unavailable: there is no recorder.
  // `silence`: after so long without a voice an alarm is raised.
  [[nodiscard]] static Result<Recording> start(Practice& practice, std::string_view session, Millis silence = usual_silence);

  Recording(Recording&&) noexcept;
  Recording& operator=(Recording&&) noexcept;
  ~Recording();  // stops it

  [[nodiscard]] const std::filesystem::path& file() const;

  // Listens to what came since the last call; gives what the candidate should be told. Cheap enough for each second.
  [[nodiscard]] Result<std::vector<std::string>> listen(bool paused);
  [[nodiscard]] bool running() const;
  [[nodiscard]] Result<void> stop();

 private:
  struct State;
  explicit Recording(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

// Where the recordings of a session are; there need not be any.
[[nodiscard]] std::filesystem::path recordings_folder(const Paths& paths, std::string_view session);

}  // namespace rehearse
