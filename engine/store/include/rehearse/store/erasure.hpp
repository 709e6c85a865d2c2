#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "rehearse/base/clock.hpp"
#include "rehearse/store/unreadable.hpp"

namespace rehearse {

struct ErasureRequest {
  std::vector<std::string> streams;  // with all their events, and the sources that no other names
  std::string what;                  // what the log keeps of it: "2 sessions"
  Instant now;
};

struct ErasureCount {
  std::int64_t streams = 0, events = 0, sources = 0;
  // False: another process was reading, so that the write-ahead log still holds old pages. They go when it ends.
  bool pages_overwritten = true;
  UnreadableStreams unreadable;  // sessions that stay: what was known of them before still stands in the failure log
};

}  // namespace rehearse
