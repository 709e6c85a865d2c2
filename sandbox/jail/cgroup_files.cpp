#include "cgroup_files.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

#include "rehearse/base/unique_fd.hpp"

namespace rehearse::jail {
namespace {

// Up to the next `end`, which is dropped; the rest stays in `text`.
std::string_view take_until(std::string_view& text, char end) {
  const auto at = text.find(end);
  const auto taken = text.substr(0, at);
  text.remove_prefix(at == std::string_view::npos ? text.size() : at + 1);
  return taken;
}

std::vector<std::string_view> words(std::string_view text) {
  std::vector<std::string_view> found;
  while (!text.empty()) {
    if (const auto word = take_until(text, ' '); !word.empty()) found.push_back(word);
  }
  return found;
}

// mountinfo writes blanks, tabs, line ends and backslashes as \ooo.
std::string unescaped(std::string_view text) {
  std::string plain;
  while (!text.empty()) {
    int code = 0;
    if (text.front() == '\\' && text.size() >= 4 && std::from_chars(&text[1], &text[1] + 3, code, 8).ec == std::errc{}) {
      plain += static_cast<char>(code);
      text.remove_prefix(4);
    } else {
      plain += text.front();
      text.remove_prefix(1);
    }
  }
  return plain;
}

}  // namespace

std::optional<std::int64_t> keyed_value(std::string_view text, std::string_view key) {
  while (!text.empty()) {
    auto line = take_until(text, '\n');
    if (take_until(line, ' ') != key) continue;
    std::int64_t value = 0;
    if (std::from_chars(line.data(), line.data() + line.size(), value).ec != std::errc{}) return std::nullopt;
    return value;
  }
  return std::nullopt;
}

bool lists_word(std::string_view list, std::string_view word) {
  const auto line = take_until(list, '\n');
  const auto found = words(line);
  return std::ranges::find(found, word) != found.end();
}

std::optional<CgroupMount> cgroup2_mount(std::string_view mountinfo) {
  while (!mountinfo.empty()) {
    const auto line = take_until(mountinfo, '\n');
    // number parent device root folder options [tags] - type source options
    const auto fields = words(line);
    const auto dash = std::ranges::find(fields, "-");
    if (dash - fields.begin() < 6 || fields.end() - dash < 2 || *(dash + 1) != "cgroup2") continue;
    return CgroupMount{unescaped(fields[4]), unescaped(fields[3])};
  }
  return std::nullopt;
}

std::optional<std::string> cgroup_folder(std::string_view proc_cgroup, const CgroupMount& mount) {
  while (!proc_cgroup.empty()) {
    auto line = take_until(proc_cgroup, '\n');
    if (!line.starts_with("0::/")) continue;
    line.remove_prefix(3);
    const std::string_view shown = mount.shown == "/" ? std::string_view() : std::string_view(mount.shown);
    if (!line.starts_with(shown) || line.find("/..") != std::string_view::npos) return std::nullopt;
    line.remove_prefix(shown.size());
    if (!line.empty() && line.front() != '/') return std::nullopt;
    return mount.folder + std::string(line == "/" ? "" : line);
  }
  return std::nullopt;
}

std::string reread(int file) {
  std::string content;
  std::array<char, 4096> block;  // NOLINT: filled by the kernel
  for (ssize_t size = 1; size > 0;) {
    size = ::pread(file, block.data(), block.size(), static_cast<off_t>(content.size()));
    if (size > 0) content.append(block.data(), static_cast<std::size_t>(size));
    if (size > 0 && static_cast<std::size_t>(size) < block.size()) break;
  }
  return content;
}

std::string read_text(int folder, const std::string& name) {
  const UniqueFd file(::openat(folder, name.c_str(), O_RDONLY | O_CLOEXEC));
  return file ? reread(file.get()) : std::string();
}

Result<void> write_text(int folder, const std::string& name, std::string_view text) {
  const UniqueFd file(::openat(folder, name.c_str(), O_WRONLY | O_CLOEXEC));
  if (file && ::write(file.get(), text.data(), text.size()) == static_cast<ssize_t>(text.size())) return {};
  return unexpected(system_error("cannot write " + name + " of the cgroup", errno));
}

}  // namespace rehearse::jail
