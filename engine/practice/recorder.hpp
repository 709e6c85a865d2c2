#pragma once

#include <sys/types.h>

#include <filesystem>
#include <optional>
#include <string>
#include <utility>

#include "rehearse/base/paths.hpp"
#include "rehearse/base/result.hpp"

namespace rehearse {

// The system's own recorder (arecord, else pw-record) as a child process that writes one WAV file: 16 bits, one channel. It
// never outlives this process: should we be killed, the kernel ends it.
class Recorder {
 public:
  static constexpr int samples_a_second = 16000;

  // ErrorCode::unavailable with how to get one.
  [[nodiscard]] static Result<Recorder> start(const std::filesystem::path& file, const Environment& environment);

  Recorder(Recorder&& other) noexcept
      : program_(std::move(other.program_)), pid_(std::exchange(other.pid_, -1)), ended_(std::move(other.ended_)) {}
  Recorder& operator=(Recorder&&) = delete;
  ~Recorder() { stop(); }

  [[nodiscard]] const std::string& program() const { return program_; }
  // Why it ended by itself; nothing while it runs.
  [[nodiscard]] std::optional<std::string> ended();
  // Lets it close its file, and makes sure that it is gone.
  void stop();

 private:
  Recorder(std::string program, pid_t pid) : program_(std::move(program)), pid_(pid) {}

  std::string program_;  // "arecord"
  pid_t pid_ = -1;
  std::optional<std::string> ended_;
};

}  // namespace rehearse
