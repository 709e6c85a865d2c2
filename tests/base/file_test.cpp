#include "rehearse/base/file.hpp"

#include <filesystem>
#include <fstream>

#include <sys/stat.h>

#include "rehearse/base/temp_dir.hpp"
#include "support/catch.hpp"

using namespace rehearse;
namespace fs = std::filesystem;

namespace {
TempDir folder() { return TempDir::create(fs::temp_directory_path(), "rehearse-file-").value(); }
}  // namespace

TEST_CASE("a written file reads back byte for byte, NUL bytes included") {
  const auto dir = folder();
  const std::string content("a\0b\n\xff", 5);
  REQUIRE(write_file(dir.path() / "x", content));
  CHECK(read_file(dir.path() / "x").value() == content);
}

TEST_CASE("writing replaces the old content and leaves no temporary file") {
  const auto dir = folder();
  REQUIRE(write_file(dir.path() / "x", "old and longer"));
  REQUIRE(write_file(dir.path() / "x", "new"));
  CHECK(read_file(dir.path() / "x").value() == "new");
  CHECK(std::distance(fs::directory_iterator(dir.path()), fs::directory_iterator()) == 1);
}

TEST_CASE("a missing file is not_found and the message names it") {
  const auto dir = folder();
  const auto read = read_file(dir.path() / "gone.cpp");
  REQUIRE_FALSE(read);
  CHECK(read.error().code == ErrorCode::not_found);
  CHECK(read.error().message.find("gone.cpp") != std::string::npos);
}

TEST_CASE("a file above the bound, a folder and a FIFO are refused with a reason") {
  const auto dir = folder();
  REQUIRE(write_file(dir.path() / "big", std::string(101, 'x')));
  CHECK(read_file(dir.path() / "big", 101));
  CHECK(read_file(dir.path() / "big", 100).error().message.find("larger than 100 bytes") != std::string::npos);
  CHECK(read_file(dir.path()).error().message.find("not a regular file") != std::string::npos);
  REQUIRE(::mkfifo((dir.path() / "fifo").c_str(), 0600) == 0);
  CHECK(read_file(dir.path() / "fifo").error().message.find("not a regular file") != std::string::npos);
}

TEST_CASE("writing to a full disk fails with what to do, and keeps the old file") {
  const auto written = write_file("/dev/full/x", "y");
  REQUIRE_FALSE(written);
  CHECK(system_error("cannot write x", ENOSPC).hint.find("disk space") != std::string::npos);
}

TEST_CASE("content is named by its SHA-256") {
  CHECK(content_hash("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}
