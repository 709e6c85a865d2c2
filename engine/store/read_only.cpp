#include "read_only.hpp"

#include <cctype>
#include <string_view>

#include <fmt/format.h>

namespace rehearse {

std::string read_only_uri(const std::filesystem::path& file, bool has_log) {
  std::string uri = "file:";
  for (const char c : file.string()) {
    const bool plain =
        std::isalnum(static_cast<unsigned char>(c)) != 0 || std::string_view("/._-~").find(c) != std::string_view::npos;
    uri += plain ? std::string(1, c) : fmt::format("%{:02x}", static_cast<unsigned char>(c));
  }
  return uri + (has_log ? "?mode=ro" : "?immutable=1");
}

}  // namespace rehearse
