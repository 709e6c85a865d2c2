#include "parts.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "combined_source.hpp"

namespace rehearse {

// One build after another, until every part is in a program or known not to compile.
class Parts::Assembly {
 public:
  Assembly(Judge& judge, const Problem& problem, const std::string& language, const std::vector<std::string>& sources,
           Checks checks, std::stop_token stop)
      : judge_(judge), problem_(problem), language_(language), sources_(sources), checks_(checks), stop_(std::move(stop)) {}

  Result<Parts> run() {
    parts_.places_.resize(sources_.size());
    // A unit must stay within what a compiler may take of time and memory.
    constexpr std::size_t most_in_unit = 48;
    const std::size_t units = (sources_.size() + most_in_unit - 1) / most_in_unit;
    for (std::size_t i = 0; i < units; ++i) {
      std::vector<std::size_t> chosen;
      for (std::size_t k = i; k < sources_.size(); k += units) chosen.push_back(k);
      if (auto done = assemble(std::move(chosen)); !done) return unexpected(done.error());
    }
    return std::move(parts_);
  }

 private:
  Result<void> assemble(std::vector<std::size_t> chosen) {
    while (!chosen.empty()) {
      std::vector<std::string> texts;
      for (const std::size_t part : chosen) texts.push_back(sources_[part]);
      auto unit = judge_.try_out(problem_, {language_, combine(texts, problem_.signature, checks_ == Checks::strict)}, stop_);
      if (!unit) return unexpected(unit.error());
      if (unit->build().ok) return accept(chosen, std::move(*unit));
      const auto blamed = blamed_parts(unit->build().log, chosen.size());
      if (blamed.empty()) return halve(chosen);
      for (auto part = blamed.rbegin(); part != blamed.rend(); ++part) {
        chosen.erase(chosen.begin() + static_cast<std::ptrdiff_t>(*part));
      }
    }
    return {};
  }

  Result<void> accept(const std::vector<std::size_t>& chosen, Trial unit) {
    for (std::size_t i = 0; i < chosen.size(); ++i) parts_.places_[chosen[i]] = Place{parts_.units_.size(), i};
    parts_.units_.push_back(std::move(unit));
    return {};
  }

  Result<void> halve(const std::vector<std::size_t>& chosen) {
    if (chosen.size() < 2) return {};
    const auto middle = chosen.begin() + static_cast<std::ptrdiff_t>(chosen.size() / 2);
    if (auto first = assemble({chosen.begin(), middle}); !first) return first;
    return assemble({middle, chosen.end()});
  }

  Judge& judge_;
  const Problem& problem_;
  const std::string& language_;
  const std::vector<std::string>& sources_;
  Checks checks_;
  std::stop_token stop_;
  Parts parts_;
};

Result<Parts> Parts::build(Judge& judge, const Problem& problem, const std::string& language, std::vector<std::string> sources,
                           Checks checks, std::stop_token stop) {
  return Assembly(judge, problem, language, sources, checks, std::move(stop)).run();
}

Trial Parts::trial(std::size_t part, std::optional<Millis> cpu_limit) const {
  const Place& place = *places_[part];
  return units_[place.unit].variant(part_environment(place.index), cpu_limit);
}

}  // namespace rehearse
