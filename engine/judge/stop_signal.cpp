#include "stop_signal.hpp"

#include <cstdint>

#include <sys/eventfd.h>
#include <unistd.h>

namespace rehearse {

StopSignal::StopSignal(const std::stop_token& token) : token_(token) {
  if (!token_.stop_possible()) return;
  event_.reset(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
  if (!event_) return;  // a stop is then seen between two cases
  callback_.emplace(token_, [fd = event_.get()] {
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(fd, &one, sizeof one);
  });
}

}  // namespace rehearse
