#include "rehearse/session/event.hpp"

#include <algorithm>
#include <array>
#include <type_traits>
#include <variant>

namespace rehearse {
namespace {

constexpr std::array stream_kinds = {StreamKind::interview, StreamKind::drill,    StreamKind::solve, StreamKind::journal,
                                     StreamKind::imports,   StreamKind::settings, StreamKind::cards};

}  // namespace

std::string_view to_string(StreamKind kind) {
  switch (kind) {
    case StreamKind::interview: return "interview";
    case StreamKind::drill: return "drill";
    case StreamKind::solve: return "solve";
    case StreamKind::journal: return "journal";
    case StreamKind::imports: return "imports";
    case StreamKind::settings: return "settings";
    case StreamKind::cards: return "cards";
  }
  return "interview";
}

std::optional<StreamKind> parse_stream_kind(std::string_view text) {
  const auto* found =
      std::find_if(stream_kinds.begin(), stream_kinds.end(), [&](StreamKind k) { return to_string(k) == text; });
  if (found == stream_kinds.end()) return std::nullopt;
  return *found;
}

std::string_view kind_of(const Payload& payload) {
  return std::visit([](const auto& p) { return std::decay_t<decltype(p)>::kind; }, payload);
}

Millis elapsed_at(const Event* previous, const Instant& now) {
  if (previous == nullptr) return Millis{0};
  // Two boots that could not be named may well be different ones.
  const bool same_boot = previous->boot_id == now.boot_id && now.boot_id != "unknown";
  const Millis passed = same_boot ? now.boot - previous->boot : now.wall - previous->wall;
  return previous->elapsed + std::max(passed, Millis{0});
}

}  // namespace rehearse
