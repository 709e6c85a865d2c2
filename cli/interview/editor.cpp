#include "interview/editor.hpp"

#include <sstream>

#include <unistd.h>

namespace rehearse {
namespace {

bool is_installed(const std::string& program, const Environment& environment) {
  std::istringstream folders(environment("PATH").value_or("/usr/local/bin:/usr/bin:/bin"));
  for (std::string folder; std::getline(folders, folder, ':');) {
    if (::access((folder + "/" + program).c_str(), X_OK) == 0) return true;
  }
  return false;
}

}  // namespace

Result<std::string> find_editor(const Environment& environment) {
  for (const char* name : {"REHEARSE_EDITOR", "VISUAL", "EDITOR"}) {
    if (auto editor = environment(name)) return *editor;
  }
  for (const char* program : {"nano", "vim", "vi", "micro", "emacs"}) {
    if (is_installed(program, environment)) return std::string(program);
  }
  return unexpected(ErrorCode::unavailable, "no editor was found",
                    "set EDITOR to yours, or open the file in an editor of its own window: every save is seen");
}

std::vector<std::string> editor_command(const std::string& editor, const std::filesystem::path& file) {
  return {"sh", "-c", editor + " \"$1\"", "sh", file.string()};
}

}  // namespace rehearse
