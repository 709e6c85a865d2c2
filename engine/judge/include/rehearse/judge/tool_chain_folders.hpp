#pragma once

#include <filesystem>
#include <vector>

#include "rehearse/judge/language.hpp"

namespace rehearse {

// Folders of this machine that the tool-chains of the languages need besides the system's (/usr and its like):
// "tool_chain": {"folders": [...]} of each language.json, where a name may end in "*". Only those that are there. And those
// of a user's own tool-chains ("places") from which a language's programs are taken.
[[nodiscard]] std::vector<std::filesystem::path> tool_chain_folders(const Languages& languages);

}  // namespace rehearse
