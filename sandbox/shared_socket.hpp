#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <string_view>

#include "rehearse/base/result.hpp"
#include "rehearse/base/unique_fd.hpp"

namespace rehearse::sandbox {

// Where the processes of one user find the helper that they share: a socket in a folder of theirs. Its name is a hash of all
// that two of them must agree on, so that no other helper ever answers.
class SharedSocket {
 public:
  // The folder must be there, ours, and ours alone: an error says what it is instead.
  [[nodiscard]] static Result<SharedSocket> open(const std::filesystem::path& folder, std::string_view identity);

  // A connection to whoever listens. ErrorCode::not_found if nobody does, conflict if it is another user.
  [[nodiscard]] Result<UniqueFd> connect() const;

  // For one starter at a time, for as long as it is open.
  [[nodiscard]] Result<UniqueFd> lock(std::chrono::milliseconds patience) const;

  // Under the lock, when nobody listens: the socket to listen at. Sockets that helpers left behind are removed.
  [[nodiscard]] Result<UniqueFd> listen() const;

  // Under the lock: nobody will listen after all.
  void remove() const;

 private:
  SharedSocket(UniqueFd folder, std::string name);
  [[nodiscard]] Result<UniqueFd> connect(const std::string& name) const;
  void sweep() const;

  UniqueFd folder_;
  std::string name_;
};

}  // namespace rehearse::sandbox
