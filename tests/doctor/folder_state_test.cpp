#include "rehearse/doctor/folder_state.hpp"

#include <filesystem>
#include <iterator>

#include <unistd.h>

#include "rehearse/base/file.hpp"
#include "rehearse/base/temp_dir.hpp"
#include "support/catch.hpp"

using namespace rehearse;

namespace {
namespace fs = std::filesystem;

TempDir fresh() { return TempDir::create(fs::temp_directory_path()).value(); }
}  // namespace

TEST_CASE("a folder's size is that of its files, at any depth, and nothing is left in it", "[folder]") {
  const TempDir folder = fresh();
  REQUIRE(rehearse::make_directories(folder.path() / "a" / "b"));
  REQUIRE(write_file(folder.path() / "one", std::string(1000, 'x')));
  REQUIRE(write_file(folder.path() / "a" / "b" / "two", std::string(234, 'x')));
  fs::create_symlink(folder.path() / "one", folder.path() / "link");
  const FolderState state = examine_folder("cache", folder.path());
  CHECK(state.exists);
  CHECK(state.bytes == 1234);
  CHECK(state.free_bytes > 0);
  CHECK_FALSE(state.unwritable);
  CHECK(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()) == 3);
}

TEST_CASE("a folder that is not there yet is judged by where it would be made", "[folder]") {
  const TempDir folder = fresh();
  const FolderState state = examine_folder("data", folder.path() / "x" / "y");
  CHECK_FALSE(state.exists);
  CHECK(state.bytes == 0);
  CHECK_FALSE(state.unwritable);
  CHECK_FALSE(fs::exists(folder.path() / "x"));
}

TEST_CASE("a folder below a file cannot be written, and the variable that names another is told", "[folder]") {
  const TempDir folder = fresh();
  REQUIRE(write_file(folder.path() / "file", "x"));
  const FolderState state = examine_folder("data", folder.path() / "file" / "rehearse");
  REQUIRE(state.unwritable);
  CHECK(state.unwritable->message.find((folder.path() / "file").string()) != std::string::npos);
  CHECK(state.unwritable->hint.find("XDG_DATA_HOME") != std::string::npos);
}

TEST_CASE("a folder without permission cannot be written", "[folder]") {
  if (::geteuid() == 0) return;  // nothing is forbidden to root
  const TempDir folder = fresh();
  fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
  const FolderState state = examine_folder("cache", folder.path());
  fs::permissions(folder.path(), fs::perms::owner_all);
  REQUIRE(state.unwritable);
  CHECK(state.unwritable->hint.find("XDG_CACHE_HOME") != std::string::npos);
}
