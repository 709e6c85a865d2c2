#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "landlock.hpp"
#include "rung.hpp"
#include "scratch_home.hpp"
#include "seccomp_filter.hpp"

namespace rehearse::jail {

// Before version 3 any file that the user may write can be emptied, whatever the rules.
inline constexpr int needed_landlock = 3;
// Why an older one, or none (0), does not do.
[[nodiscard]] Error landlock_refusal(int version);

// The rungs without namespaces: a slot's processes live among the machine's, in a session and a process group of their own,
// and their scratch folder is one of the machine's folders. With a fence of Landlock and seccomp, or (trusted programs)
// without.
class SharedRung final : public Rung {
 public:
  // With the fence. ErrorCode::unavailable where the kernel cannot put it up.
  [[nodiscard]] static Result<std::unique_ptr<Rung>> enter_fenced(const std::vector<std::string>& read_only_paths,
                                                                  const std::string& runtime_folder);
  [[nodiscard]] static Result<std::unique_ptr<Rung>> enter_open(const std::vector<std::string>& read_only_paths,
                                                                const std::string& runtime_folder);

  [[nodiscard]] Confinement confinement() const override { return filter_ ? Confinement::landlock : Confinement::none; }
  [[nodiscard]] std::uint64_t clone_flags() const override { return 0; }
  [[nodiscard]] Result<Place> make_place() override;
  void take_back(Place place) override;
  [[nodiscard]] bool kernel_counts() const override { return false; }
  [[nodiscard]] Result<void> resize(int box, const ScratchSize& size) const override;
  [[nodiscard]] bool scratch_is_memory() const override { return home_.in_memory(); }
  [[nodiscard]] ScratchUse used(int box, const ScratchSize& enough) const override;
  void kill(const SlotProcesses& processes) const override;
  [[nodiscard]] std::chrono::microseconds reap_rest() const override;
  [[nodiscard]] bool dies_with_init() const override { return false; }
  [[nodiscard]] Result<void> settle(const Place& place, const ScratchSize& size) const override;
  [[nodiscard]] int wait_for(pid_t program, int socket, const std::string& folder) const override;
  void end_tree() const override;
  [[nodiscard]] Result<UniqueFd> fence(const std::string& folder) const override;
  [[nodiscard]] rlim_t process_limit(int processes) const override;

 private:
  SharedRung(ScratchHome home, std::optional<SeccompFilter> filter, std::vector<LandlockRule> rules);

  ScratchHome home_;
  std::optional<SeccompFilter> filter_;
  std::vector<LandlockRule> rules_;  // without the one for the scratch folder
  std::int64_t others_ = 0;          // processes and threads that the user had when last counted
  std::chrono::nanoseconds counted_{};
};

}  // namespace rehearse::jail
