#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "rung.hpp"
#include "user_namespace.hpp"

namespace rehearse::jail {

// Namespaces of its own for every slot, below a user namespace and a root that are made once.
class NamespaceRung final : public Rung {
 public:
  // Enters what all slots share. After this, nothing of the machine is in sight but what programs may see too.
  [[nodiscard]] static Result<std::unique_ptr<Rung>> enter(const std::vector<std::string>& read_only_paths);

  [[nodiscard]] Confinement confinement() const override { return Confinement::namespaces; }
  [[nodiscard]] std::uint64_t clone_flags() const override;
  [[nodiscard]] Result<Place> make_place() override;
  void take_back(Place place) override { spaces_.give_back(std::move(place.space)); }
  [[nodiscard]] DenialListener take_listener() override { return std::move(listener_); }
  [[nodiscard]] bool kernel_counts() const override { return true; }
  [[nodiscard]] Result<void> resize(int box, const ScratchSize& size) const override;
  [[nodiscard]] bool scratch_is_memory() const override { return true; }
  [[nodiscard]] ScratchUse used(int box, const ScratchSize& enough) const override;
  void kill(const SlotProcesses& processes) const override;
  [[nodiscard]] std::chrono::microseconds reap_rest() const override { return {}; }  // init was the last
  [[nodiscard]] bool dies_with_init() const override { return true; }
  [[nodiscard]] Result<void> settle(const Place& place, const ScratchSize& size) const override;
  [[nodiscard]] int wait_for(pid_t program, int socket, const std::string& folder) const override;
  void end_tree() const override;
  [[nodiscard]] Result<UniqueFd> fence(const std::string& folder) const override;
  [[nodiscard]] rlim_t process_limit(int processes) const override;

 private:
  explicit NamespaceRung(DenialListener listener) : listener_(std::move(listener)) {}
  DenialListener listener_;
  RunNamespaces spaces_;
};

}  // namespace rehearse::jail
