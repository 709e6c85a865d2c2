#pragma once

#include <functional>
#include <optional>
#include <stop_token>

#include "rehearse/base/unique_fd.hpp"

namespace rehearse {

// A stop_token that poll() can wait for.
class StopSignal {
 public:
  explicit StopSignal(const std::stop_token& token);
  StopSignal(const StopSignal&) = delete;
  StopSignal& operator=(const StopSignal&) = delete;

  [[nodiscard]] int fd() const { return event_.get(); }  // readable once a stop was asked for; -1 if it never can be
  [[nodiscard]] bool stopped() const { return token_.stop_requested(); }

 private:
  std::stop_token token_;
  UniqueFd event_;
  std::optional<std::stop_callback<std::function<void()>>> callback_;
};

}  // namespace rehearse
