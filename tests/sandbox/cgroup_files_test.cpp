#include "jail/cgroup_files.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <fcntl.h>

#include "rehearse/base/unique_fd.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace rehearse::jail;

namespace {

constexpr auto unified =
    "22 1 0:20 / /proc rw shared:5 - proc proc rw\n30 24 0:26 / /sys/fs/cgroup rw,nosuid shared:9 - cgroup2 cgroup2 rw\n";

}  // namespace

TEST_CASE("a value is found by the whole of its key") {
  const auto* events = "low 0\noom 3\noom_kill 12\noom_group_kill 1\n";
  CHECK(keyed_value(events, "oom") == 3);
  CHECK(keyed_value(events, "oom_kill") == 12);
  CHECK_FALSE(keyed_value(events, "kill"));
  CHECK_FALSE(keyed_value("max max\n", "max"));
  CHECK_FALSE(keyed_value("", "oom"));
  CHECK(keyed_value("usage_usec 9223372036854775807", "usage_usec") == INT64_MAX);
}

TEST_CASE("a controller is in the list only as a whole word") {
  CHECK(lists_word("cpu memory pids\n", "memory"));
  CHECK(lists_word("pids", "pids"));
  CHECK_FALSE(lists_word("cpuset hugetlb\n", "cpu"));
  CHECK_FALSE(lists_word("\n", "cpu"));
}

TEST_CASE("the v2 hierarchy is found wherever it is mounted") {
  const auto usual = cgroup2_mount(unified);
  REQUIRE(usual);
  CHECK(usual->folder == "/sys/fs/cgroup");
  CHECK(usual->shown == "/");
  const auto odd = cgroup2_mount("9 1 0:3 /a\\040b /mnt/x\\134y rw - cgroup2 none rw\n");
  REQUIRE(odd);
  CHECK(odd->folder == "/mnt/x\\y");
  CHECK(odd->shown == "/a b");
  CHECK_FALSE(cgroup2_mount("9 1 0:3 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n"));
  CHECK_FALSE(cgroup2_mount("9 1 0:3 / /x rw -"));
  CHECK_FALSE(cgroup2_mount(""));
}

TEST_CASE("a process's cgroup is a folder below the mount, or out of sight") {
  const CgroupMount whole{"/sys/fs/cgroup", "/"};
  CHECK(cgroup_folder("0::/user.slice/a.scope\n", whole) == "/sys/fs/cgroup/user.slice/a.scope");
  CHECK(cgroup_folder("0::/\n", whole) == "/sys/fs/cgroup");
  CHECK(cgroup_folder("5:memory:/other\n0::/mine\n", whole) == "/sys/fs/cgroup/mine");
  CHECK_FALSE(cgroup_folder("5:memory:/other\n", whole));
  CHECK_FALSE(cgroup_folder("0::/../elsewhere\n", whole));
  const CgroupMount part{"/mnt", "/box"};
  CHECK(cgroup_folder("0::/box/a\n", part) == "/mnt/a");
  CHECK(cgroup_folder("0::/box\n", part) == "/mnt");
  CHECK_FALSE(cgroup_folder("0::/boxes\n", part));
}

TEST_CASE("a file that changes is read anew each time, and a missing one is empty or an error") {
  auto folder = std::filesystem::temp_directory_path() / "rehearse-cgroup-files-XXXXXX";
  std::string pattern = folder.string();
  REQUIRE(::mkdtemp(pattern.data()) != nullptr);
  folder = pattern;
  const UniqueFd opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  CHECK(read_text(opened.get(), "x").empty());
  CHECK_FALSE(write_text(opened.get(), "x", "1"));
  std::ofstream(folder / "x") << std::string(10'000, 'a');
  const UniqueFd file(::openat(opened.get(), "x", O_RDONLY | O_CLOEXEC));
  CHECK(reread(file.get()) == std::string(10'000, 'a'));
  CHECK(write_text(opened.get(), "x", "bb"));
  CHECK(reread(file.get()).starts_with("bba"));
  std::filesystem::remove_all(folder);
}
