#pragma once

#include <string_view>
#include <vector>

#include "message.hpp"
#include "rehearse/base/result.hpp"
#include "rehearse/base/unique_fd.hpp"
#include "rehearse/sandbox/command.hpp"
#include "rehearse/sandbox/limits.hpp"

namespace rehearse::sandbox {

// A command as it travels: the packet and, in the order of wire::RunRequest, the descriptors after the program's own.
struct Request {
  wire::RunRequest message;
  UniqueFd bundle;
  UniqueFd outputs;
  std::vector<UniqueFd> host_files;

  // Checks the command and opens what it names on the host.
  [[nodiscard]] static Result<Request> make(const Command& command, const Limits& limits);
};

}  // namespace rehearse::sandbox
