#pragma once

#include <cstdint>
#include <string_view>

namespace rehearse {

// A well-spread number from a seed and a name; the same on every platform (FNV-1a, then the finaliser of splitmix64). By it a
// seed chooses among things of equal worth, whatever order they come in.
[[nodiscard]] constexpr std::uint64_t draw(std::uint64_t seed, std::string_view name) {
  std::uint64_t x = 0xcbf29ce484222325ULL;
  for (const char c : name) x = (x ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
  x += seed * 0x9e3779b97f4a7c15ULL;
  x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9ULL;
  x = (x ^ (x >> 27U)) * 0x94d049bb133111ebULL;
  return x ^ (x >> 31U);
}

}  // namespace rehearse
