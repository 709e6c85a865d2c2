#pragma once

#include <span>
#include <string>
#include <vector>

#include <poll.h>
#include <sys/types.h>

#include "packet.hpp"
#include "rehearse/base/unique_fd.hpp"

namespace rehearse::jail {

// The processes that the helper serves: the one that started it and, once it is shared, whoever comes by its listening socket.
class Clients {
 public:
  explicit Clients(UniqueFd first);

  // From now on others may come, and each is told `greeting`. Only processes of the user who listens.
  void share(UniqueFd listener, std::string greeting);

  [[nodiscard]] bool shared() const { return shared_; }
  [[nodiscard]] bool none() const { return connections_.empty(); }

  // What to poll, in an order that read() takes it in again.
  [[nodiscard]] std::vector<pollfd> watched() const;
  // Lets in and out who comes and goes; what the others ask for. Their descriptors are close-on-exec.
  [[nodiscard]] std::vector<wire::Packet> read(std::span<const pollfd> states);

  // Nobody is let in any more and nobody can ask anything from now on; what was asked by now.
  [[nodiscard]] std::vector<wire::Packet> close();

 private:
  void let_in();

  std::vector<UniqueFd> connections_;
  UniqueFd listener_;
  bool shared_ = false;
  std::string greeting_;
};

}  // namespace rehearse::jail
