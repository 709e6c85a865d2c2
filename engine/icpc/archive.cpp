#include "rehearse/icpc/archive.hpp"

#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <set>
#include <system_error>
#include <vector>

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>

#include "archive_library.hpp"
#include "rehearse/base/file.hpp"
#include "rehearse/base/unique_fd.hpp"
#include "text_check.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t max_name = 255;
constexpr std::size_t max_path = 1000;
constexpr std::size_t block_bytes = 64U << 10U;

// Once archive_library() has said that it is there.
const ArchiveLibrary& library() { return **archive_library(); }

struct CloseReader {
  void operator()(struct archive* reader) const { library().read_free(reader); }
};
using Reader = std::unique_ptr<struct archive, CloseReader>;

tl::unexpected<Error> refused(std::string_view name, std::string_view why) {
  return unexpected(ErrorCode::bad_input, fmt::format("the archive is refused: {}: {}", shown_name(name), why),
                    "get the package from where you trust it, or unpack it yourself and look at it");
}

std::string_view kind_of(mode_t type) {
  switch (type) {
    case AE_IFLNK: return "a symbolic link";
    case AE_IFCHR:
    case AE_IFBLK: return "a device";
    case AE_IFIFO: return "a named pipe";
    case AE_IFSOCK: return "a socket";
    default: return "neither a file nor a folder";
  }
}

class Unpacking {
 public:
  Unpacking(Reader reader, std::uintmax_t archive_bytes, fs::path folder, const UnpackLimits& limits)
      : reader_(std::move(reader)), archive_bytes_(archive_bytes), folder_(std::move(folder)), limits_(limits) {}

  Result<void> run() {
    for (;;) {
      archive_entry* entry = nullptr;
      const int status = library().read_next_header(reader_.get(), &entry);
      if (status == ARCHIVE_EOF) return {};
      if (status != ARCHIVE_OK && status != ARCHIVE_WARN) return broken();
      if (++entries_ > limits_.entries) {
        return unexpected(ErrorCode::bad_input,
                          fmt::format("the archive is refused: it has more than {} entries", limits_.entries));
      }
      if (auto taken = take(*entry); !taken) return taken;
    }
  }

 private:
  [[nodiscard]] tl::unexpected<Error> broken() const {
    const char* why = library().error_string(reader_.get());
    return unexpected(ErrorCode::bad_input,
                      fmt::format("the archive cannot be read: {}", shown_name(why == nullptr ? "it is damaged" : why)));
  }

  Result<void> take(archive_entry& entry) {
    const char* name = library().entry_pathname_utf8(&entry);
    if (name == nullptr) name = library().entry_pathname(&entry);
    if (name == nullptr) return refused("an entry", "its name is no UTF-8");
    const auto path = entry_path(name, limits_);
    if (!path) return unexpected(path.error());
    if (library().entry_hardlink(&entry) != nullptr) return refused(name, "a hard link");
    if (library().entry_is_encrypted(&entry) != 0) return refused(name, "it is encrypted");
    const auto type = library().entry_filetype(&entry);
    if (type != AE_IFREG && type != AE_IFDIR) return refused(name, kind_of(type));
    if (path->empty()) return type == AE_IFDIR ? Result<void>() : refused(name, "a file without a name");
    if (type == AE_IFDIR) return make_folder(*path, name);
    if (!files_.insert(*path).second || folders_.contains(*path)) return refused(name, "this name comes twice");
    const auto parent = fs::path(*path).parent_path().string();
    if (!parent.empty()) {
      if (auto made = make_folder(parent, name); !made) return made;
    }
    const auto declared = library().entry_size_is_set(&entry) != 0 ? library().entry_size(&entry) : 0;
    if (declared < 0 || static_cast<std::uintmax_t>(declared) > limits_.file_bytes) return too_large(name);
    if (auto enough = count(static_cast<std::uintmax_t>(declared), 0, name); !enough) return enough;
    return write(*path, name);
  }

  Result<void> make_folder(const std::string& path, std::string_view name) {
    // A file of that name, or of a folder's above it, would be replaced.
    fs::path above;
    for (const fs::path& part : fs::path(path)) {
      above /= part;
      if (files_.contains(above.string())) return refused(name, "this name comes twice, as a file and as a folder");
      folders_.insert(above.string());
    }
    return make_directories(folder_ / path);
  }

  [[nodiscard]] tl::unexpected<Error> too_large(std::string_view name) const {
    return refused(name, fmt::format("larger than {} MiB", limits_.file_bytes >> 20U));
  }

  // What has come out, and what is announced to come.
  Result<void> count(std::uintmax_t announced, std::uintmax_t came, std::string_view name) {
    total_ += came;
    if (total_ + announced > limits_.total_bytes) {
      return refused(name, fmt::format("together the files are larger than {} MiB", limits_.total_bytes >> 20U));
    }
    const std::uintmax_t most = limits_.free_bytes + limits_.ratio * archive_bytes_;
    if (total_ + announced > most) return refused(name, "it unpacks to far more than the archive's size");
    return {};
  }

  Result<void> write(const std::string& path, std::string_view name) {
    const fs::path place = folder_ / path;
    const UniqueFd file(::open(place.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644));
    if (!file) return unexpected(system_error("cannot write " + place.string(), errno));
    std::vector<char> block(block_bytes);
    std::uintmax_t size = 0;
    for (;;) {
      const auto count_read = library().read_data(reader_.get(), block.data(), block.size());
      if (count_read == 0) return {};
      if (count_read < 0) return broken();
      const auto came = static_cast<std::size_t>(count_read);
      size += came;
      if (size > limits_.file_bytes) return too_large(name);
      if (auto enough = count(0, came, name); !enough) return enough;
      for (std::size_t done = 0; done < came;) {
        const ssize_t written = ::write(file.get(), block.data() + done, came - done);
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return unexpected(system_error("cannot write " + place.string(), errno));
        done += static_cast<std::size_t>(written);
      }
    }
  }

  Reader reader_;
  std::uintmax_t archive_bytes_;
  fs::path folder_;
  UnpackLimits limits_;
  std::uintmax_t entries_ = 0;
  std::uintmax_t total_ = 0;
  std::set<std::string> files_;
  std::set<std::string> folders_;
};

}  // namespace

Result<std::string> entry_path(std::string_view name, const UnpackLimits& limits) {
  if (name.empty()) return refused(name, "an entry without a name");
  if (!is_plain_name(name)) return refused(name, "its name is no plain UTF-8 text");
  if (name.front() == '/') return refused(name, "an absolute path");
  if (name.find('\\') != std::string_view::npos) return refused(name, "a backslash in its name");
  if (name.size() > max_path) return refused(name, "its path is too long");
  std::string path;
  std::size_t depth = 0;
  for (std::string_view rest = name; !rest.empty();) {
    const std::string_view part = rest.substr(0, rest.find('/'));
    rest.remove_prefix(std::min(part.size() + 1, rest.size()));
    if (part.empty() || part == ".") continue;
    if (part == "..") return refused(name, "its path leads out of the package");
    if (part.size() > max_name) return refused(name, "its name is too long");
    if (++depth > limits.depth) return refused(name, fmt::format("more than {} folders in one another", limits.depth));
    if (!path.empty()) path += '/';
    path += part;
  }
  return path;
}

Result<void> unpack(const fs::path& archive, const fs::path& folder, const UnpackLimits& limits) {
  std::error_code error;
  const auto size = fs::file_size(archive, error);
  if (error) return unexpected(ErrorCode::not_found, fmt::format("there is no archive {}", archive.string()));
  if (size > limits.archive_bytes) {
    return unexpected(ErrorCode::bad_input,
                      fmt::format("the archive is refused: it is larger than {} MiB", limits.archive_bytes >> 20U));
  }
  if (const auto loaded = archive_library(); !loaded) return unexpected(loaded.error());
  Reader reader(library().read_new());
  if (!reader) return unexpected(ErrorCode::io, "there is no memory to read the archive");
  library().read_support_format_zip(reader.get());
  library().read_support_format_tar(reader.get());
  library().read_support_filter_gzip(reader.get());
  const UniqueFd file(::open(archive.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file) return unexpected(system_error("cannot open " + archive.string(), errno));
  if (library().read_open_fd(reader.get(), file.get(), block_bytes) != ARCHIVE_OK) {
    return unexpected(ErrorCode::bad_input, fmt::format("{} is no archive that can be read here", archive.string()),
                      "expected .zip, .kpp, .tar, .tar.gz or .tgz");
  }
  return Unpacking(std::move(reader), size, folder, limits).run();
}

namespace {

struct CloseWriter {
  void operator()(struct archive* writer) const { library().write_free(writer); }
};
struct FreeEntry {
  void operator()(archive_entry* entry) const { library().entry_free(entry); }
};

// Writes what is below a folder, files and folders only.
class Packing {
 public:
  Packing(struct archive* writer, fs::path folder) : writer_(writer), folder_(std::move(folder)) {}

  Result<void> add(const fs::path& path) {
    const std::string name = path.lexically_relative(folder_).generic_string();
    const bool is_folder = fs::is_directory(fs::symlink_status(path));
    const std::unique_ptr<archive_entry, FreeEntry> entry(library().entry_new());
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) return unexpected(system_error("cannot read " + path.string(), errno));
    library().entry_set_pathname(entry.get(), is_folder ? (name + "/").c_str() : name.c_str());
    library().entry_set_filetype(entry.get(), is_folder ? AE_IFDIR : AE_IFREG);
    library().entry_set_perm(entry.get(), is_folder ? 0700 : 0600);
    library().entry_set_mtime(entry.get(), status.st_mtim.tv_sec, status.st_mtim.tv_nsec);
    library().entry_set_size(entry.get(), is_folder ? 0 : status.st_size);
    if (library().write_header(writer_, entry.get()) != ARCHIVE_OK) return failed(name);
    return is_folder ? Result<void>{} : write(path, name);
  }

 private:
  [[nodiscard]] tl::unexpected<Error> failed(const std::string& name) const {
    const char* why = library().error_string(writer_);
    return unexpected(ErrorCode::io, fmt::format("cannot pack {}: {}", name, why == nullptr ? "it cannot be written" : why),
                      "is the disk full?");
  }

  Result<void> write(const fs::path& path, const std::string& name) {
    const UniqueFd file(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    if (!file) return unexpected(system_error("cannot read " + path.string(), errno));
    std::vector<char> block(block_bytes);
    for (;;) {
      const ssize_t count = ::read(file.get(), block.data(), block.size());
      if (count < 0 && errno == EINTR) continue;
      if (count < 0) return unexpected(system_error("cannot read " + path.string(), errno));
      if (count == 0) return {};
      if (library().write_data(writer_, block.data(), static_cast<std::size_t>(count)) < 0) return failed(name);
    }
  }

  struct archive* writer_;
  fs::path folder_;
};

Result<void> pack_all(struct archive* writer, const fs::path& folder) {
  std::set<fs::path> paths;  // sorted, so that the same folder gives the same archive
  std::error_code error;
  for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
    const auto status = it->symlink_status();
    if (fs::is_regular_file(status) || fs::is_directory(status)) paths.insert(it->path());
  }
  if (error) return unexpected(system_error("cannot list " + folder.string(), error.value()));
  Packing packing(writer, folder);
  for (const fs::path& path : paths) {
    if (auto added = packing.add(path); !added) return added;
  }
  return {};
}

}  // namespace

Result<void> pack(const fs::path& folder, const fs::path& archive) {
  if (const auto loaded = archive_library(); !loaded) return unexpected(loaded.error());
  const std::string unfinished = archive.string() + ".part";
  const UniqueFd file(::open(unfinished.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600));
  if (!file) return unexpected(system_error("cannot write " + archive.string(), errno));
  const std::unique_ptr<struct archive, CloseWriter> writer(library().write_new());
  library().write_set_format_pax_restricted(writer.get());
  library().write_add_filter_gzip(writer.get());
  Result<void> packed;
  if (library().write_open_fd(writer.get(), file.get()) == ARCHIVE_OK) packed = pack_all(writer.get(), folder);
  if (packed && (library().write_close(writer.get()) != ARCHIVE_OK || ::fsync(file.get()) != 0)) {
    packed = unexpected(ErrorCode::io, "cannot write " + archive.string(), "is the disk full?");
  }
  if (packed && ::rename(unfinished.c_str(), archive.c_str()) != 0) {
    packed = unexpected(system_error("cannot write " + archive.string(), errno));
  }
  if (!packed) ::unlink(unfinished.c_str());
  return packed;
}

}  // namespace rehearse
