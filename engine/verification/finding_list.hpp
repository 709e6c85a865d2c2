#pragma once

#include <string>
#include <utility>
#include <vector>

#include "rehearse/verification/verification.hpp"

namespace rehearse {

// Where checks leave what they find.
class FindingList {
 public:
  explicit FindingList(std::vector<VerificationFinding>& findings) : findings_(findings) {}

  void error(FindingKind kind, std::string subject, std::string message) {
    findings_.push_back({kind, FindingLevel::error, std::move(subject), std::move(message)});
  }
  void note(FindingKind kind, std::string subject, std::string message) {
    findings_.push_back({kind, FindingLevel::note, std::move(subject), std::move(message)});
  }

 private:
  std::vector<VerificationFinding>& findings_;
};

}  // namespace rehearse
