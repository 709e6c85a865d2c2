#include "rehearse/base/unique_fd.hpp"

#include <unistd.h>

namespace rehearse {

void UniqueFd::reset(int fd) {
  // close() is not retried on EINTR: Linux has freed the descriptor by then.
  if (fd_ >= 0) ::close(fd_);
  fd_ = fd;
}

}  // namespace rehearse
