#include "tree.hpp"

#include <algorithm>
#include <system_error>

#include <fmt/core.h>

#include "rehearse/base/file.hpp"
#include "text_check.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;

class Copying {
 public:
  Copying(fs::path root, const UnpackLimits& limits) : root_(std::move(root)), limits_(limits) {}

  Result<void> folder(const fs::path& from, const fs::path& to, std::size_t depth) {
    if (depth > limits_.depth) return refused(from, "too many folders in one another");
    if (auto made = make_directories(to); !made) return made;
    std::error_code error;
    fs::directory_iterator entry(from, error);
    for (const fs::directory_iterator end; !error && entry != end; entry.increment(error)) {
      const std::string name = entry->path().filename().string();
      if ((name.starts_with('.') && name != ".timelimit") || name == "__MACOSX") continue;
      if (++entries_ > limits_.entries) return refused(from, fmt::format("more than {} files", limits_.entries));
      if (!is_plain_name(name)) return refused(entry->path(), "the name is no plain UTF-8 text");
      if (auto copied = take(entry->path(), to / name, depth); !copied) return copied;
    }
    if (error) return unexpected(system_error("cannot list " + from.string(), error.value()));
    return {};
  }

 private:
  [[nodiscard]] tl::unexpected<Error> refused(const fs::path& path, std::string_view why) const {
    return unexpected(ErrorCode::bad_input,
                      fmt::format("the package is refused: {}: {}", shown_name(path.lexically_relative(root_).string()), why));
  }

  [[nodiscard]] bool leads_out(const fs::path& path) const {
    std::error_code error;
    const fs::path target = fs::canonical(path, error);
    if (error) return true;
    const auto [rest, unused] = std::mismatch(root_.begin(), root_.end(), target.begin(), target.end());
    return rest != root_.end();
  }

  Result<void> take(const fs::path& from, const fs::path& to, std::size_t depth) {
    std::error_code error;
    if (fs::is_symlink(from, error) && leads_out(from)) return refused(from, "this link leads out of the package");
    const auto status = fs::status(from, error);
    if (fs::is_directory(status)) return folder(from, to, depth + 1);
    if (!fs::is_regular_file(status)) return refused(from, "this is neither a file nor a folder");
    const auto size = fs::file_size(from, error);
    if (error) return unexpected(system_error("cannot read " + from.string(), error.value()));
    total_ += size;
    if (size > limits_.file_bytes) return refused(from, fmt::format("larger than {} MiB", limits_.file_bytes >> 20U));
    if (total_ > limits_.total_bytes) {
      return refused(from, fmt::format("together the files are larger than {} MiB", limits_.total_bytes >> 20U));
    }
    fs::copy_file(from, to, fs::copy_options::none, error);
    if (error) return unexpected(system_error("cannot write " + to.string(), error.value()));
    fs::permissions(to, fs::perms(0644), error);
    return {};
  }

  fs::path root_;
  UnpackLimits limits_;
  std::uintmax_t entries_ = 0;
  std::uintmax_t total_ = 0;
};

}  // namespace

Result<void> copy_tree(const fs::path& from, const fs::path& to, const UnpackLimits& limits) {
  std::error_code error;
  const fs::path root = fs::canonical(from, error);
  if (error) return unexpected(ErrorCode::not_found, fmt::format("there is no folder {}", from.string()));
  return Copying(root, limits).folder(root, to, 0);
}

}  // namespace rehearse
