#pragma once

#include <filesystem>
#include <functional>
#include <stop_token>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/bank/problem.hpp"

namespace rehearse {

// The cases of one group, each with its answer.
struct CaseSetGroup {
  CaseGroup group = CaseGroup::sample;
  std::vector<TestCase> cases;
};
using CaseSet = std::vector<CaseSetGroup>;

}  // namespace rehearse
