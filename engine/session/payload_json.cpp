// The JSON form of every payload; see base/record_json.hpp.
#include <type_traits>
#include <utility>

#include "rehearse/session/event.hpp"
#include "rehearse/session/payload_record.hpp"

namespace rehearse {

namespace {

template <std::size_t... I>
bool decode_kind(std::string_view kind, const nlohmann::json& j, Payload& out, std::index_sequence<I...>) {
  const auto attempt = [&]<class T>(std::type_identity<T>) {
    if (T::kind != kind) return false;
    T payload{};
    decode(j, payload, "");
    out = std::move(payload);
    return true;
  };
  return (attempt(std::type_identity<std::variant_alternative_t<I, Payload>>{}) || ...);
}

}  // namespace

std::string payload_json(const Payload& payload) {
  return std::visit([](const auto& p) { return record_json(p); }, payload);
}

Result<Payload> parse_payload(std::string_view kind, std::string_view text) try {
  const auto j = nlohmann::json::parse(text, nullptr, false);
  if (j.is_discarded()) return unexpected(ErrorCode::corrupt, fmt::format("event {}: its payload is not JSON", kind));
  Payload payload;
  if (decode_kind(kind, j, payload, std::make_index_sequence<std::variant_size_v<Payload>>{})) return payload;
  return unexpected(ErrorCode::newer_version, fmt::format("event \"{}\": this kind is not known here", kind),
                    "It may come from a newer rehearse; update this one.");
} catch (const RecordMismatch& m) {
  return unexpected(ErrorCode::corrupt, fmt::format("event {}: {}: {}", kind, m.where.empty() ? "payload" : m.where, m.what));
}

}  // namespace rehearse
