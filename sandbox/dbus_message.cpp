#include "dbus_message.hpp"

#include <algorithm>

namespace rehearse::sandbox {
namespace {

constexpr char little_endian = 'l';
constexpr char protocol = 1;
constexpr std::size_t header_bytes = 16;
constexpr std::uint32_t longest_message = 1U << 27U;  // the specification's

enum class Field : char { path = 1, interface = 2, member = 3, destination = 6, signature = 8 };

void put_field(DbusBody& header, Field field, std::string_view type, std::string_view value) {
  header.begin_struct();
  const char code = static_cast<char>(field);
  header.append({&code, 1});
  header.put_signature(type);
  if (type == "g") {
    header.put_signature(value);
  } else {
    header.put(value);
  }
}

std::uint32_t number_at(std::string_view bytes, std::size_t at) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < sizeof value; ++i) {
    value |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at + i])) << (8 * i);
  }
  return value;
}

// The body of an error begins, as a rule, with a string.
std::string first_string(std::string_view body) {
  if (body.size() < sizeof(std::uint32_t)) return {};
  const auto length = number_at(body, 0);
  body.remove_prefix(sizeof(std::uint32_t));
  return std::string(body.substr(0, length));
}

}  // namespace

void DbusBody::put(std::uint32_t value) {
  pad(sizeof value);
  bytes_.resize(bytes_.size() + sizeof value);
  set(bytes_.size() - sizeof value, value);
}

void DbusBody::set(std::size_t at, std::uint32_t value) {
  for (std::size_t i = 0; i < sizeof value; ++i) bytes_[at + i] = static_cast<char>(value >> (8 * i) & 0xffU);
}

void DbusBody::put(std::string_view text) {
  put(static_cast<std::uint32_t>(text.size()));
  bytes_ += text;
  bytes_ += '\0';
}

void DbusBody::put_signature(std::string_view signature) {
  bytes_ += static_cast<char>(signature.size());
  bytes_ += signature;
  bytes_ += '\0';
}

std::string marshal(const DbusCall& call, const DbusBody& body) {
  DbusBody message;
  const std::string start{little_endian, static_cast<char>(DbusReply::Kind::call), 0, protocol};
  message.append(start);
  message.put(static_cast<std::uint32_t>(body.bytes().size()));
  message.put(std::uint32_t{1});
  message.put_array(8, [&] {
    put_field(message, Field::path, "o", call.path);
    put_field(message, Field::interface, "s", call.interface);
    put_field(message, Field::member, "s", call.member);
    put_field(message, Field::destination, "s", call.destination);
    put_field(message, Field::signature, "g", call.signature);
  });
  message.pad(8);
  return message.bytes() + body.bytes();
}

std::optional<DbusReply> take_message(std::string& stream) {
  if (stream.size() < header_bytes) return std::nullopt;
  // systemd answers in the machine's own order, which is little-endian wherever this is built.
  const auto body_bytes = number_at(stream, 4);
  const auto field_bytes = number_at(stream, 12);
  if (stream[0] != little_endian || body_bytes > longest_message || field_bytes > longest_message) {
    return DbusReply{DbusReply::Kind::error, "not understood"};
  }
  const auto body_at = (header_bytes + field_bytes + 7) / 8 * 8;
  if (stream.size() < body_at + body_bytes) return std::nullopt;
  DbusReply reply{static_cast<DbusReply::Kind>(stream[1]), {}};
  if (reply.kind == DbusReply::Kind::error) reply.text = first_string(std::string_view(stream).substr(body_at, body_bytes));
  stream.erase(0, body_at + body_bytes);
  return reply;
}

}  // namespace rehearse::sandbox
