// An export, which comes from outside, and packed payloads: whatever is let through is what it must be, and nothing else
// happens.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string>

#include "packing.hpp"
#include "rehearse/base/file.hpp"
#include "rehearse/store/transfer.hpp"

using namespace rehearse;

namespace {

void must(bool holds) {
  if (!holds) std::abort();
}

class Checker final : public ExportReader {
 public:
  Result<void> stream(const std::string& id, StreamKind) override {
    must(!id.empty() && id.find('/') == std::string::npos && id.front() != '.');
    return {};
  }
  Result<void> event(RecordedEvent event) override {
    must(parse_payload(event.kind, event.json).has_value());
    must(event.header.sequence >= 1 && event.header.task >= 0 && event.header.version == 1);
    must(unpack_payload(pack_payload(event.json)) == event.json);
    return {};
  }
  Result<void> unreadable_event(const std::string&, const Error& error) override {
    must(!error.message.empty());
    return {};
  }
  Result<void> source(const std::string& hash, const std::string& text) override {
    must(content_hash(text) == hash);
    must(unpack_source(pack_source(text, hash), hash) == text);
    return {};
  }
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  std::istringstream in(bytes);
  Checker checker;
  static_cast<void>(read_export(in, checker));
  static_cast<void>(unpack_payload(bytes));
  static_cast<void>(unpack_source(bytes, bytes));
  must(unpack_payload(pack_payload(bytes)) == bytes);
  return 0;
}
