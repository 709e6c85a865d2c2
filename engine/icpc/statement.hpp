#pragma once

#include <vector>
#include <string>

#include "rehearse/icpc/package.hpp"

namespace rehearse {

// The statement and the editorial of a package, in English or in the first language there is, as Markdown; with the samples,
// which the package's cases name.
void read_texts(IcpcPackage& package);

}  // namespace rehearse
