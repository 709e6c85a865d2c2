#pragma once

#include <string>

namespace rehearse {

enum class ErrorCode {
  bad_input,      // what was given cannot be used: a malformed file, an unknown flag's value
  not_found,      // a named thing does not exist: a slug, a session, a file
  unavailable,    // this machine lacks something: a compiler, user namespaces, a terminal
  io,             // the operating system refused: disk full, permission, a broken pipe
  conflict,       // another process or an earlier decision stands in the way
  corrupt,        // stored state does not hold what it must
  newer_version,  // stored state was written by a newer rehearse
  interrupted,    // the user or a stop request ended it
};

// A failure at a boundary. `message` says what happened and where; `hint` says what to do next (may be empty).
struct Error {
  ErrorCode code = ErrorCode::io;
  std::string message;
  std::string hint = {};
};

// The message for a failed system call: "<what>: <strerror(errno_value)>".
[[nodiscard]] Error system_error(std::string what, int errno_value, std::string hint = {});

}  // namespace rehearse
