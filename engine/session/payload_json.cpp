// The JSON form of every payload; see base/record_json.hpp.
#include <type_traits>
#include <utility>

#include "rehearse/session/event.hpp"
#include "rehearse/session/payload_record.hpp"

namespace rehearse {

namespace {

// By `fill`, which tells whether it could.
template <class Fill, std::size_t... I>
bool fill_kind(std::string_view kind, Payload& out, Fill fill, std::index_sequence<I...>) {
  const auto attempt = [&]<class T>(std::type_identity<T>) {
    if (T::kind != kind) return false;
    T payload{};
    if (!fill(payload)) return false;
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
  constexpr auto kinds = std::make_index_sequence<std::variant_size_v<Payload>>{};
  Payload payload;
  if (fill_kind(
          kind, payload, [&](auto& out) { return record::read_text(text, out); }, kinds))
    return payload;
  const auto j = nlohmann::json::parse(text, nullptr, false);
  if (j.is_discarded()) return unexpected(ErrorCode::corrupt, fmt::format("event {}: its payload is not JSON", kind));
  const auto from_document = [&](auto& out) {
    decode(j, out, "");
    return true;
  };
  if (fill_kind(kind, payload, from_document, kinds)) return payload;
  return unexpected(ErrorCode::newer_version, fmt::format("event \"{}\": this kind is not known here", kind),
                    "it may come from a newer rehearse; update this one");
} catch (const RecordMismatch& m) {
  return unexpected(ErrorCode::corrupt, fmt::format("event {}: {}: {}", kind, m.where.empty() ? "payload" : m.where, m.what));
}

}  // namespace rehearse
