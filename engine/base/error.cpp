#include "rehearse/base/error.hpp"

#include <cerrno>
#include <system_error>
#include <utility>

namespace rehearse {

Error system_error(std::string what, int errno_value, std::string hint) {
  if (hint.empty() && errno_value == ENOSPC) hint = "free some disk space and try again; nothing that was saved is lost";
  if (hint.empty() && (errno_value == EACCES || errno_value == EPERM)) hint = "check the owner and the permissions";
  what += ": ";
  what += std::generic_category().message(errno_value);
  return Error{errno_value == ENOENT ? ErrorCode::not_found : ErrorCode::io, std::move(what), std::move(hint)};
}

}  // namespace rehearse
