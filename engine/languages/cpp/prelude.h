// What a solution finds without an include, as on LeetCode.
#ifndef REHEARSE_PRELUDE_H
#define REHEARSE_PRELUDE_H

#include <bits/stdc++.h>

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
