#include "narrowing.hpp"

namespace rehearse {

Narrowing Narrowing::within(std::string_view member) const { return {fmt::format("{}/{}", pointer_, member), *diagnostics_}; }

void Narrowing::add(std::string_view member, std::string_view message) const {
  diagnostics_->add(fmt::format("{}/{}", pointer_, member), message);
}

void Narrowing::check(std::string_view member, Range wide, Range narrow) const {
  if (narrow.low >= wide.low && narrow.high <= wide.high) return;
  add(member, fmt::format("[{}, {}] is wider than the input model's [{}, {}]", narrow.low, narrow.high, wide.low, wide.high));
}

void Narrowing::keep(std::string_view member, bool wide, bool narrow) const {
  if (wide && !narrow) widened(member, false, true);
}

void Narrowing::check_alphabet(const std::string& wide, const std::string& narrow) const {
  const auto stranger = narrow.find_first_not_of(wide);
  if (stranger != std::string::npos) add("alphabet", fmt::format("'{}' is not in the input model's", narrow[stranger]));
}

}  // namespace rehearse
