#include "cgroup_folders.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <string_view>
#include <utility>

#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "cgroup_files.hpp"
#include "user_namespace.hpp"

namespace rehearse::jail {
namespace {

const std::string own_folder = "supervisor";
constexpr std::string_view run_prefix = "run-";
constexpr const char* login_hint =
    "where systemd runs, log in as usual (loginctl shows the session), or: loginctl enable-linger";
constexpr const char* boot_hint = "boot with systemd.unified_cgroup_hierarchy=1 on the kernel's command line";

tl::unexpected<Error> missing(std::string what) { return unexpected(ErrorCode::unavailable, std::move(what), login_hint); }

Result<std::string> own_cgroup() {
  const auto mount = cgroup2_mount(read_text(AT_FDCWD, "/proc/self/mountinfo"));
  if (!mount) {
    return unexpected(ErrorCode::unavailable, "cgroup v2 is not mounted", boot_hint);
  }
  const std::string cgroups = read_text(AT_FDCWD, "/proc/self/cgroup");
  if (cgroups.find(":memory:") != std::string::npos) {
    return unexpected(ErrorCode::unavailable, "the controller for memory is bound to cgroup v1", boot_hint);
  }
  auto folder = cgroup_folder(cgroups, *mount);
  if (!folder) return missing("this process's cgroup is out of sight");
  return *folder;
}

// systemd marks what it gives away.
bool marked_as_delegated(int folder) {
  return std::ranges::any_of(std::array{"user.delegate", "trusted.delegate"}, [&](const char* name) {
    char value = 0;
    return ::fgetxattr(folder, name, &value, 1) == 1 && value == '1';
  });
}

bool writable(int folder, const char* name) { return ::faccessat(folder, name, W_OK, AT_EACCESS) == 0; }

bool remove_folder(int parent, const std::string& name) {
  return ::unlinkat(parent, name.c_str(), AT_REMOVEDIR) == 0 || errno == ENOENT;
}

void kill_all(int parent, const std::string& name) { static_cast<void>(write_text(parent, name + "/cgroup.kill", "1")); }

}  // namespace

CgroupFolders::CgroupFolders(UniqueFd folder) : folder_(std::move(folder)) {}

CgroupFolders::~CgroupFolders() {
  if (!folder_ || !settled_) return;
  // Who was killed a moment ago may still be about to go.
  for (int tries = 0; tries < 200 && !dying_.empty(); ++tries) {
    retry();
    if (!dying_.empty()) ::poll(nullptr, 0, 1);
  }
  // Processes may be in a folder only while it hands no controller on.
  static_cast<void>(write_text(folder_.get(), "cgroup.subtree_control", "-memory -pids"));
  if (!write_text(folder_.get(), "cgroup.procs", "0")) return;
  static_cast<void>(remove_folder(folder_.get(), own_folder));
}

Result<CgroupFolders> CgroupFolders::find() {
  const auto path = own_cgroup();
  if (!path) return unexpected(path.error());
  UniqueFd folder(::open(path->c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!folder) return unexpected(system_error("cannot open this process's cgroup", errno));
  CgroupFolders folders(std::move(folder));
  if (auto done = folders.check().and_then([&] { return folders.give_to_own_id(); }); !done) return unexpected(done.error());
  return folders;
}

Result<void> CgroupFolders::check() const {
  const int folder = folder_.get();
  const std::string controllers = read_text(folder, "cgroup.controllers");
  for (const std::string controller : {"memory", "pids"}) {
    if (lists_word(controllers, controller)) continue;
    return missing("this process's cgroup has no controller for " + controller);
  }
  const bool given = ::geteuid() == 0 ? marked_as_delegated(folder)
                                      : writable(folder, ".") && writable(folder, "cgroup.procs") &&
                                            writable(folder, "cgroup.subtree_control");
  if (!given) return missing("this process's cgroup is not delegated");
  if (read_text(folder, "cgroup.procs") != std::to_string(::getpid()) + "\n") {
    return missing("this process shares its cgroup with others");
  }
  return {};
}

Result<void> CgroupFolders::settle() {
  sweep();
  settled_ = true;
  const int folder = folder_.get();
  if (::mkdirat(folder, own_folder.c_str(), 0755) != 0 && errno != EEXIST) {
    return unexpected(system_error("cannot make a cgroup", errno));
  }
  return write_text(folder, own_folder + "/cgroup.procs", "0").and_then([&] {
    return write_text(folder, "cgroup.subtree_control", "+memory +pids");
  });
}

// The user id that root becomes must be able to make folders here, and to move processes between them.
Result<void> CgroupFolders::give_to_own_id() const {
  if (::geteuid() != 0) return {};
  const auto give = [&](const char* name) {
    return std::ranges::any_of(own_ids, [&](id_t id) { return ::fchownat(folder_.get(), name, id, id, 0) == 0; });
  };
  for (const char* name : {".", "cgroup.procs", "cgroup.subtree_control"}) {
    if (!give(name)) return unexpected(system_error("cannot give the cgroup away", errno));
  }
  return {};
}

void CgroupFolders::sweep() const {
  DIR* listing = ::fdopendir(::openat(folder_.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (listing == nullptr) return;
  while (const dirent* entry = ::readdir(listing)) {
    const std::string name = entry->d_name;
    if (entry->d_type != DT_DIR || (name != own_folder && !name.starts_with(run_prefix))) continue;
    kill_all(folder_.get(), name);
    static_cast<void>(remove_folder(folder_.get(), name));
  }
  ::closedir(listing);
}

void CgroupFolders::retry() {
  std::erase_if(dying_, [&](const std::string& name) { return remove_folder(folder_.get(), name); });
}

Result<std::string> CgroupFolders::add() {
  retry();
  for (int tries = 0; tries < 100; ++tries) {
    std::string name(run_prefix);
    name += std::to_string(next_++);
    if (::mkdirat(folder_.get(), name.c_str(), 0755) == 0) return name;
    if (errno != EEXIST) break;
  }
  return unexpected(system_error("cannot make a run's cgroup", errno));
}

UniqueFd CgroupFolders::open(const std::string& name) const {
  return UniqueFd(::openat(folder_.get(), name.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
}

void CgroupFolders::remove(const std::string& name) {
  if (remove_folder(folder_.get(), name)) return;
  kill_all(folder_.get(), name);
  if (!remove_folder(folder_.get(), name)) dying_.push_back(name);
}

}  // namespace rehearse::jail
