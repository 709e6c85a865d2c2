#include "wire.hpp"

#include <cstring>

namespace rehearse {

void set_turn(std::string& request, std::uint32_t turn) { std::memcpy(request.data() + 5, &turn, sizeof turn); }

bool take_turn_number(std::string& frame, std::uint32_t turn) {
  std::uint32_t found = 0;
  if (frame.size() < 1 + sizeof found) return false;
  std::memcpy(&found, frame.data() + 1, sizeof found);
  frame.erase(1, sizeof found);
  return found == turn;
}

std::optional<std::uint32_t> FrameReader::length() const {
  std::uint32_t length = 0;
  if (buffer_.size() - position_ < sizeof length) return std::nullopt;
  std::memcpy(&length, buffer_.data() + position_, sizeof length);
  return length;
}

bool FrameReader::broken() const {
  const auto size = length();
  return size && (*size == 0 || *size > max_reply_bytes);
}

std::optional<std::string> FrameReader::next() {
  const auto size = length();
  if (!size || broken() || buffer_.size() - position_ - sizeof(std::uint32_t) < *size) return std::nullopt;
  std::string frame = buffer_.substr(position_ + sizeof(std::uint32_t), *size);
  position_ += sizeof(std::uint32_t) + *size;
  if (position_ == buffer_.size()) {
    buffer_.clear();
    position_ = 0;
  }
  return frame;
}

}  // namespace rehearse
