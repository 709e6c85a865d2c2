#include "rehearse/base/paths.hpp"

#include <cstdlib>
#include <system_error>

#include <sys/auxv.h>
#include <unistd.h>

namespace rehearse {
namespace {

namespace fs = std::filesystem;

std::optional<fs::path> absolute_path(const Environment& environment, const char* name) {
  // The specification: a relative path in these variables is invalid and must be ignored.
  if (auto value = environment(name); value && fs::path(*value).is_absolute()) return fs::path(*value);
  return std::nullopt;
}

}  // namespace

Environment process_environment() {
  return [](const char* name) -> std::optional<std::string> {
    const char* value = std::getenv(name);
    if (value == nullptr || *value == '\0') return std::nullopt;
    return value;
  };
}

Result<Paths> Paths::from_environment(const Environment& environment) {
  const auto home = absolute_path(environment, "HOME");
  const auto folder = [&](const char* variable, const char* fallback) -> std::optional<fs::path> {
    if (auto path = absolute_path(environment, variable)) return *path / "rehearse";
    if (home) return *home / fallback / "rehearse";
    return std::nullopt;
  };
  const auto config = folder("XDG_CONFIG_HOME", ".config");
  const auto data = folder("XDG_DATA_HOME", ".local/share");
  const auto state = folder("XDG_STATE_HOME", ".local/state");
  const auto cache = folder("XDG_CACHE_HOME", ".cache");
  if (!config || !data || !state || !cache) {
    return unexpected(
        ErrorCode::unavailable, "the environment names no home folder (HOME is not set)",
        "set HOME to a folder of yours, or set XDG_DATA_HOME, XDG_CONFIG_HOME, XDG_STATE_HOME and XDG_CACHE_HOME");
  }
  const auto run = absolute_path(environment, "XDG_RUNTIME_DIR");
  return Paths{*config, *data, *state, *cache,
               run ? *run / "rehearse" : fs::path("/tmp") / ("rehearse-" + std::to_string(::getuid()))};
}

Result<Installation> Installation::find(const fs::path& executable) {
  const fs::path prefix = executable.parent_path().parent_path();
  Installation found{prefix / "share/rehearse/problems", prefix / "share/rehearse/languages",
                     prefix / "libexec/rehearse/rehearse-jail"};
  for (const auto& path : {found.problems, found.languages, found.jail}) {
    std::error_code error;
    if (!fs::exists(path, error)) {
      return unexpected(ErrorCode::unavailable, "the installation is incomplete: " + path.string() + " is missing",
                        "install again: scripts/rehearse from a clone, or cmake --install");
    }
  }
  return found;
}

Result<Installation> Installation::of_this_process() {
  std::error_code error;
  const fs::path executable = fs::read_symlink("/proc/self/exe", error);
  if (!error) return find(executable);
  // Where /proc is not mounted, the kernel's word on what it started; relative if it was started so.
  const auto* started = reinterpret_cast<const char*>(::getauxval(AT_EXECFN));
  std::error_code unresolved;
  const fs::path resolved = started == nullptr ? fs::path() : fs::canonical(started, unresolved);
  if (!resolved.empty() && !unresolved) return find(resolved);
  return unexpected(
      system_error("cannot find this program's own file (/proc/self/exe)", error.value(), "mount -t proc proc /proc"));
}

}  // namespace rehearse
