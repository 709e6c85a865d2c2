#pragma once

#include <string_view>
#include <vector>

#include "rehearse/practice/practice.hpp"
#include "rehearse/session/saved_profile.hpp"

namespace rehearse {

// The profiles of interviews: those that are built in, and the user's own.
class Profiling {
 public:
  explicit Profiling(Practice& practice) : practice_(practice) {}

  [[nodiscard]] Result<std::vector<Profile>> all() const;         // the built-in ones first
  [[nodiscard]] Result<std::vector<SavedProfile>> saved() const;  // by name
  [[nodiscard]] Result<void> save(const SavedProfile& profile);   // under a name that is there, it is replaced
  [[nodiscard]] Result<void> remove(std::string_view name);       // not_found with what is near

 private:
  Practice& practice_;
};

}  // namespace rehearse
