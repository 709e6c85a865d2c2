#pragma once

#include <cstdint>

#include <unistd.h>

namespace rehearse::jail {

// The helper lives under the seccomp filter of its programs: installed once and inherited, it costs a slot nothing. What the
// helper itself needs of the calls that the filter denies, it makes with a sixth argument that those calls do not have: a
// random number of this helper's, which a program cannot know, as it can look into no process of the helper's.
[[nodiscard]] std::uint64_t filter_key();

// A system call of up to five arguments, by a process of the helper's; -1 and errno as usual.
template <class A = long, class B = long, class C = long, class D = long, class E = long>
long privileged_call(long number, A a = {}, B b = {}, C c = {}, D d = {}, E e = {}) {
  return ::syscall(number, a, b, c, d, e, filter_key());
}

}  // namespace rehearse::jail
