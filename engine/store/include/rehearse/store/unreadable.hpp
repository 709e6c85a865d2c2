#pragma once

#include <string>
#include <vector>

#include "rehearse/base/error.hpp"

namespace rehearse {

// A session, or another stream, that this program cannot read. It stands in the way of no other.
struct UnreadableStream {
  std::string id;
  Error error;
};
using UnreadableStreams = std::vector<UnreadableStream>;

}  // namespace rehearse
