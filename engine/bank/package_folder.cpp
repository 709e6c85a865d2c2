#include "package_folder.hpp"

#include <algorithm>
#include <system_error>

#include <fmt/format.h>

#include "rehearse/base/file.hpp"
#include "utf8.hpp"

namespace rehearse {
namespace fs = std::filesystem;

PackageFolder::PackageFolder(fs::path folder, Diagnostics& diagnostics)
    : folder_(std::move(folder)), diagnostics_(&diagnostics) {
  std::error_code error;
  if (auto canonical = fs::canonical(folder_, error); !error) folder_ = std::move(canonical);
}

namespace {

// Whether a part of the path below the folder is a link, or goes up.
bool is_roundabout(const fs::path& path, const fs::path& folder) {
  for (fs::path step = path; step != folder; step = step.parent_path()) {
    std::error_code error;
    if (step == step.parent_path() || step.filename() == "..") return true;
    if (fs::is_symlink(fs::symlink_status(step, error))) return true;
  }
  return false;
}

}  // namespace

bool PackageFolder::leads_out(const fs::path& path) const {
  std::error_code error;
  if (!is_roundabout(path, folder_)) return false;  // the folder's own path has no links
  const fs::path target = fs::weakly_canonical(path, error);
  if (error) return true;
  const auto [rest, unused] = std::mismatch(folder_.begin(), folder_.end(), target.begin(), target.end());
  return rest != folder_.end();
}

std::optional<std::string> PackageFolder::read(const std::string& file, std::uintmax_t max_bytes,
                                               std::string_view holds) const {
  const fs::path path = folder_ / file;
  std::error_code error;
  const auto status = fs::symlink_status(path, error);
  if (status.type() == fs::file_type::not_found) {
    diagnostics_->add(file, fmt::format("this file is missing; it should hold {}", holds));
    return std::nullopt;
  }
  if (leads_out(path)) return std::nullopt;
  auto content = read_file(path, max_bytes);
  if (content) return std::move(*content);
  // Inside a package the file's own name is enough.
  std::string message = content.error().message;
  if (const auto at = message.find(path.string()); at != std::string::npos) message.replace(at, path.string().size(), "it");
  diagnostics_->add(file, message);
  return std::nullopt;
}

std::optional<std::string> PackageFolder::read_text(const std::string& file, std::uintmax_t max_bytes,
                                                    std::string_view holds) const {
  auto content = read(file, max_bytes, holds);
  if (!content) return std::nullopt;
  if (const auto fault = find_text_fault(*content, TextForm::many_lines)) {
    diagnostics_->add(file, *fault);
    return std::nullopt;
  }
  if (content->find_first_not_of(" \n\t") == std::string::npos) {
    diagnostics_->add(file, fmt::format("this file is blank; it should hold {}", holds));
    return std::nullopt;
  }
  return content;
}

bool PackageFolder::has_file(const std::string& file) const {
  std::error_code error;
  const fs::path path = folder_ / file;
  return fs::is_regular_file(path, error) && !leads_out(path);
}

std::vector<std::string> PackageFolder::files_in(const std::string& folder) const {
  std::vector<std::string> names;
  std::error_code error;
  for (fs::directory_iterator it(folder_ / folder, error), end; !error && it != end; it.increment(error)) {
    const std::string name = it->path().filename().string();
    if (!name.starts_with('.') && has_file(folder + "/" + name)) names.push_back(name);
  }
  std::sort(names.begin(), names.end());
  return names;
}

void PackageFolder::refuse_foreign_links() const {
  std::error_code error;
  std::vector<std::string> links;
  for (fs::recursive_directory_iterator it(folder_, error), end; !error && it != end; it.increment(error)) {
    std::error_code ignored;
    if (it->is_symlink(ignored) && leads_out(it->path())) links.push_back(it->path().lexically_relative(folder_).string());
  }
  std::sort(links.begin(), links.end());
  for (const auto& link : links) diagnostics_->add(link, "this link leads out of the package; put the file itself here");
}

}  // namespace rehearse
