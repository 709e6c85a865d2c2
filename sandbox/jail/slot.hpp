#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <string_view>

#include <sys/types.h>

#include "packet.hpp"
#include "rehearse/base/result.hpp"
#include "rehearse/base/unique_fd.hpp"
#include "run_cgroup.hpp"
#include "scratch.hpp"

namespace rehearse::jail {

// A place for one run, seen from the supervisor: fresh PID, IPC and mount namespace, a user namespace that no other run is in,
// with an init as PID 1 and, waiting for its request, the process that will become the program. Killing init ends all of it.
class Slot {
 public:
  // What it is made from.
  struct Given {
    ScratchSize scratch;              // a guess: launch() mends it, at a small cost
    UniqueFd space;                   // of RunNamespaces
    std::optional<RunCgroup> cgroup;  // where there is one
  };

  // Begins to make one; it is ready some tenths of a millisecond later.
  [[nodiscard]] static Result<Slot> make(Given given);

  Slot(Slot&&) noexcept = default;
  Slot& operator=(Slot&&) noexcept = delete;
  ~Slot();  // kills and reaps what is left

  // The next packet that is not about the making of the slot. Damaged if it is none of wire's messages: its descriptors did not
  // fit into this process.
  [[nodiscard]] wire::Received receive(wire::Packet& packet);

  // It waits for a request. Found out by receive().
  [[nodiscard]] bool ready() const { return static_cast<bool>(program_fd_); }
  [[nodiscard]] bool ended() const;

  // Hands a request to the waiting process: its packet, the descriptors for the program, and the size of its scratch folder.
  [[nodiscard]] Result<void> launch(std::string_view packet, std::span<const int> descriptors,
                                    const ScratchSize& scratch) const;
  // Puts the limits of a run on the slot's cgroup. Before launch(). False where there is none, or it does not obey.
  [[nodiscard]] bool limit(const Limits& limits, const ScratchSize& scratch);
  // What init shall hand out into `file` when the program has ended. After launch().
  [[nodiscard]] Result<void> collect(const wire::Collect& order, int file) const;

  [[nodiscard]] pid_t init() const { return init_; }
  [[nodiscard]] int init_fd() const { return init_fd_.get(); }  // a pidfd: readable once init is gone
  [[nodiscard]] int socket() const { return socket_.get(); }    // what comes from inside
  [[nodiscard]] int proc() const { return proc_.get(); }        // its /proc, which shows this slot and nothing else
  // The cgroup that limits and measures the run; none unless limit() has succeeded.
  [[nodiscard]] RunCgroup* cgroup() { return limited_ ? &*given_.cgroup : nullptr; }
  // Lets init go on that has told Ended.
  void proceed() const;
  [[nodiscard]] pid_t inside_pid() const { return inside_pid_; }
  [[nodiscard]] pid_t outside_pid() const { return outside_pid_; }
  [[nodiscard]] int program_fd() const { return program_fd_.get(); }  // a pidfd of the program
  [[nodiscard]] std::int64_t scratch_used() const;

  void kill() const;
  // Waits for init, which is gone or about to be; what it and those that it waited for have used since the slot was made.
  [[nodiscard]] std::chrono::microseconds reap();
  // The user namespace, free for another run. After reap().
  [[nodiscard]] UniqueFd release_space() { return std::move(given_.space); }

 private:
  Slot(pid_t init, UniqueFd init_fd, UniqueFd socket, Given given);
  [[nodiscard]] bool note(wire::Packet& packet);

  Given given_;  // the first, since the cgroup can only go when everybody in it has gone
  bool limited_ = false;
  pid_t init_;
  UniqueFd init_fd_;
  UniqueFd socket_;
  UniqueFd proc_;
  UniqueFd box_;
  UniqueFd program_fd_;
  pid_t inside_pid_ = 0;
  pid_t outside_pid_ = 0;
  std::chrono::microseconds init_cpu_{};
};

}  // namespace rehearse::jail
