#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "rehearse/base/clock.hpp"
#include "rehearse/base/result.hpp"
#include "rehearse/session/payload.hpp"

namespace rehearse {

enum class StreamKind { interview, drill, solve, journal, imports, settings, cards };
[[nodiscard]] std::string_view to_string(StreamKind kind);
[[nodiscard]] std::optional<StreamKind> parse_stream_kind(std::string_view text);

struct Event {
  std::string stream;         // the session's id, or the only one of its kind: "journal", "imports", "settings", "cards"
  std::int64_t sequence = 0;  // 1, 2, ... within the stream, given by the store
  int version = event_version;
  int task = 0;      // 0-based within the session
  Millis wall{};     // UTC since the epoch
  Millis elapsed{};  // since the stream's first event; never decreases
  std::string boot_id;
  Millis boot{};  // CLOCK_BOOTTIME at the event: what elapsed is carried on from
  Payload payload;
};

[[nodiscard]] std::string_view kind_of(const Payload& payload);  // "session-started" ...
[[nodiscard]] std::string payload_json(const Payload& payload);
// Unknown kinds and malformed payloads are errors that name kind and member; unknown members are ignored (a newer writer).
[[nodiscard]] Result<Payload> parse_payload(std::string_view kind, std::string_view json);

// The elapsed time of an event at `now`, after `previous` (null: the stream's first). Runs on CLOCK_BOOTTIME within a boot and
// on the wall clock across boots, and never decreases.
[[nodiscard]] Millis elapsed_at(const Event* previous, const Instant& now);

}  // namespace rehearse
