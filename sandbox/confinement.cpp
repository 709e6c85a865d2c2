#include "rehearse/sandbox/confinement.hpp"

namespace rehearse {

std::string_view to_string(Confinement confinement) {
  switch (confinement) {
    case Confinement::namespaces: return "namespaces";
    case Confinement::landlock: return "landlock";
    case Confinement::none: return "none";
  }
  return "none";
}

}  // namespace rehearse
