#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/session/event.hpp"

// A plausible year of practice, made of a seed: the same seed gives the same events and sources, byte for byte.
namespace rehearse::test {

struct YearProblem {
  std::string slug, title, difficulty;
  std::vector<std::string> topics, patterns;
};

struct YearOptions {
  std::uint64_t seed = 1;
  int sessions = 400;
  int saves = 98;  // on average, in an interview
  std::vector<YearProblem> problems;
};

// Where the year goes, in the order in which it happened.
class YearReader {
 public:
  virtual ~YearReader() = default;
  virtual void stream(const std::string& id, StreamKind kind) = 0;
  virtual void source(const std::string& hash, const std::string& text) = 0;
  virtual void event(const Event& event) = 0;
};

void tell_year(const YearOptions& options, YearReader& reader);

}  // namespace rehearse::test
