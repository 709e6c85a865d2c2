#include "rehearse/bank/signature.hpp"

#include <algorithm>

namespace rehearse {

const Method* Signature::find_method(std::string_view name) const {
  const auto found = std::find_if(methods.begin(), methods.end(), [&](const Method& method) { return method.name == name; });
  return found == methods.end() ? nullptr : &*found;
}

}  // namespace rehearse
