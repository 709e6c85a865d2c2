#pragma once

#include <span>
#include <string>
#include <string_view>

#include <sys/types.h>

#include "message.hpp"
#include "rehearse/base/result.hpp"
#include "rehearse/base/unique_fd.hpp"
#include "rehearse/sandbox/run_result.hpp"
#include "rehearse/sandbox/runner.hpp"

namespace rehearse::sandbox {

class SharedSocket;

// The running helper that serves us. One of our own ends, with all its slots, when this goes; a shared one stays.
class HelperProcess {
 public:
  // Joins the shared helper where there is one, else spawns one and waits until it is ready or has said why it cannot be.
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
  enum class Purpose { run, share, examine };
  HelperProcess(pid_t pid, UniqueFd control);
  [[nodiscard]] static Result<HelperProcess> spawn(const std::string& path);
  // Down the ladder to the first rung that works; `report` is what was found on the way where none does.
  [[nodiscard]] static Result<HelperProcess> climb(const RunnerOptions& options, Purpose purpose, SandboxReport& report);
  [[nodiscard]] static Result<HelperProcess> start_own(const RunnerOptions& options, const Error& why_not_shared);
  [[nodiscard]] static Result<HelperProcess> start_shared(const RunnerOptions& options, const SharedSocket& socket);
  // ErrorCode::not_found if there is none (any more).
  [[nodiscard]] static Result<HelperProcess> join(const SharedSocket& socket);
  [[nodiscard]] Result<void> configure(const RunnerOptions& options, Confinement rung, Purpose purpose);
  [[nodiscard]] Result<void> ask(const RunnerOptions& options, Confinement rung, Purpose purpose);
  [[nodiscard]] Result<void> share(const UniqueFd& listener);
  [[nodiscard]] bool ended() const;
  void reap() noexcept;
  void end() noexcept;

  pid_t pid_ = -1;  // the child to wait for; none where the helper is shared
  UniqueFd control_;
  UniqueFd process_;  // a pidfd of the helper
  SandboxReport report_;
};

}  // namespace rehearse::sandbox
