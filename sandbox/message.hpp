#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/error.hpp"
#include "rehearse/sandbox/limits.hpp"
#include "rehearse/sandbox/run_result.hpp"
#include "rehearse/sandbox/sandbox_report.hpp"

namespace rehearse::wire {

// Both sides are built together; a helper of another build refuses instead of guessing.
inline constexpr std::uint32_t protocol_version = 9;
inline constexpr std::size_t max_packet_bytes = 64U << 10U;
inline constexpr std::size_t max_packet_descriptors = 250;  // SCM_MAX_FD is 253
inline constexpr std::size_t max_files = 4096;              // inputs or outputs of one run
inline constexpr std::size_t max_key_bytes = 128;           // of a parked run
inline constexpr std::size_t lockstep_pipes = 5;            // of a run in lock-step, each with an end of ours: RunPipes

// ---- the control socket: library <-> helper

struct Configure {
  static constexpr char kind = 'C';
  std::uint32_t version = protocol_version;
  std::vector<std::string> read_only_paths;
  std::string runtime_folder;                  // the user's own ($XDG_RUNTIME_DIR); may be empty
  Confinement rung = Confinement::namespaces;  // to set up; a helper that cannot says so and ends
  bool examine = false;                        // the answer lists the machine's facilities
  std::chrono::milliseconds idle_limit{};      // after so long without a run the helper goes
  std::chrono::milliseconds parked_limit{};    // after so long a parked run goes
  bool shared = false;                         // Share will follow: nobody waits for the helper's process
};

struct Hello {  // with a pidfd of the helper
  static constexpr char kind = 'H';
  std::uint32_t version = protocol_version;
  MemoryRung memory;
  std::vector<std::string> unreachable;  // of read_only_paths
  std::vector<Facility> facilities;
};

// From the library that started the helper, with a listening socket: from now on the helper serves whoever comes by it, and
// outlives all of them. It tells each the same, with a pidfd of its own.
struct Share {
  static constexpr char kind = 'V';
  std::uint32_t version = protocol_version;
  Confinement rung = Confinement::namespaces;
  MemoryRung memory;
  std::vector<std::string> unreachable;
  std::vector<RefusedRung> refused;
};

struct Refusal {
  static constexpr char kind = 'X';
  ErrorCode code = ErrorCode::unavailable;
  std::string message;
  std::string hint;
  std::vector<Facility> facilities;
};

struct InputEntry {
  std::string name;
  bool executable = false;
  bool own_descriptor = false;  // its content is the next of the packet's host files; else bytes of the bundle
  std::int64_t offset = 0;      // in the bundle
  std::int64_t size = 0;
};

// Descriptors with it, in this order: the program's 0 1 2 and, with `lockstep`, 3 4; the bundle of inputs if `bundled`; a host
// file for each input with own_descriptor; the file that receives the outputs if there are any; with `lockstep` the CpuGauge;
// the run's channel. The helper hands the program's on to the slot.
struct RunRequest {
  static constexpr char kind = 'R';
  std::vector<std::string> arguments;
  std::vector<std::string> environment;
  std::vector<InputEntry> inputs;
  std::vector<std::string> outputs;
  std::int64_t max_output_file_bytes = 0;
  bool lockstep = false;
  bool bundled = false;
  bool fixed_addresses = false;
  Limits limits;

  [[nodiscard]] std::size_t descriptors() const;
  [[nodiscard]] std::size_t program_descriptors() const;  // those that the slot's program gets
};

// For a parked run with this key, which is then a run of these limits; with a CpuGauge and the run's channel, by which it is
// handed over (Started) or which is closed, there being none.
struct Claim {
  static constexpr char kind = 'A';
  std::string key;
  Limits limits;
};

// ---- a run's channel: library <-> helper. Closing it ends the run.

struct Kill {
  static constexpr char kind = 'K';
  RunStatus reason = RunStatus::killed;
};

// With our ends of the run's pipes, as RunPipes; the channel ends with it. Before Started it holds as soon as the program is
// started.
struct Park {
  static constexpr char kind = 'T';
  std::string key;
};

struct Started {  // with a pidfd of the program; only of a run in lock-step. Of a claimed one with its pipes too.
  static constexpr char kind = 'S';
  std::int32_t pid = 0;                // in the PID namespace of the helper, which is the library's
  std::chrono::nanoseconds own_cpu{};  // what its clock showed before exec or when it was claimed
};

struct Finished {
  static constexpr char kind = 'F';
  RunResult result;
  std::vector<std::int64_t> output_sizes;  // as RunRequest::outputs, one after another in the outputs' file; -1: not there
};

// ---- a slot's socket: the supervisor and, at its other end, init and the process that becomes the program. The supervisor
// sends the RunRequest, which the program's process takes, and then, if there are outputs, Collect, which init takes in the
// end.

// By the process that will become the program, whose credentials carry its pid outside: the slot is ready for a request. With
// /proc as the slot sees it, its scratch folder and, if the process has a seccomp filter of its own, that filter's listener.
struct Waiting {
  static constexpr char kind = 'W';
  std::int32_t pid = 0;                 // in the slot
  std::int32_t init = 0;                // init's, in the slot
  std::chrono::microseconds own_cpu{};  // what init had used by then
};

struct Collect {  // with the file that receives the outputs
  static constexpr char kind = 'O';
  std::vector<std::string> outputs;
  std::int64_t max_output_file_bytes = 0;
  bool ask = false;  // before the outputs are handed out: init tells Ended and waits for Proceed
};

struct Ended {  // by init: the tree is gone, and the outputs, which count as memory of the slot too, are not copied yet
  static constexpr char kind = 'D';
};

struct Proceed {  // to init
  static constexpr char kind = 'G';
};

struct Launched {  // by the program's process, just before exec
  static constexpr char kind = 'L';
  std::chrono::nanoseconds start{};    // CLOCK_MONOTONIC
  std::chrono::nanoseconds own_cpu{};  // of its process by then
  std::int64_t scratch_bytes = 0;      // held by the inputs
};

struct SlotFailure {  // by either: the slot could not be made, or the program not be started; nothing ran
  static constexpr char kind = 'E';
  std::string message;
  std::string hint;
};

// What a slot said in a packet that could not be received whole.
inline const SlotFailure damaged_packet{"the sandbox helper cannot receive descriptors",
                                        "raise the limit on open files (ulimit -n)"};

struct SlotReport {  // by init: the program ended by itself and the tree is reaped
  static constexpr char kind = 'P';
  std::int32_t wait_status = 0;
  std::chrono::nanoseconds end{};   // CLOCK_MONOTONIC
  std::chrono::microseconds cpu{};  // of the tree, the program's process before exec included
  std::int64_t peak_bytes = 0;      // of the largest process
  std::int64_t scratch_bytes = 0;   // at the end
  std::vector<std::int64_t> output_sizes;
  std::string output_failure;  // why an output could not be handed out
};

template <class Message>
[[nodiscard]] std::string encode(const Message& message);

// Nothing unless the packet is exactly one valid Message.
template <class Message>
[[nodiscard]] std::optional<Message> decode(std::string_view packet);

[[nodiscard]] inline char kind_of(std::string_view packet) { return packet.empty() ? '\0' : packet.front(); }

// A relative path that stays below its folder: no empty part, no "." or "..", no NUL.
[[nodiscard]] bool is_plain_path(std::string_view path);

}  // namespace rehearse::wire
