#include "rehearse/base/temp_dir.hpp"

#include <filesystem>
#include <utility>

#include "rehearse/base/file.hpp"
#include "support/catch.hpp"

using namespace rehearse;
namespace fs = std::filesystem;

TEST_CASE("a temporary folder goes with its owner, with all in it") {
  fs::path path;
  {
    auto dir = TempDir::create(fs::temp_directory_path()).value();
    path = dir.path();
    REQUIRE(write_file(path / "x", "y"));
    const TempDir moved = std::move(dir);
    CHECK(fs::exists(path / "x"));
  }
  CHECK_FALSE(fs::exists(path));
}

TEST_CASE("two temporary folders never share a name") {
  const auto a = TempDir::create(fs::temp_directory_path()).value();
  const auto b = TempDir::create(fs::temp_directory_path()).value();
  CHECK(a.path() != b.path());
}
