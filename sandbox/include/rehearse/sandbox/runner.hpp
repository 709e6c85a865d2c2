#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/base/unique_fd.hpp"
#include "rehearse/sandbox/command.hpp"
#include "rehearse/sandbox/confinement.hpp"
#include "rehearse/sandbox/limits.hpp"
#include "rehearse/sandbox/run_result.hpp"
#include "rehearse/sandbox/sandbox_report.hpp"

namespace rehearse {

struct RunnerOptions {
  std::filesystem::path jail;  // the helper's executable (Installation::jail)
  // Host folders shown at the same path, read-only, besides the system's tool-chain folders (/usr, /lib ...,
  // /etc/alternatives). They are shown, not copied: what appears in one later is there for runs that go on too, and what is
  // executable may be executed. One that is missing is an error. Programs have their user's rights: of what root shows them,
  // they see what everybody may read. Below folders that they may not enter they see it all the same with namespaces, where
  // the folder is bound before rights are dropped, but not on the lower rungs (SandboxReport::unreachable).
  std::vector<std::filesystem::path> read_only_paths;
  Confinement at_most = Confinement::namespaces;  // firmer rungs are not tried: for experts and tests
  bool trust_programs = false;                    // where no rung can be had: run programs unconfined instead of
                                                  // refusing. Only for code that its owner trusts.
  std::chrono::milliseconds idle_limit{60'000};   // a helper that has had no run for so long goes; the next run
                                                  // starts another one
  // A folder of this user's alone (0700) in which its processes share helpers: the one that was started with the same
  // executable and the same options, by a process with the same cores, niceness and hard limits, serves, or is started and
  // outlives this process; it goes when it has had no client, no run and nothing parked for idle_limit. Empty, or not to be
  // trusted: a helper of this Runner's own (SandboxReport::shared).
  std::filesystem::path shared_in = {};
  std::chrono::milliseconds parked_limit{600'000};  // a parked run that nobody has claimed for so long is ended
};

// Our ends of the pipes of one run; every descriptor is close-on-exec and non-blocking. Who writes to one must ignore SIGPIPE:
// the program may end at any time.
struct RunPipes {
  UniqueFd standard_input;   // write
  UniqueFd standard_output;  // read
  UniqueFd standard_error;   // read
  UniqueFd requests;         // write; the program reads it as descriptor 3
  UniqueFd replies;          // read; the program writes it as descriptor 4
};

// One program in the sandbox, from its start to its RunResult. Destroying it kills whatever is left.
// The limits on CPU, wall, memory and processes are enforced by the helper, without our doing anything. The one on output is
// for whoever reads the pipes: count, and call kill(RunStatus::output_exceeded).
class Run {
 public:
  Run(Run&&) noexcept;
  Run& operator=(Run&&) noexcept;
  ~Run();

  [[nodiscard]] RunPipes& pipes();

  // Readable (poll) once the result is there. Never read from it.
  [[nodiscard]] int finished_fd() const;

  // CPU time so far, read from outside (no clock of the program's): of the program and its threads as of now, or of the whole
  // tree as of the helper's last look (5 ms ago at most, longer with many processes), whichever is more.
  [[nodiscard]] std::chrono::microseconds cpu_time() const;

  // How long the program's threads that live have been ready to run but waited for a core, all together since their start; read
  // from outside, 0 if unknown. Takes a directory and a file a thread.
  [[nodiscard]] std::chrono::microseconds time_waiting() const;

  // Peak resident memory of the program since the last reset_peak_memory(), read from outside; 0 if unknown.
  [[nodiscard]] std::int64_t peak_memory() const;
  void reset_peak_memory();

  // Ends the whole tree; the result's status becomes `reason` unless the program had ended by itself before.
  void kill(RunStatus reason = RunStatus::killed);

  // Blocks until the tree is gone. Close or drain the pipes first: a program blocked on a full pipe runs into its wall limit.
  [[nodiscard]] RunResult wait();

 private:
  friend class Runner;
  struct State;
  explicit Run(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

// A finished run with all it wrote.
struct RunOutput {
  RunResult result;
  std::string standard_output;  // the first max_captured bytes
  std::string standard_error;
  std::map<std::string, std::string> files;  // Command::outputs, present only after exit code 0
};

// Runs programs in the rootless sandbox. It talks to one long-lived helper process, its own or a shared one, that holds what is
// built once (user and network namespace, read-only root) and makes a slot for each run (fresh PID, IPC, UTS and mount
// namespace, scratch folder, init). Safe to use from several threads. A helper that died is replaced at the next start.
class Runner {
 public:
  // Starts or joins the helper. ErrorCode::unavailable where this machine forbids the sandbox; the hint names the exact command
  // that would allow it.
  [[nodiscard]] static Result<Runner> create(RunnerOptions options);

  Runner(Runner&&) noexcept;
  Runner& operator=(Runner&&) noexcept;
  ~Runner();

  // The rung in force and what was tried before; without the facilities, which examine_sandbox looks at.
  [[nodiscard]] SandboxReport report() const;

  // Starts a program with pipes on 0-4; Command::outputs must be empty.
  [[nodiscard]] Result<Run> start(const Command& command, const Limits& limits);

  // Runs a program to its end: writes `input` to its stdin, enforces the output limit, collects its output and files.
  [[nodiscard]] Result<RunOutput> run(const Command& command, const Limits& limits, std::string_view input = {},
                                      std::size_t max_captured = 1U << 20U);

  // Hands a started run to the helper, for whoever claims it by this key: any Runner of the same helper, one of another process
  // too where the helper is shared. It should wait for its next request on descriptor 3, with all that it wrote read: one that
  // ends, closes its ends or writes anything while it is parked is ended. So is one that uses more CPU time than its last
  // limits allow while it is parked, or more memory; the oldest of more than two with one key, or of more than eight; and every
  // one after RunnerOptions::parked_limit. `key` is opaque, of 128 bytes at most: put all into it that makes two programs
  // alike.
  // Nothing inside is reset: park only what may serve the next one as it is. Does not wait for the program; an error says that
  // there is nothing to park (it has ended, a pipe was taken out).
  [[nodiscard]] Result<void> park(Run run, std::string_view key);

  // Starts a program and parks it, without waiting for either: it is parked as soon as it was started. Nobody is told of one
  // that cannot be.
  [[nodiscard]] Result<void> start_parked(const Command& command, const Limits& limits, std::string_view key);

  // The youngest of the runs that were parked with this key and are alive, with its pipes and under these limits; it can be
  // parked again. CPU and wall time, cpu_time() and the result's figures count from now on, the peak of memory as sampled or by
  // peak_memory(). Processes are at most as many as at its start; stack, data_bytes and the scratch folder are as they were.
  [[nodiscard]] std::optional<Run> claim(std::string_view key, const Limits& limits);

 private:
  struct State;
  explicit Runner(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace rehearse
