#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/judge/language.hpp"

namespace rehearse {

// A package to fill in: its files by their place below the problem's folder, and what nobody but its author can say.
struct Skeleton {
  std::map<std::string, std::string> files;
  std::vector<std::string> to_do;
};

// From the facts of a signature, an object of JSON: slug, title, difficulty, topics, leetcode_id, method and params and return
// (or class, constructor and methods), compare, bounds ("1 <= nums.length <= 10^4"). `facts` may hold many, a line each: that
// of the slug counts. Errors say what is missing.
[[nodiscard]] Result<Skeleton> make_skeleton(std::string_view facts, const std::string& slug, const Languages& languages);

// ErrorCode::conflict where the folder is there already.
[[nodiscard]] Result<void> write_skeleton(const Skeleton& skeleton, const std::filesystem::path& folder);

}  // namespace rehearse
