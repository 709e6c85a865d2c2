#include "build_cache.hpp"

#include <filesystem>

#include "bench.hpp"
#include "rehearse/base/file.hpp"
#include "support/catch.hpp"

using namespace rehearse;
namespace fs = std::filesystem;

TEST_CASE("a stored build comes back whole, failed ones too") {
  const auto folder = bench::fresh_folder();
  const BuildCache cache(folder.path() / "builds");
  CHECK_FALSE(cache.find("key"));
  const std::string binary("\x7f\0ELF\n", 6);
  REQUIRE(cache.store("key", {true, "a warning", {{"program", binary}, {"data", ""}}}));
  REQUIRE(cache.store("other", {false, "an error", {}}));
  const auto found = cache.find("key");
  REQUIRE(found);
  CHECK(found->ok);
  CHECK(found->log == "a warning");
  CHECK(found->files.at("program") == binary);
  CHECK(found->files.size() == 2);
  CHECK_FALSE(cache.find("other")->ok);
}

TEST_CASE("a damaged or cut entry is as good as none, and goes") {
  const auto folder = bench::fresh_folder();
  const BuildCache cache(folder.path());
  REQUIRE(cache.store("key", {true, "log", {{"program", "content"}}}));
  const std::string entry = read_file(folder.path() / "key").value();
  for (std::size_t at = 0; at < entry.size(); at += 7) {
    std::string damaged = entry;
    damaged[at] = static_cast<char>(damaged[at] ^ 1);
    REQUIRE(write_file(folder.path() / "key", damaged));
    CHECK_FALSE(cache.find("key"));
    REQUIRE(write_file(folder.path() / "key", entry.substr(0, at)));
    CHECK_FALSE(cache.find("key"));
    CHECK_FALSE(fs::exists(folder.path() / "key"));
  }
}

TEST_CASE("the least recently used builds go when the folder outgrows its bound") {
  const auto folder = bench::fresh_folder();
  const BuildCache cache(folder.path(), 2500);
  const auto now = fs::file_time_type::clock::now();
  const CachedBuild build{true, std::string(1000, 'x'), {}};
  REQUIRE(cache.store("first", build));
  REQUIRE(cache.store("second", build));
  fs::last_write_time(folder.path() / "first", now - std::chrono::hours{2});
  fs::last_write_time(folder.path() / "second", now - std::chrono::hours{1});
  CHECK(cache.find("first"));  // used: the second is the oldest now
  REQUIRE(cache.store("third", build));
  CHECK(cache.find("first"));
  CHECK_FALSE(cache.find("second"));
  CHECK(cache.find("third"));
}

TEST_CASE("a folder that cannot be written is an error of storing, not of finding") {
  const BuildCache cache("/dev/null/builds");
  CHECK_FALSE(cache.find("key"));
  CHECK_FALSE(cache.store("key", {true, "", {}}));
}
