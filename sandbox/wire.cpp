#include "wire.hpp"

namespace rehearse::wire {

void Writer::integer(std::uint64_t value, std::size_t width) {
  for (std::size_t i = 0; i < width; ++i) bytes_.push_back(static_cast<char>(value >> (8 * i) & 0xffU));
}

void Writer::text(std::string_view value) {
  integer(value.size(), 4);
  bytes_.append(value);
}

std::uint64_t Reader::integer(std::size_t width) {
  if (failed_ || rest_.size() < width) {
    failed_ = true;
    return 0;
  }
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < width; ++i) value |= std::uint64_t{static_cast<unsigned char>(rest_[i])} << (8 * i);
  rest_.remove_prefix(width);
  return value;
}

std::string_view Reader::text() {
  const auto size = integer(4);
  if (failed_ || size > rest_.size()) {
    failed_ = true;
    return {};
  }
  const auto value = rest_.substr(0, size);
  rest_.remove_prefix(size);
  return value;
}

}  // namespace rehearse::wire
