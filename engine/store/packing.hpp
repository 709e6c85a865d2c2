#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Payloads and sources as bytes of the database: deflated against text that they resemble. The first byte names the form; a
// form that was released is read for ever, and what it rests on (the dictionary of payloads) is never edited: a better one is a
// new form. See README.md for the figures.
namespace rehearse {

[[nodiscard]] std::string pack_payload(std::string_view json);
// Nothing if the bytes are not what pack_payload() made.
[[nodiscard]] std::optional<std::string> unpack_payload(std::string_view packed);

// What may be a hash in a packed payload, in hexadecimal: 64 digits, wherever they stand.
[[nodiscard]] std::vector<std::string> hashes_in(std::string_view packed);

// `base`: a source that this one resembles, as the last snapshot of the same file does; may be empty. Needed again to unpack.
[[nodiscard]] std::string pack_source(std::string_view source, std::string_view base);
[[nodiscard]] std::optional<std::string> unpack_source(std::string_view packed, std::string_view base);

// "0123abcd" is four bytes; nothing if it is not hexadecimal of lower case.
[[nodiscard]] std::optional<std::string> bytes_of_hex(std::string_view hex);
[[nodiscard]] std::string hex_of_bytes(std::string_view bytes);

}  // namespace rehearse
