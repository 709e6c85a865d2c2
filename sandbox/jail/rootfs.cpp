#include "rootfs.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <string_view>

#include <dirent.h>
#include <fcntl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "mount.hpp"
#include "privileged_call.hpp"
#include "refusal.hpp"
#include "rehearse/base/unique_fd.hpp"
#include "shown_folders.hpp"
#include "user_namespace.hpp"

namespace rehearse::jail {
namespace {

// While it is built: the machine's root and ours, both on a tmpfs that holds nothing else.
const std::string host = "/host";
const std::string root = "/root";

constexpr std::array devices{"null", "zero", "full", "random", "urandom"};

Result<void> make_folder(const std::string& path) {
  if (::mkdir(path.c_str(), 0755) != 0 && errno != EEXIST) return unexpected(system_error("cannot make " + path, errno));
  return {};
}

Result<void> make_parents(const std::string& path) {
  for (auto slash = path.find('/', 1); slash != std::string::npos; slash = path.find('/', slash + 1)) {
    if (auto made = make_folder(path.substr(0, slash)); !made) return made;
  }
  return {};
}

Result<void> put_file(const std::string& path, std::string_view content) {
  const UniqueFd file(::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644));
  while (file && !content.empty()) {
    const ssize_t written = ::write(file.get(), content.data(), content.size());
    if (written < 0) return unexpected(system_error("cannot write " + path, errno));
    content.remove_prefix(static_cast<std::size_t>(written));
  }
  if (!file) return unexpected(system_error("cannot write " + path, errno));
  return {};
}

Result<void> put_link(const std::string& target, const std::string& path) {
  if (::symlink(target.c_str(), path.c_str()) != 0) return unexpected(system_error("cannot link " + path, errno));
  return {};
}

// The machine's file, or nothing if it has none.
std::string host_content(const std::string& path) {
  std::string content;
  const UniqueFd file(::open((host + path).c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
  std::array<char, 16384> block;  // NOLINT: filled by the kernel
  for (ssize_t size = 1; file && size > 0 && content.size() < (16U << 20U);) {
    size = ::read(file.get(), block.data(), block.size());
    if (size > 0) content.append(block.data(), static_cast<std::size_t>(size));
  }
  return content;
}

std::string link_target(const std::string& path) {
  std::array<char, 4096> target{};
  const ssize_t size = ::readlink(path.c_str(), target.data(), target.size());
  return size > 0 ? std::string(target.data(), static_cast<std::size_t>(size)) : std::string();
}

// /etc/alternatives holds links only, so they are copied: a mount less for every slot to inherit.
Result<void> copy_links(const std::string& folder) {
  if (auto made = make_folder(root + folder); !made) return made;
  DIR* listing = ::opendir((host + folder).c_str());
  if (listing == nullptr) return {};
  Result<void> done;
  while (const dirent* entry = ::readdir(listing)) {
    const std::string name = folder + "/" + entry->d_name;
    if (entry->d_type != DT_LNK || !done) continue;
    if (const auto target = link_target(host + name); !target.empty()) done = put_link(target, root + name);
  }
  ::closedir(listing);
  return done;
}

Result<void> show(const Tree& tree) {
  struct stat status {};
  if (::stat((host + tree.source).c_str(), &status) != 0) {
    return unexpected(system_error("cannot show " + tree.shown, errno, "check that the folder exists and can be read"));
  }
  const std::string target = root + tree.source;
  if (auto made = make_parents(target); !made) return made;
  auto made = S_ISDIR(status.st_mode) ? make_folder(target) : put_file(target, {});
  if (!made) return made;
  if (auto bound = bind_tree(host + tree.source, target).and_then([&] { return protect(target, Depth::recursive); }); !bound) {
    return bound;
  }
  if (tree.shown == tree.source) return {};
  if (auto parents = make_parents(root + tree.shown); !parents) return parents;
  return put_link(tree.source, root + tree.shown);
}

// As the machine has them: folders, or links into /usr.
Result<void> show_system_folders() {
  for (const std::string folder : system_folders) {
    struct stat status {};
    if (::lstat((host + folder).c_str(), &status) != 0) continue;
    Result<void> done;
    if (S_ISLNK(status.st_mode)) {
      done = put_link(link_target(host + folder), root + folder);
    } else if (S_ISDIR(status.st_mode)) {
      done = show({folder, folder});
    }
    if (!done) return done;
  }
  return {};
}

Result<void> make_etc(bool copy_alternatives) {
  const std::string etc = root + "/etc";
  const auto user = std::to_string(inside_uid);
  return make_folder(etc)
      .and_then([&] { return put_file(etc + "/ld.so.cache", host_content("/etc/ld.so.cache")); })
      .and_then([&] { return put_file(etc + "/passwd", "box:x:" + user + ":" + user + "::/box:/bin/sh\n"); })
      .and_then([&] { return put_file(etc + "/group", "box:x:" + user + ":\n"); })
      .and_then([&] { return put_file(etc + "/nsswitch.conf", "passwd: files\ngroup: files\nhosts: files\n"); })
      .and_then([&] { return copy_alternatives ? copy_links("/etc/alternatives") : Result<void>{}; });
}

Result<void> make_dev() {
  const std::string dev = root + "/dev";
  if (auto made = make_folder(dev); !made) return made;
  for (const std::string device : devices) {
    const std::string path = dev + "/" + device;
    auto done = put_file(path, {}).and_then([&] { return bind_tree(host + "/dev/" + device, path); }).and_then([&] {
      return protect_device(path);  // its times and its mode are the machine's; writing to it is something else
    });
    if (!done) return done;
  }
  return put_link("/proc/self/fd", dev + "/fd")
      .and_then([&] { return put_link("/proc/self/fd/0", dev + "/stdin"); })
      .and_then([&] { return put_link("/proc/self/fd/1", dev + "/stdout"); })
      .and_then([&] { return put_link("/proc/self/fd/2", dev + "/stderr"); })
      .and_then([&] { return put_link("/box", dev + "/shm"); });
}

// The machine's own /proc stays below the slot's: the kernel lets a user namespace mount a fresh one only where one is in
// sight.
Result<void> make_mount_points(bool link_tmp) {
  return make_folder(root + "/box")
      .and_then([&] { return make_folder(root + "/proc"); })
      .and_then([&] { return bind_tree(host + "/proc", root + "/proc"); })
      .and_then([&] { return link_tmp ? put_link("/box", root + "/tmp") : Result<void>{}; });
}

bool shown_by(const std::vector<Tree>& trees, const std::string& path) {
  return std::ranges::any_of(trees, [&](const Tree& tree) { return is_below(path, tree.source); });
}

Result<void> show_trees(const std::vector<Tree>& trees) {
  std::vector<Tree> shown;
  for (const std::string folder : system_folders) shown.push_back({folder, folder});
  for (const auto& tree : trees) {
    const bool visible = shown_by(shown, tree.source);
    if (visible && (tree.shown == tree.source || shown_by(shown, tree.shown))) continue;
    auto done = visible ? make_parents(root + tree.shown).and_then([&] { return put_link(tree.source, root + tree.shown); })
                        : show(tree);
    if (!done) return done;
    shown.push_back(tree);
  }
  return {};
}

// A tmpfs becomes "/", with the machine's root at /host: from there every folder can be shown, those below the mount point
// included.
Result<void> enter_workshop() {
  if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) {
    return unexpected(refusal("cannot make the mounts private", errno));
  }
  for (const std::string folder : {"/tmp", "/mnt", "/run", "/var", "/usr"}) {
    struct stat status {};
    if (::lstat(folder.c_str(), &status) != 0 || !S_ISDIR(status.st_mode)) continue;
    return mount_tmpfs(folder, "mode=755,size=1m")
        .and_then([&] { return make_folder(folder + host); })
        .and_then([&] { return make_folder(folder + root); })
        .and_then([&] { return pivot(folder, folder + host); });
  }
  return unexpected(refusal("no folder to mount on", ENOENT));
}

}  // namespace

Result<void> build_root(const std::vector<std::string>& read_only_paths) {
  auto trees = plan_trees(read_only_paths);
  if (!trees) return unexpected(trees.error());
  const auto uses = [&](std::string_view folder) {
    return std::ranges::any_of(*trees,
                               [&](const Tree& tree) { return is_below(tree.source, folder) || is_below(tree.shown, folder); });
  };
  ::umask(022);
  return enter_workshop()
      .and_then([&] { return mount_tmpfs(root, "mode=755,size=32m"); })
      .and_then([&] { return show_system_folders(); })
      .and_then([&] { return make_etc(!uses("/etc/alternatives")); })
      .and_then([&] { return show_trees(*trees); })
      .and_then([&] { return make_dev(); })
      .and_then([&] { return make_mount_points(!uses("/tmp")); })
      .and_then([&] { return protect(root, Depth::here); })
      .and_then([&] { return pivot_and_detach(root); });
}

Result<void> mount_slot(const ScratchSize& scratch) {
  const auto options = "mode=755,size=" + std::to_string(scratch.bytes) + ",nr_inodes=" + std::to_string(scratch.files);
  if (auto box = mount_tmpfs("/box", options); !box) return box;
  if (privileged_call(SYS_mount, "proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC | MS_RDONLY, nullptr) != 0) {
    return unexpected(
        refusal("cannot mount /proc for a run (parts of this machine's /proc may be hidden by a container)", errno));
  }
  return {};
}

}  // namespace rehearse::jail
