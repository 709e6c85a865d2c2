#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "rehearse/base/result.hpp"

namespace rehearse {

// Reads one environment variable; absent and empty are the same (XDG base directory specification).
using Environment = std::function<std::optional<std::string>(const char* name)>;
[[nodiscard]] Environment process_environment();

// Where rehearse keeps what is the user's (XDG base directories, each with "rehearse" appended).
struct Paths {
  std::filesystem::path config;   // settings
  std::filesystem::path data;     // the database, workspaces, the user's own bank: what a backup must hold
  std::filesystem::path state;    // logs
  std::filesystem::path cache;    // builds and answers: safe to delete
  std::filesystem::path runtime;  // sockets and locks of this login

  [[nodiscard]] static Result<Paths> from_environment(const Environment& environment);
};

// What belongs to the program itself, found beside its executable: the same layout in a prefix and in a build tree.
struct Installation {
  std::filesystem::path problems;   // <prefix>/share/rehearse/problems
  std::filesystem::path languages;  // <prefix>/share/rehearse/languages
  std::filesystem::path jail;       // <prefix>/libexec/rehearse/rehearse-jail

  [[nodiscard]] static Result<Installation> find(const std::filesystem::path& executable);
  [[nodiscard]] static Result<Installation> of_this_process();
};

}  // namespace rehearse
