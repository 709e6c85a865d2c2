#include "shown_folders.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <utility>

namespace rehearse::jail {
namespace {

std::string canonical(const std::string& path) {
  char* resolved = ::realpath(path.c_str(), nullptr);
  std::string result = resolved != nullptr ? resolved : "";
  std::free(resolved);  // NOLINT: realpath's contract
  return result;
}

}  // namespace

bool is_below(std::string_view path, std::string_view folder) {
  return path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/');
}

Result<std::vector<Tree>> plan_trees(const std::vector<std::string>& paths) {
  std::vector<Tree> planned;
  for (const auto& path : paths) {
    Tree tree{canonical(path), path};
    if (tree.source.empty()) {
      return unexpected(
          system_error("cannot show " + path + " in the sandbox", errno, "check that the folder exists and can be read"));
    }
    for (const std::string_view reserved : {"/proc", "/dev", "/sys", "/box"}) {
      if (tree.source == "/" || is_below(tree.source, reserved) || is_below(path, reserved)) {
        return unexpected(ErrorCode::bad_input,
                          "the sandbox cannot show " + path + ": the sandbox has its own " + std::string(reserved),
                          "name the tool-chain's own folder");
      }
    }
    planned.push_back(std::move(tree));
  }
  std::ranges::sort(planned, {}, &Tree::source);
  return planned;
}

}  // namespace rehearse::jail
