#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "rehearse/review/post_mortem.hpp"

namespace rehearse {

// Answers of a review that was not carried to its end, kept until it is: nothing typed is lost.
class ReviewDraft {
 public:
  // Empty if there is none or it cannot be read.
  [[nodiscard]] static ReviewDraft load(const std::filesystem::path& folder, const std::string& session);

  std::vector<std::string> went_well;
  bool went_well_done = false;
  bool nerves_done = false;
  std::vector<ConfirmedCause> causes;

  [[nodiscard]] Result<void> save() const;
  void remove() const;

 private:
  std::filesystem::path file_;
};

}  // namespace rehearse
