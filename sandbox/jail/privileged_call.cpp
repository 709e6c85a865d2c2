#include "privileged_call.hpp"

#include <sys/random.h>

namespace rehearse::jail {

std::uint64_t filter_key() {
  static const std::uint64_t key = [] {
    std::uint64_t random = 0;
    // Never short of 256 bytes; it can only wait for the machine's random numbers to be ready, early at boot.
    while (::getrandom(&random, sizeof random, 0) != sizeof random) {
    }
    return random;
  }();
  return key;
}

}  // namespace rehearse::jail
