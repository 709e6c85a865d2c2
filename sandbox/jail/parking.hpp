#pragma once

#include <array>
#include <chrono>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rehearse/base/unique_fd.hpp"

namespace rehearse::jail {

// What a parked run waits with: the library's ends of its pipes, under the key by which somebody may claim it.
class Parking {
 public:
  static constexpr std::size_t watched_pipes = 3;
  static constexpr std::array<int, watched_pipes> nothing_watched{-1, -1, -1};

  // `pipes` as wire::Park has them.
  Parking(std::string key, std::vector<UniqueFd> pipes) : key_(std::move(key)), pipes_(std::move(pipes)) {}

  // From now on.
  void begin(std::chrono::nanoseconds now) { since_ = now; }

  [[nodiscard]] const std::string& key() const { return key_; }
  [[nodiscard]] std::chrono::nanoseconds since() const { return since_; }
  [[nodiscard]] const std::vector<UniqueFd>& pipes() const { return pipes_; }

  // Readable when the program has written something or closed its end, which a parked one must not.
  [[nodiscard]] std::array<int, watched_pipes> watched() const;
  [[nodiscard]] bool quiet() const;

  // How long the run may be left alone: ever longer while it uses no CPU time, of which this is the sum so far.
  [[nodiscard]] std::chrono::nanoseconds next_pause(std::chrono::nanoseconds cpu);

 private:
  std::string key_;
  std::vector<UniqueFd> pipes_;
  std::chrono::nanoseconds since_{};
  std::chrono::nanoseconds pause_{};
  std::chrono::nanoseconds cpu_{};
};

}  // namespace rehearse::jail
