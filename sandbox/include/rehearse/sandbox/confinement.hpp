#pragma once

#include <string_view>

namespace rehearse {

// How firmly the sandbox holds a program: the rungs of its ladder, the firmest first. The helper takes the firmest one that
// this machine allows.
enum class Confinement {
  namespaces,  // namespaces of its own (user, PID, mount, network ...), a root of its own, seccomp, Landlock, limits
  landlock,    // no user namespaces: Landlock, seccomp and limits; it shares the machine's PIDs and sees its scratch folder's
               // path
  none,        // nothing but limits and watching: it can read and write whatever its user can (RunnerOptions::trust_programs)
};

// "namespaces", "landlock", "none": for files and for JSON.
[[nodiscard]] std::string_view to_string(Confinement confinement);

}  // namespace rehearse
