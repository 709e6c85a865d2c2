#include "scratch.hpp"

#include <algorithm>
#include <cerrno>
#include <string>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <linux/mount.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "privileged_call.hpp"

namespace rehearse::jail {
namespace {

constexpr std::int64_t page = 4096;
constexpr std::int64_t missing_output = -1;

enum class Missing { fail, create };

// Opens the folder that holds `path`, walking it part by part so that no link is followed; `path` becomes its last part.
UniqueFd open_parent(std::string_view& path, Missing missing) {
  UniqueFd folder(::open(".", O_PATH | O_DIRECTORY | O_CLOEXEC));
  for (auto slash = path.find('/'); folder && slash != std::string_view::npos; slash = path.find('/')) {
    const std::string part(path.substr(0, slash));
    if (missing == Missing::create && ::mkdirat(folder.get(), part.c_str(), 0755) != 0 && errno != EEXIST) return {};
    folder.reset(::openat(folder.get(), part.c_str(), O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    path.remove_prefix(slash + 1);
  }
  return folder;
}

// Copies `size` bytes from `offset` of `source` to where `target` stands.
Result<void> copy(int source, std::int64_t offset, std::int64_t size, int target, const std::string& name) {
  off_t position = offset;
  while (size > 0) {
    const ssize_t copied =
        ::sendfile(target, source, &position, static_cast<std::size_t>(std::min(size, std::int64_t{1} << 30U)));
    if (copied < 0 && errno == EINTR) continue;
    if (copied < 0) return unexpected(system_error("cannot copy " + name, errno));
    if (copied == 0) return unexpected(ErrorCode::io, "cannot copy " + name + ": the file became shorter");
    size -= copied;
  }
  return {};
}

Result<void> put_input(const wire::InputEntry& input, int source) {
  std::string_view rest = input.name;
  const UniqueFd folder = open_parent(rest, Missing::create);
  const std::string name(rest);
  const mode_t mode = input.executable ? 0755 : 0644;
  const UniqueFd file(folder ? ::openat(folder.get(), name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
                             : -1);
  if (!file) return unexpected(system_error("cannot put the input file " + input.name, errno));
  if (input.size == 0) return {};
  return copy(source, input.offset, input.size, file.get(), "the input file " + input.name);
}

Result<std::int64_t> take_output(const std::string& path, std::int64_t limit, int target) {
  std::string_view rest = path;
  const UniqueFd folder = open_parent(rest, Missing::fail);
  const std::string name(rest);
  // O_NONBLOCK: opening a FIFO must not wait for its writer.
  const UniqueFd file(folder ? ::openat(folder.get(), name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) : -1);
  const std::string what = "the output file " + path;
  if (!file && errno == ELOOP)
    return unexpected(ErrorCode::bad_input, what + " is a symbolic link: only regular files are taken");
  if (!file && (errno == ENOENT || errno == ENOTDIR)) return missing_output;
  if (!file) return unexpected(system_error("cannot take " + what, errno));
  struct stat status {};
  if (::fstat(file.get(), &status) != 0) return unexpected(system_error("cannot take " + what, errno));
  if (!S_ISREG(status.st_mode)) return unexpected(ErrorCode::bad_input, what + " is not a regular file");
  if (status.st_size > limit) {
    return unexpected(ErrorCode::bad_input, what + " is too large: " + std::to_string(status.st_size) +
                                                " bytes, the limit is " + std::to_string(limit));
  }
  if (auto copied = copy(file.get(), 0, status.st_size, target, what); !copied) return unexpected(copied.error());
  return std::int64_t{status.st_size};
}

}  // namespace

ScratchSize ScratchSize::of(const wire::RunRequest& request) {
  ScratchSize size{request.limits.scratch_bytes, request.limits.scratch_files + 1};  // the folder itself
  for (const auto& input : request.inputs) {
    size.bytes += (input.size + page - 1) / page * page;
    size.files += 1 + std::ranges::count(input.name, '/');
  }
  size.bytes = std::max(size.bytes, page);  // 0 would mean: without a limit
  return size;
}

Result<void> resize_scratch(int box, const ScratchSize& size) {
  const UniqueFd context(static_cast<int>(privileged_call(SYS_fspick, box, "", FSPICK_EMPTY_PATH | FSPICK_CLOEXEC)));
  const auto set = [&](const char* option, std::int64_t value) {
    return privileged_call(SYS_fsconfig, context.get(), FSCONFIG_SET_STRING, option, std::to_string(value).c_str(), 0) == 0;
  };
  if (context && set("size", size.bytes) && set("nr_inodes", size.files) &&
      privileged_call(SYS_fsconfig, context.get(), FSCONFIG_CMD_RECONFIGURE) == 0) {
    return {};
  }
  return unexpected(system_error("cannot give the scratch folder its size", errno));
}

std::int64_t used_scratch(int box) {
  struct statfs status {};
  if (box < 0 || ::fstatfs(box, &status) != 0) return 0;
  return static_cast<std::int64_t>(status.f_blocks - status.f_bfree) * status.f_bsize;
}

Result<void> put_inputs(const wire::RunRequest& request, const InputFiles& files) {
  auto host_file = files.host_files.begin();
  for (const auto& input : request.inputs) {
    const int source = input.own_descriptor ? (host_file++)->get() : files.bundle.get();
    if (auto put = put_input(input, source); !put) return put;
  }
  return {};
}

Result<std::vector<std::int64_t>> take_outputs(const wire::Collect& order, int file) {
  std::vector<std::int64_t> sizes;
  for (const auto& path : order.outputs) {
    auto size = take_output(path, order.max_output_file_bytes, file);
    if (!size) return unexpected(size.error());
    sizes.push_back(*size);
  }
  return sizes;
}

}  // namespace rehearse::jail
