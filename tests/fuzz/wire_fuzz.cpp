// The messages between library, helper and slot: whatever decodes encodes to the very same bytes, and nothing else happens.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "message.hpp"

using namespace rehearse::wire;

namespace {

template <class Message>
void decode_one(std::string_view packet) {
  const auto message = decode<Message>(packet);
  if (message && encode(*message) != packet) std::abort();
}

template <class... Messages>
void decode_as(std::string_view packet) {
  (decode_one<Messages>(packet), ...);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view packet(reinterpret_cast<const char*>(data), size);
  decode_as<Configure, Hello, Share, Refusal, RunRequest, Claim, Kill, Park, Started, Finished, Waiting, Collect, Ended,
            Proceed, Launched, SlotFailure, SlotReport>(packet);
  static_cast<void>(is_plain_path(packet));
  return 0;
}
