#pragma once

#include <cstdint>

namespace rehearse {

// A fixed piece of work such as solutions do: sorting, looking up in a table larger than the nearest cache, arithmetic. Always
// compiled with -O2 and without sanitizers, so that its time tells of the machine and not of the build. Some tens of
// milliseconds; the result is the same everywhere.
[[nodiscard]] std::uint64_t do_fixed_work();
inline constexpr std::uint64_t fixed_work_result = 17614013778284852931U;

}  // namespace rehearse
