#pragma once

#include <chrono>
#include <span>
#include <string>
#include <string_view>

#include <sys/types.h>

#include "packet.hpp"
#include "rehearse/base/result.hpp"
#include "rehearse/base/unique_fd.hpp"
#include "denied_calls.hpp"
#include "rung.hpp"
#include "scratch.hpp"

namespace rehearse::jail {

// A place for one run, seen from the supervisor: an init and, waiting for its request, the process that will become the
// program. Where the rung gives them, in a fresh PID, IPC and mount namespace with init as PID 1, and in a user namespace that
// no other run is in.
class Slot {
 public:
  // Begins to make one; it is ready some tenths of a millisecond later. `scratch` is a guess: launch() mends it, at a small
  // cost.
  [[nodiscard]] static Result<Slot> make(Rung& rung, const ScratchSize& scratch);

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
  // What init shall hand out into `file` when the program has ended. After launch().
  [[nodiscard]] Result<void> collect(const wire::Collect& order, int file) const;

  [[nodiscard]] pid_t init() const { return init_; }
  [[nodiscard]] int init_fd() const { return init_fd_.get(); }  // a pidfd: readable once init is gone
  [[nodiscard]] int socket() const { return socket_.get(); }    // what comes from inside
  [[nodiscard]] int proc() const { return proc_.get(); }        // its /proc, which shows this slot and nothing else
  [[nodiscard]] pid_t inside_pid() const { return inside_pid_; }
  [[nodiscard]] pid_t outside_pid() const { return outside_pid_; }
  [[nodiscard]] int program_fd() const { return program_fd_.get(); }  // a pidfd of the program
  [[nodiscard]] pid_t inside_init() const { return inside_init_; }
  [[nodiscard]] ScratchUse scratch_used(const ScratchSize& enough) const;
  [[nodiscard]] const Rung& rung() const { return *rung_; }
  [[nodiscard]] const std::string& folder() const { return place_.folder; }  // the scratch folder, as the program knows it
  [[nodiscard]] const DenialListener& denials() const { return denials_; }   // of a filter of its own, if it has one
  void forget_denials_if_unused();
  [[nodiscard]] dev_t scratch_device() const;

  void kill() const;
  // Waits for init, which is gone or about to be; what it and those that it waited for have used since the slot was made.
  [[nodiscard]] std::chrono::microseconds reap();

 private:
  Slot(Rung& rung, Place place, pid_t init, UniqueFd init_fd, UniqueFd socket, const ScratchSize& scratch);
  [[nodiscard]] bool note(wire::Packet& packet);

  Rung* rung_;  // the helper's, which outlives its slots
  Place place_;
  pid_t init_;
  UniqueFd init_fd_;
  UniqueFd socket_;
  ScratchSize scratch_;
  DenialListener denials_;
  UniqueFd proc_;
  UniqueFd box_;
  UniqueFd program_fd_;
  pid_t inside_pid_ = 0;
  pid_t outside_pid_ = 0;
  pid_t inside_init_ = 0;
  bool reported_ = false;
  std::chrono::microseconds init_cpu_{};
};

}  // namespace rehearse::jail
