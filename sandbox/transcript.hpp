#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/sandbox/runner.hpp"

namespace rehearse::sandbox {

// What a program wrote: read until it has ended and its pipes are empty, counted against the limit, kept up to a bound.
class Transcript {
 public:
  Transcript(std::int64_t limit, std::size_t max_captured) : limit_(limit), max_captured_(max_captured) {}

  // Kills the run once it has written more than the limit.
  void collect(Run& run, RunOutput& output);
  [[nodiscard]] bool over_limit() const { return total_ > limit_; }

 private:
  void read_some(UniqueFd& pipe, std::string& captured);

  std::int64_t limit_;
  std::size_t max_captured_;
  std::int64_t total_ = 0;
};

// Takes the outputs apart that a run left one after another in `file`; a size of -1 stands for a file that was not there.
[[nodiscard]] Result<std::map<std::string, std::string>> take_files(int file, const std::vector<std::string>& names,
                                                                    const std::vector<std::int64_t>& sizes);

}  // namespace rehearse::sandbox
