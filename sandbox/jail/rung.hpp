#pragma once

#include <chrono>
#include <cstdint>
#include <string>

#include <sys/resource.h>
#include <sys/types.h>

#include "denied_calls.hpp"
#include "rehearse/base/result.hpp"
#include "rehearse/base/unique_fd.hpp"
#include "rehearse/sandbox/confinement.hpp"
#include "scratch.hpp"

namespace rehearse::jail {

// The processes of a slot, as the supervisor knows them.
struct SlotProcesses {
  pid_t init = 0;
  int init_fd = -1;       // a pidfd
  pid_t program = 0;      // 0: not started yet
  int program_fd = -1;    // a pidfd
  bool reported = false;  // init has said that the tree is gone
};

// What a slot is given before it is made.
struct Place {
  std::string folder;  // the scratch folder, as the slot's processes know it
  UniqueFd space;      // a user namespace, where there are
};

// What differs between the rungs of the ladder (Confinement) in the life of a slot; the life itself is Slot, init and program.
// One for each helper, which every process of a slot inherits as it was when the slot was begun.
class Rung {
 public:
  Rung() = default;
  Rung(const Rung&) = delete;
  Rung& operator=(const Rung&) = delete;
  virtual ~Rung() = default;

  [[nodiscard]] virtual Confinement confinement() const = 0;

  // ---- the helper's side

  [[nodiscard]] virtual std::uint64_t clone_flags() const = 0;  // of init

  // Before init is made.
  [[nodiscard]] virtual Result<Place> make_place() = 0;
  // After the slot has ended.
  virtual void take_back(Place place) = 0;
  // Of a filter that is in force for the helper itself, which the processes of slots inherit.
  [[nodiscard]] virtual DenialListener take_listener() { return {}; }

  // Whether the kernel refuses what goes beyond the limits on scratch and on processes. Otherwise the supervisor watches both.
  [[nodiscard]] virtual bool kernel_counts() const = 0;
  [[nodiscard]] virtual Result<void> resize(int box, const ScratchSize& size) const = 0;
  [[nodiscard]] virtual bool scratch_is_memory() const = 0;  // it lies on a tmpfs
  // What the scratch folder holds, or more than `enough` of it.
  [[nodiscard]] virtual ScratchUse used(int box, const ScratchSize& enough) const = 0;

  // Ends every process of a slot. None of them escapes; some may take a moment to go.
  virtual void kill(const SlotProcesses& processes) const = 0;
  // After init was waited for: waits for those that were left, and returns the CPU time they had used.
  [[nodiscard]] virtual std::chrono::microseconds reap_rest() const = 0;

  // ---- in init

  // Whether the kernel ends all of a slot with its init. Otherwise init must outlive the helper for as long as there is
  // something to end and to remove.
  [[nodiscard]] virtual bool dies_with_init() const = 0;

  // Makes the slot from inside, enters its scratch folder and gives up what rights there are.
  [[nodiscard]] virtual Result<void> settle(const Place& place, const ScratchSize& size) const = 0;
  // Waits until the program has ended and returns its wait status; reaps whoever else ends. Does not return when the
  // supervisor, at the other end of `socket`, has gone.
  [[nodiscard]] virtual int wait_for(pid_t program, int socket, const std::string& folder) const = 0;
  // Ends and reaps all that is left of the tree.
  virtual void end_tree() const = 0;

  // ---- in the process that becomes the program

  // Its own fence, put up last. Returns the listener of a filter of its own, if it has one.
  [[nodiscard]] virtual Result<UniqueFd> fence(const std::string& folder) const = 0;
  // The RLIMIT_NPROC that belongs to a limit on processes and threads.
  [[nodiscard]] virtual rlim_t process_limit(int processes) const = 0;
};

}  // namespace rehearse::jail
