#include "journal/input.hpp"

#include <cstdint>
#include <iostream>
#include <iterator>

#include "rehearse/base/file.hpp"

namespace rehearse {

Result<std::string> read_input(const std::string& file) {
  constexpr std::uintmax_t most_bytes = 16U << 20U;
  if (file != "-") return read_file(file, most_bytes);
  std::string text;
  for (std::istreambuf_iterator<char> it(std::cin), end; it != end && text.size() <= most_bytes; ++it) text += *it;
  return text;
}

}  // namespace rehearse
