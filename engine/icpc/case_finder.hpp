#pragma once

#include <string>
#include <vector>

#include "rehearse/icpc/package.hpp"

namespace rehearse {

// The cases below data/, with what testdata.yaml, test_group.yaml and the yaml of a case say of them; sample first, each group
// in the order of names. Faults are added to `faults`, one line each; what is not used to the package's notes.
void find_cases(IcpcPackage& package, std::vector<std::string>& faults);

}  // namespace rehearse
