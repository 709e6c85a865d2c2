#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "rung.hpp"
#include "seccomp_filter.hpp"

namespace rehearse::jail {

// Namespaces of its own for every slot, below a user namespace and a root that are made once.
class NamespaceRung final : public Rung {
 public:
  // Enters what all slots share. After this, nothing of the machine is in sight but what programs may see too.
  [[nodiscard]] static Result<std::unique_ptr<Rung>> enter(const std::vector<std::string>& read_only_paths);

  [[nodiscard]] Confinement confinement() const override { return Confinement::namespaces; }
  [[nodiscard]] std::uint64_t clone_flags() const override;
  [[nodiscard]] Result<std::string> make_folder() override { return "/box"; }
  void remove_folder(const std::string&) const override {}  // goes with the slot's mount namespace
  [[nodiscard]] bool kernel_counts() const override { return true; }
  [[nodiscard]] Result<void> resize(int box, const ScratchSize& size) const override;
  [[nodiscard]] bool scratch_is_memory() const override { return true; }
  [[nodiscard]] ScratchUse used(int box, const ScratchSize& enough) const override;
  void kill(const SlotProcesses& processes) const override;
  [[nodiscard]] std::chrono::microseconds reap_rest() const override { return {}; }  // init was the last
  [[nodiscard]] Result<UniqueFd> settle(const std::string& folder, const ScratchSize& size) const override;
  [[nodiscard]] int wait_for(pid_t program, int socket, const std::string& folder) const override;
  void end_tree() const override;
  [[nodiscard]] Result<UniqueFd> fence(const std::string& folder) const override;
  [[nodiscard]] rlim_t process_limit(int processes) const override;

 private:
  explicit NamespaceRung(SeccompFilter filter) : filter_(std::move(filter)) {}
  SeccompFilter filter_;
};

}  // namespace rehearse::jail
