#pragma once

#include <string>

#include "denied_calls.hpp"

namespace rehearse::jail {

// Landlock does not cover a file's mode, so the filter holds chmod and its kin back; linkers and scripts need them for what
// they made. If `call` is one of them, made for a file in the scratch folder `folder`, changes the mode in the program's place
// and returns true. What the program may change in the meantime does not matter: the file is looked at after it was found.
[[nodiscard]] bool change_mode(const HeldCall& call, const std::string& folder);

}  // namespace rehearse::jail
