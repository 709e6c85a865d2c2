#include "jail/cgroup_folders.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "support/catch.hpp"

using namespace rehearse;
using namespace rehearse::jail;

namespace {

namespace fs = std::filesystem;

std::string content_of(const fs::path& file) {
  std::ifstream stream(file);
  return {std::istreambuf_iterator<char>(stream), {}};
}

fs::path own_cgroup() {
  const auto text = content_of("/proc/self/cgroup");
  const auto line = text.find("0::");
  return "/sys/fs/cgroup" + text.substr(line + 3, text.find('\n', line) - line - 3);
}

}  // namespace

TEST_CASE("a cgroup that was given away to this process alone is taken, swept and left as it was; no other is") {
  auto folders = CgroupFolders::find();
  if (std::getenv("REHEARSE_DELEGATED") == nullptr) {  // set by tests/guest, which makes such a cgroup
    REQUIRE_FALSE(folders);
    CHECK_FALSE(folders.error().message.empty());
    CHECK_FALSE(folders.error().hint.empty());
    return;
  }
  REQUIRE(folders);
  const auto given = own_cgroup();
  fs::create_directory(given / "run-0");  // left by a helper that was killed
  {
    auto taken = std::move(*folders);
    REQUIRE(taken.settle());
    CHECK_FALSE(fs::exists(given / "run-0"));
    CHECK(own_cgroup() == given / "supervisor");
    const auto first = taken.add();
    const auto second = taken.add();
    REQUIRE(first);
    REQUIRE(second);
    CHECK(*first != *second);
    CHECK(taken.open(*first));
    CHECK(fs::exists(given / *first / "memory.max"));
    CHECK(fs::exists(given / *first / "pids.max"));
    taken.remove(*first);
    CHECK_FALSE(fs::exists(given / *first));
    CHECK_FALSE(taken.open(*first));
    taken.remove(*second);
  }
  CHECK(own_cgroup() == given);
  CHECK_FALSE(fs::exists(given / "supervisor"));
  CHECK(content_of(given / "cgroup.subtree_control").find("memory") == std::string::npos);
}
