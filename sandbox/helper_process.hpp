#pragma once

#include <span>
#include <string_view>

#include <sys/types.h>

#include "rehearse/base/result.hpp"
#include "rehearse/base/unique_fd.hpp"
#include "rehearse/sandbox/runner.hpp"

namespace rehearse::sandbox {

// The running helper. It ends, with all its slots, when this goes.
class HelperProcess {
 public:
  // Spawns it and waits until it is ready or has said why it cannot be.
  [[nodiscard]] static Result<HelperProcess> start(const RunnerOptions& options);

  // Spawns one only to hear what it says of this machine.
  [[nodiscard]] static SandboxReport examine(const RunnerOptions& options);

  HelperProcess(HelperProcess&& other) noexcept;
  HelperProcess& operator=(HelperProcess&& other) noexcept;
  ~HelperProcess();

  // Sends one request; safe from several threads. 0 or the errno; EPIPE and ECONNRESET mean that the helper has died. A slot
  // that was being made when it did may hold its socket open for a moment, hence the look at the process itself.
  [[nodiscard]] int send(std::string_view packet, std::span<const int> descriptors) const;

  [[nodiscard]] const SandboxReport& report() const { return report_; }

 private:
  enum class Purpose { run, examine };
  HelperProcess(pid_t pid, UniqueFd control);
  [[nodiscard]] static Result<HelperProcess> spawn(const std::string& path);
  // Down the ladder to the first rung that works; `report` is what was found on the way where none does.
  [[nodiscard]] static Result<HelperProcess> climb(const RunnerOptions& options, Purpose purpose, SandboxReport& report);
  [[nodiscard]] Result<void> ask(const RunnerOptions& options, Confinement rung, Purpose purpose);
  [[nodiscard]] bool ended() const;
  void end() noexcept;

  pid_t pid_ = -1;
  UniqueFd control_;
  SandboxReport report_;
};

}  // namespace rehearse::sandbox
