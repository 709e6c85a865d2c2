#include "rehearse/icpc/archive.hpp"

#include <filesystem>
#include <random>

#include "support/catch.hpp"

using namespace rehearse;
namespace fs = std::filesystem;

TEST_CASE("names of entries come out in their plainest form") {
  CHECK(entry_path("./a//b/").value() == "a/b");
  CHECK(entry_path("p/data/secret/1.in").value() == "p/data/secret/1.in");
  CHECK(entry_path("./").value().empty());
  CHECK(entry_path("p/...").value() == "p/...");
  CHECK(entry_path("p/caf\xc3\xa9").value() == "p/caf\xc3\xa9");
}

TEST_CASE("names that lead out, or that nobody could read, are refused") {
  for (const char* name : {"", "/a", "..", "a/..", "a/../b", "../a", "a\\b", "a\nb", "a\x1b[0m", "\xff", "a/\xc0\xaf",
                           "a/\xe2\x80\xae"
                           "b"}) {
    CAPTURE(name);
    CHECK_FALSE(entry_path(name));
  }
  CHECK_FALSE(entry_path(std::string(300, 'a')));
  std::string deep;
  for (int i = 0; i < 30; ++i) deep += "d/";
  CHECK_FALSE(entry_path(deep));
  CHECK_FALSE(entry_path(std::string_view("a\0b", 3)));
}

TEST_CASE("whatever the name, the path that is made of it stays inside") {
  std::mt19937_64 random(20250901);
  const std::string_view pieces[] = {"a", "..", ".", "/", "//", "\\", "b.in", " ", "\xc3\xa9", "\xff", "\n", "...", "../", "~"};
  int taken = 0;
  for (int round = 0; round < 20'000; ++round) {
    std::string name;
    for (auto left = random() % 8; left > 0; --left) name += pieces[random() % std::size(pieces)];
    const auto path = entry_path(name);
    if (!path) continue;
    ++taken;
    const fs::path made(*path);
    INFO(*path);
    REQUIRE(made.is_relative());
    REQUIRE(made.lexically_normal() == made);
    for (const fs::path& part : made) REQUIRE(part != "..");
    REQUIRE(entry_path(path->empty() ? "." : *path).value() == *path);
  }
  CHECK(taken > 1000);
}
