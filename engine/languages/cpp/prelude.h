// What a solution finds without an include, as on LeetCode.
#ifndef REHEARSE_PRELUDE_H
#define REHEARSE_PRELUDE_H

#ifdef REHEARSE_FEW_HEADERS  // what nearly all solutions make do with; the rest costs as much time again
#include <algorithm>
#include <any>
#include <array>
#include <bit>
#include <bitset>
#include <cassert>
#include <cctype>
#include <cerrno>
#include <cfloat>
#include <charconv>
#include <cinttypes>
#include <climits>
#include <cmath>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <deque>
#include <forward_list>
#include <functional>
#include <initializer_list>
#include <iomanip>
#include <ios>
#include <iostream>
#include <istream>
#include <iterator>
#include <limits>
#include <list>
#include <map>
#include <memory>
#include <new>
#include <numbers>
#include <numeric>
#include <optional>
#include <ostream>
#include <queue>
#include <random>
#include <ranges>
#include <set>
#include <span>
#include <sstream>
#include <stack>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <variant>
#include <vector>
#else
#include <bits/stdc++.h>
#endif

using namespace std;

#ifndef REHEARSE_DRIVER_H  // in a workspace: the nodes and the API of its problem
#if __has_include("node.h")
#include "node.h"
#endif
#if __has_include("api.h")
#include "api.h"
#endif
#endif

#endif
